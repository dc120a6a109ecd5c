import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import { fromGenitive, isGivenName, isOblique, nominative, stem, supposedGender } from "../words/stems";
import { byPatronymic, isSameLast, ownOffice, soleBearer } from "./bearers";
import { Filed, type OnFile, sameWords, stemsOf, wordsOf } from "./filed";
import { onceHeld, type Player, titleStem, withoutPeriphrasis } from "./player";

// A surname of more tells nobody apart.
const MOST_BEARERS = 24;

/** Who is who in one text. */
export class Cast {
  readonly players: Player[] = [];
  /** Single capital words that the text uses as an outlet: they report, they are told. */
  readonly outlets = new Set<string>();
  /** Organizations as the text first names them, by what their words have in every case. */
  private readonly firstNames = new Map<string, string>();
  private readonly longNames = new Map<string, Set<string>>();
  private readonly byEnds = new Map<string, Player[]>();
  private readonly byLast = new Map<string, Player[]>();
  private readonly byTwo = new Map<string, Player>();
  private readonly byFirst = new Map<string, Player[]>();
  private readonly byPart = new Map<string, Player[]>();
  private readonly byTitleStem = new Map<string, Set<Player>>();
  private readonly filed: Filed;

  constructor(
    onFile: readonly OnFile[],
    private readonly lexicon: Lexicon,
    private readonly inner: ReadonlySet<string> = new Set(),
  ) {
    this.filed = new Filed(onFile);
  }

  /** Takes note of a person mention: a full name makes a player, a surname is one's. */
  meet(mention: Mention, titleWords: readonly string[], shown = ""): void {
    if (mention.kind !== "person") return;
    const words = wordsOf(mention.name);
    if (words.length > 1) {
      const known = this.byName(words);
      const player = known ?? this.enter(mention.name, words);
      player.start = Math.min(player.start, mention.start);
      if (mention.office || titleWords.length > 0) player.isSure = true;
      this.entitle(player, titleWords);
      if (mention.gender === "she" || mention.gender === "he") player.isGuess = false;
      player.gender = mention.gender === "she" || mention.gender === "he" ? mention.gender : player.gender;
      const isShown = !player.slug && isOblique(player.name) && !isOblique(mention.name);
      if (isShown && isSameLast(words, player.words)) player.name = mention.name;
      return;
    }
    const before = (this.byLast.get(stem(words[0] ?? "")) ?? []).filter(({ start }) => start < mention.start);
    if (before.length === 1 && before[0] && mention.to - mention.from === 1) before[0].isBySurname = true;
    const known = this.bySurname(words[0] ?? "");
    if (!known && shown === "") return;
    const player = known ?? this.enter(shown, words);
    // Mme Vol is a woman, whatever Clarisse may be.
    const told = mention.gender === "she" || mention.gender === "he" ? mention.gender : null;
    if (!known || (told && (!player.gender || player.isGuess))) player.gender = told;
    player.isSure = true;
    player.start = Math.min(player.start, mention.start);
    const isMouth = this.lexicon.mouths.has(mention.office ?? "") && /[еиоуюыэі]$/u.test(mention.name);
    if (!isMouth) this.entitle(player, titleWords);
  }

  /** "Innenminister": minister, too. */
  private entitle(player: Player, words: readonly string[]): void {
    const { officeEnds, language } = this.lexicon;
    for (const word of new Set([...words, ...withoutPeriphrasis(words)])) {
      this.title(player, word);
      const end = language.code === "de" ? officeEnds.find((each) => word.endsWith(each)) : undefined;
      if (end) this.title(player, end);
      // "Innensenatorin": senator, too.
      const own = language.code === "de" && !end ? ownOffice(word, this.lexicon.offices) : null;
      if (own) this.title(player, own);
    }
  }

  private title(player: Player, word: string): void {
    const key = titleStem(word.replace(/^посл(?=[ауіоы])/u, "посол"));
    player.titles.add(key);
    this.byTitleStem.set(key, (this.byTitleStem.get(key) ?? new Set()).add(player));
  }

  private enter(name: string, words: string[]): Player {
    const filed = this.filed.person(words);
    const player: Player = {
      name: filed?.name ?? nominative(name, this.lexicon.language.code === "uk"),
      words,
      slug: filed?.slug ?? null,
      gender: supposedGender(words[0] ?? ""),
      isGuess: !isGivenName(words[0] ?? "") && /^\p{Script=Latin}/u.test(words[0] ?? ""),
      titles: new Set(),
      start: Number.POSITIVE_INFINITY,
      isSure: filed !== null,
    };
    this.players.push(player);
    this.index(player);
    return player;
  }

  private index(player: Player): void {
    const stems = player.words.map(stem);
    const two = stems.slice(-2).join(" ");
    if (stems.length > 1 && !this.byTwo.has(two)) this.byTwo.set(two, player);
    const list = (map: Map<string, Player[]>, key: string) => {
      const known = map.get(key);
      if (!known) map.set(key, [player]);
      else if (known.at(-1) !== player) known.push(player);
    };
    list(this.byEnds, `${stems[0]} ${stems.at(-1)}`);
    list(this.byLast, stems.at(-1) ?? "");
    list(this.byFirst, stems[0] ?? "");
    for (const inner of stems.length > 2 ? new Set(stems) : []) list(this.byPart, inner);
  }

  private byName(words: readonly string[]): Player | undefined {
    const stems = words.map(stem);
    const candidates = this.byEnds.get(`${stems[0]} ${stems.at(-1)}`) ?? [];
    return candidates.find((player) => sameWords(player.words.map(stem), stems)) ?? this.byTail(words, stems);
  }

  /** "Нацбанка Приморья Гайдар Мельников" is Гайдар Мельников, with his house in front. */
  private byTail(words: readonly string[], stems: readonly string[]): Player | undefined {
    const byFather = byPatronymic(words, this.players);
    if (byFather) return byFather;
    const found = this.byTwo.get(stems.slice(-2).join(" "));
    const longer = found && found.words.length > words.length ? found.words : words;
    if (!found || found.words.length === words.length) return undefined;
    // "Tavares Pinto" is Rui Tavares Pinto.
    const isSurname = longer === found.words && !isGivenName(words[0] ?? "");
    if (isGivenName(longer[0] ?? "")) return isSurname ? found : undefined;
    if (longer === words) return found;
    found.words = [...words];
    if (!found.slug) found.name = nominative(words.join(" "), this.lexicon.language.code === "uk");
    this.index(found);
    return found;
  }

  /** The one whom a surname means; nobody where two bear it. Of several named so first, the one named before. */
  bySurname(word: string, before = Number.POSITIVE_INFINITY): Player | undefined {
    const key = stem(word);
    const bearers = this.byLast.get(key) ?? [];
    if (bearers.length > MOST_BEARERS) return undefined;
    if (bearers.length > 0) return soleBearer(bearers, this.lexicon.language.code === "en");
    // Given names; then names of more parts, such as Korea's.
    for (const others of [this.byFirst.get(key), this.byPart.get(key)]) {
      const known = others?.filter(({ start }) => start <= before) ?? [];
      if (others?.length === 1 || known.length === 1) return others?.length === 1 ? others[0] : known[0];
    }
    const only = this.filed.bySurname(key);
    return only ? this.enter(only.name, wordsOf(only.name)) : undefined;
  }

  /** The name of a person on no file, as the subject of a verb shows it: in the first case. */
  meetSubject(mention: Mention): void {
    const player = mention.kind === "person" ? this.playerOf(mention) : undefined;
    // In "с Волом, который сказал" whoever speaks stands in another case.
    // "Новим директором призначили Павліну Ріпку": in another case than the first; Раду Чебан is in the first.
    const plain = nominative(mention.name, this.lexicon.language.code === "uk")
      .split(" ")
      .at(-1);
    const isShown = plain === mention.name.split(" ").at(-1);
    if (!player || player.slug || isOblique(mention.name) || !isShown) return;
    const shown = player.name.split(" ");
    const said = mention.name.split(" ");
    if (said.length === shown.length && said.length > 1 && isSameLast(said, shown))
      player.name = mention.name;
    const [last = "", own = ""] = [said.at(-1), shown.at(-1)];
    if (said.length !== 1 || shown.length < 2 || last === own || stem(last) !== stem(own)) return;
    // "В окружении Рогозы отвергают": a plural verb shows no case of Рогоза.
    if (/(?:[ыиіую]|[оеє]й|ою|ею)$/u.test(last) && /[ая]$/u.test(own)) return;
    const given = shown.slice(0, -1);
    // Грегора Стоуна, of Стоун: the given name stands in the same case.
    const man = (given[0] ?? "").replace(/а$/u, "");
    const isMan = own === `${last}а` && man !== given[0] && isGivenName(man) && supposedGender(man) === "he";
    if (isMan) {
      // Богдана Ковтуна, of Ковтун, is no woman.
      given[0] = man;
      player.gender = "he";
    } else if (own === `${last}а` && !isGivenName(given[0] ?? ""))
      given[0] = (given[0] ?? "").replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "");
    // Севастіана Курпіту, of Курпіта: a woman's given name would end as hers.
    if (/у$/u.test(own) && /а$/u.test(last) && !isGivenName(given[0] ?? ""))
      given[0] = (given[0] ?? "").replace(/(?<=[бвгджзклмнпрстфхцчшщ])а$/u, "");
    player.name = [...given, last].join(" ");
  }

  /** "По мнению Дины Абашевой": the name of a person on no file, as a genitive shows it and nothing else does. */
  meetGenitive(mention: Mention): void {
    const player = mention.kind === "person" ? this.playerOf(mention) : undefined;
    if (!player || player.slug || player.name !== mention.name) return;
    player.name = fromGenitive(player.name);
  }

  byShownName(name: string): Player | null {
    const shown = this.players.find((player) => player.name === name);
    const words = wordsOf(name);
    return shown ?? (words.length > 1 ? this.byName(words) : this.bySurname(words[0] ?? "")) ?? null;
  }

  /** Whether a surname alone stands in another form than its bearer's: Лапшиной, of Лапшина. */
  isInCase(mention: Mention): boolean {
    if (mention.kind !== "person" || mention.name.includes(" ")) return false;
    const shown = wordsOf(this.playerOf(mention)?.name ?? "").at(-1) ?? "";
    // Ковач, of whom the text has told as of Теодора Ковача only.
    if (/[ауяю]$/u.test(shown) && shown.slice(0, -1).toLowerCase() === mention.name.toLowerCase())
      return false;
    return stem(shown) === stem(mention.name) && shown.toLowerCase() !== mention.name.toLowerCase();
  }

  /** "Пресс-секретарь Гарнье", of whom the text has told another office: whose it is, in no case of its own. */
  isAnothers({ name, office }: Mention): boolean {
    const player = name.includes(" ") ? undefined : this.bySurname(name);
    const isCyrillic = /^\p{Script=Cyrillic}+$/u.test(name);
    const isFixed = isCyrillic && /[еиоуюыэі]$/u.test(name);
    return (
      player !== undefined && isFixed && player.titles.size > 2 && !player.titles.has(titleStem(office ?? ""))
    );
  }

  /** Whether a word stands capital inside a sentence, too. */
  isNamedInside(word: string): boolean {
    return this.inner.has(stem(word));
  }

  isKnown(mention: Mention): boolean {
    return this.playerOf(mention) !== undefined || this.outlets.has(stem(mention.name));
  }

  playerOf(mention: Mention): Player | undefined {
    const words = wordsOf(mention.name);
    return words.length > 1 ? this.byName(words) : this.bySurname(words[0] ?? "", mention.start);
  }

  /** Those to whom the text gives an office in these words. */
  byTitle(words: readonly string[], head: string, before: number): Player[] {
    const asked = withoutPeriphrasis(words).map((word) => titleStem(onceHeld(word)));
    return this.byTitleHead(head, before).filter(({ titles }) =>
      asked.every((word, n) => titles.has(word) || titles.has(titleStem(words[n] ?? ""))),
    );
  }

  byTitleHead(head: string, before: number): Player[] {
    const holders = this.byTitleStem.get(titleStem(head)) ?? this.byTitleStem.get(titleStem(onceHeld(head)));
    return [...(holders ?? [])].filter(({ start }) => start < before);
  }

  personNamed(player: Player): Speaker {
    return { kind: "person", name: player.name, ...(player.slug && { slug: player.slug }) };
  }

  organizationNamed(name: string): Speaker {
    const filed = this.filed.organization(name);
    if (filed) return { kind: "organization", name: filed.name, slug: filed.slug };
    const [word, ...more] = wordsOf(name);
    const longer = more.length === 0 ? this.longNames.get(stem(word ?? "")) : undefined;
    if (longer?.size === 1) for (const each of longer) return this.organizationNamed(each);
    return { kind: "organization", name: this.firstNames.get(stemsOf(name)) ?? name };
  }

  /** Takes note of how an organization is called, and that it is one. */
  meetOrganization(name: string): void {
    const key = stemsOf(name);
    if (this.firstNames.has(key)) return;
    this.firstNames.set(key, name);
    const words = wordsOf(name);
    const last = stem(words.at(-1) ?? "");
    if (words.length > 1) this.longNames.set(last, (this.longNames.get(last) ?? new Set()).add(name));
  }

  /** A name in no case but the first, where its form shows the case. */
  named(mention: Mention): Speaker {
    const player = this.playerOf(mention);
    // "The airline Southern Cross": called a house elsewhere.
    const isHouse =
      player && !player.isSure && mention.name.includes(" ") && this.firstNames.has(stemsOf(mention.name));
    if (player && !isHouse && !this.outlets.has(stem(mention.name))) return this.personNamed(player);
    if (isHouse) return this.organizationNamed(mention.name);
    const organization = this.organizationNamed(mention.name);
    if (organization.slug || this.outlets.has(stem(mention.name))) return organization;
    return { kind: "person", name: nominative(mention.name, this.lexicon.language.code === "uk") };
  }
}
