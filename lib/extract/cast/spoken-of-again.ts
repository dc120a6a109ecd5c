import type { Mention } from "../mentions/mention";
import { labelOf } from "../mentions/unnamed-labels";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import { stem } from "../words/stems";
import { type Cast, type Player, titleStem } from "./cast";
import type { Memory, Read } from "./memory";
import { isCallable, isCalled, isCalledOther } from "./roles";

// "The department", whatever house it is.
const anyHouse =
  /^(?:ведомств|відомств|agency|entida|organi[sz]|institu|body|einrichtung|behörde|организац|організац|kurum|kuruluş)/iu;
// "Министерство", of Минфин.
const isMinistry = /^м[иі]н[иі]стерств/u;
const shortMinistry = /^(?:Мин|Мін)\p{Ll}{2,}/u;
// Of more than one, which one of them is not.
const sources = /(?:^|\s)(?:источники|собеседники|джерела|співрозмовники)(?:\s|$)/u;
const presidency = /^(?:кремл|банков|адм[иі]н[иі]страц)/u;
const mouths = /^(?:пресс-|прессе|прес-с|речник|речниц|спикер|спікер)/u;
/** Somebody unnamed, by a noun that tells nothing of them. */
export const anySource =
  /^(?:source|person|fuente|fonte|quelle|insider|interlocuteur|interlocutrice|interlocutora?|gesprächspartner(?:in)?|источник|собеседник|собеседница|джерело|співрозмовник|співрозмовниця|kaynak)$/u;
const heads = /^(?:экс-|екс)?(?:очільни|керівни|глав|голов|руководител|начальник|директор)/u;
const former = /^(?:бывш(?:ий|ая)|колишн(?:ій|я)|экс|екс)$/u;
const roleNouns =
  /^(?:дипломат(?:ка)?|политик|парламентарий|парламентарій|законодатель|законодавець|законодавиця|депутат(?:ка)?|нардеп(?:ка)?|генерал|чиновник|чиновница|посадовиця|чиновниця|посадовець|посадовиця|сенатор|министр|міністр|эксперт(?:ка)?|експерт(?:ка)?|аналитик|аналітик|бизнесмен|бізнесмен|военный|військовий|офицер|офіцер)$/u;

/** Offices of which there is one: of somebody else only if the text has given it to them. */
const holderNouns =
  /^(?:премьер|прем['’ʼ]єр|премьер-министр|мэр|мер|губернатор|посол|спикер|спікер|канцлер|прокурор|генпрокурор|прокурорка|адмирал|адмірал)$/u;

/** What somebody is the head of, and the offices of such a one. */
const ledBy: readonly { house: RegExp; titles: readonly string[] }[] = [
  { house: /^(?:государств|держав)/u, titles: ["президент", "король", "монарх", "эмир"] },
  {
    house: /^(?:правительств|кабинет|кабмин|уряд|кабінет|кабмін)/u,
    titles: ["премьер", "прем’єр", "премьер-министр"],
  },
  {
    house: /^(?:ведомств|министерств|дипведомств|відомств|міністерств)/u,
    titles: ["министр", "міністр", "министра", "міністра"],
  },
  { house: /^(?:регион|област|края|республик|регіон)/u, titles: ["губернатор", "глава", "голова"] },
  { house: /^(?:город|мэри|міста|мері)/u, titles: ["мэр", "мер", "градоначальник"] },
];

/** Tells who is meant by a noun for somebody named before, or soon after: the lawmaker, the department, the source. */
export class SpokenOfAgain {
  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {}

  /** "Ведомство": the house that spoke last. */
  house(mention: Mention, sentence: number): Speaker | null {
    if (
      !/^(?:ведомств[оаеу]|відомств[оаі]|министерств[оае]|міністерств[оаі]|пресс-служб[аеы]|пресслужб[аі]|мэри[яи]|мері[яї]|администраци[яи]|ministerio|ministère|ministério|ministerium|ministry|agency|entidade|entidad|organismo|organización|organização|institución|instituição|organisation|organization|institution|body|einrichtung|behörde|организаци[яи]|организация|організаці[яї]|kurum|kuruluş)$/iu.test(
        mention.name,
      )
    )
      return null;
    const head = stem(mention.name);
    const isThat = (name: string) =>
      anyHouse.test(mention.name) ||
      name
        .split(" ")
        .some((word) => stem(word) === head || (isMinistry.test(mention.name) && shortMinistry.test(word)));
    const house = this.memory.latest(
      ({ speaker }) =>
        speaker.kind === "organization" &&
        speaker.name !== this.memory.lastOutlet?.name &&
        isThat(speaker.name),
    )?.speaker;
    return (
      house ?? (mention.name === "agency" ? this.memory.lastOutlet : this.houseJustNamed(mention, sentence))
    );
  }

  /** "Міноборони відреагувало. «…», написало відомство": named, though it has not spoken yet. */
  private houseJustNamed(mention: Mention, sentence: number): Speaker | null {
    const [here, before] = [this.sentences[sentence], this.sentences[sentence - 1]];
    if (!anyHouse.test(mention.name) || !before || before.paragraph !== here?.paragraph) return null;
    const named = before.mentions.filter(({ kind, isMedia }) => kind === "organization" && !isMedia);
    const [only, ...others] = named;
    return only && (others.length === 0 || only.from === 0) ? this.cast.organizationNamed(only.name) : null;
  }

  /** «Рупор»: «…», — пишет канал. The outlet that the same sentence has named. */
  outlet(mention: Mention, sentence: number): Speaker | null {
    const named = this.sentences[sentence]?.mentions.findLast(
      ({ isMedia, isBackReference, to }) => isMedia && !isBackReference && to <= mention.from,
    );
    return named ? this.cast.organizationNamed(named.name) : null;
  }

  /** "Подчеркнула дипломат": without an article, the one who has just spoken by name. */
  byRole(mention: Mention, sentence: number): Speaker | null {
    const head = mention.office ?? "";
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const isAlone = this.isAlone(mention, sentence);
    const isBare = isAlone && (roleNouns.test(head) || holderNouns.test(head));
    // «…», — каже економістка: by whatever noun, where the same paragraph has just told who speaks.
    const isAgain =
      isAlone &&
      !anySource.test(head) &&
      tokens[0]?.kind === "quote" &&
      mention.from <= 5 &&
      mention.to >= tokens.length - 1;
    const spoke = isBare || isAgain ? this.memory.last() : undefined;
    const isNear =
      spoke !== undefined &&
      this.memory.ordinalOf(sentence) - spoke.paragraph <= (holderNouns.test(head) || !isBare ? 0 : 1);
    const verb = [tokens[mention.from - 1], tokens[mention.to]].map((token) => token?.base ?? "");
    const isWoman = verb.some((base) => /(?:ла|лась|лася)$/u.test(base)) || /(?:к|ниц)[ая]$/u.test(head);
    const gender = isWoman ? "she" : null;
    const isOther = gender !== null && spoke?.player?.gender === "he";
    if (!isNear || isOther || spoke.speaker.kind !== "person") return null;
    const holders = this.cast.byTitleHead(head, mention.start);
    const isAnothers = holders.length > 0 && spoke.player !== null && !holders.includes(spoke.player);
    return isAnothers || (spoke.player && isCalledOther(head, spoke.player)) ? null : spoke.speaker;
  }

  /** "Дипломат", "эксперт в комментарии изданию": nothing tells more of them, as "офицер штаба" does. */
  private isAlone({ from, to, office }: Mention, sentence: number): boolean {
    const all = this.sentences[sentence]?.tokens.slice(from, to).map(({ base }) => base) ?? [];
    // "Колишній посадовець": who was one before.
    const words = former.test(all[0] ?? "") ? all.slice(1) : all;
    const [first, second, third] = words;
    // "Очільник спецслужби": of a house by no more than its kind.
    const isOfHouse =
      heads.test(first ?? "") && third === undefined && /(?:[иыаяії]|ства)$/u.test(second ?? "");
    const isOnly = second === undefined || this.lexicon.prepositions.has(second) || isOfHouse;
    return first === office && isOnly && !words.some((word) => /^ан[оі]н[иі]мн[оі]ст/u.test(word));
  }

  /** "Глава государства": the president, by what is led. */
  headOf({ from, to, office }: Mention, sentence: number): Speaker | null {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const led = ledBy.find(({ house }) => house.test(tokens[from + 1]?.base ?? ""));
    if (!led || !heads.test(office ?? "") || to - from > 2) return null;
    const start = tokens[from]?.start ?? 0;
    const holders = led.titles.flatMap((title) => this.cast.byTitleHead(title, start));
    const [only, ...others] = [...new Set(holders)];
    const holder = others.length === 0 ? (only ?? null) : this.latest([...new Set(holders)], sentence);
    return holder ? this.cast.personNamed(holder) : null;
  }

  /** Whether a head is of a house that the text has named otherwise: nobody unnamed. */
  isHeadOfSome({ from, office }: Mention, sentence: number): boolean {
    const noun = this.sentences[sentence]?.tokens[from + 1]?.base ?? "";
    return heads.test(office ?? "") && ledBy.some(({ house }) => house.test(noun));
  }

  /** "The lawmaker announced": the deputy who has just spoken, if it is one. */
  byKind(mention: Mention, sentence: number): Speaker | null {
    const head = mention.office ?? "";
    const first = this.sentences[sentence]?.tokens[mention.from]?.base ?? "";
    const { definite, language } = this.lexicon;
    const isAgain = definite.has(first) || (language.isHeadFirst && this.isAlone(mention, sentence));
    if (!isAgain || !isCallable(head)) return null;
    // "Сам очільник": another than whoever has just spoken of him.
    const before = this.sentences[sentence]?.tokens[mention.from - 1]?.base ?? "";
    const spoke = /^сама?$/u.test(before) ? undefined : this.memory.last();
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    if (isNear && spoke.player && isCalled(head, spoke.player)) return spoke.speaker;
    // "Співрозмовник каже, що … «…», — розповів офіцер": somebody unnamed, by another noun.
    const isUnnamed = isNear && spoke.speaker.kind === "anonymous" && spoke.sentence === sentence - 1;
    if (isUnnamed && this.sentences[spoke.sentence]?.paragraph === this.sentences[sentence]?.paragraph)
      return spoke.speaker;
    // Or the only one of them whom this paragraph or the one before names.
    const fitting = this.cast.players.filter((player) => isCalled(head, player));
    const near = this.latest(fitting, sentence);
    const isHere = near !== null && spoke !== undefined && this.isNamedHere(near, spoke.sentence, sentence);
    return near && (isHere || !(isNear && spoke.player)) ? this.cast.personNamed(near) : null;
  }

  /** Whether this paragraph names somebody, and the last to speak spoke before it. */
  private isNamedHere(player: Player, spoke: number, sentence: number): boolean {
    const paragraph = this.sentences[sentence]?.paragraph;
    if (this.sentences[spoke]?.paragraph === paragraph) return false;
    return this.sentences
      .slice(spoke + 1, sentence + 1)
      .some(
        (read) =>
          read.paragraph === paragraph && read.mentions.some((each) => this.cast.playerOf(each) === player),
      );
  }

  /** "Представитель Кремля", of the president's press secretary: who speaks for the house and was just named. */
  mouth({ office, from, to }: Mention, sentence: number): Speaker | null {
    if (!/^(?:представител|речни|спикер|спікер)/u.test(office ?? "")) return null;
    const words = this.sentences[sentence]?.tokens.slice(from, to).map(({ base }) => base) ?? [];
    const isHouse = ({ titles }: Player) =>
      words.some((word) => word !== office && titles.has(titleStem(word))) ||
      (words.some((word) => presidency.test(word)) && titles.has("презид"));
    const fitting = this.cast.players.filter(
      (player) => [...player.titles].some((title) => mouths.test(title)) && isHouse(player),
    );
    const near = this.latest(fitting, sentence);
    return near ? this.cast.personNamed(near) : null;
  }

  /** "За словами співрозмовника": with nothing that tells more, the source that has just spoken. */
  sourceBefore(mention: Mention, sentence: number): Speaker | null {
    const words = mention.to - mention.from;
    const isOnly =
      /^(?:собеседни|співрозмовни)/u.test(mention.office ?? "") &&
      (words === 1 || (words === 2 && mention.outlet === ""));
    return isOnly ? this.unnamedBefore(sentence) : null;
  }

  /** "Сказал собеседник агентства": whoever has just told the agency something. */
  agencys({ office, outlet, from, to }: Mention, sentence: number): Speaker | null {
    const isOnlyThat = outlet !== null && to - from <= 2 && anySource.test(office ?? "");
    const first = this.sentences[sentence]?.tokens[from]?.base ?? "";
    const spoke = isOnlyThat && first === office ? this.memory.last() : undefined;
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    const isOne = isNear && spoke.speaker.kind !== "organization" && !sources.test(spoke.speaker.name);
    const isHere =
      spoke !== undefined &&
      this.memory.ordinalOf(sentence) === spoke.paragraph &&
      spoke.speaker.kind === "anonymous";
    return isOne && (spoke.via.length > 0 || isHere) ? spoke.speaker : null;
  }

  /** "Un proche …, selon cette source": the one unnamed who has just spoken, by whatever noun. */
  unnamedBefore(sentence: number): Speaker | null {
    const spoke = this.memory.last();
    const isNear = spoke !== undefined && this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    return isNear && spoke.speaker.kind === "anonymous" ? spoke.speaker : null;
  }

  /** "A second diplomat had heard otherwise. “…,” this diplomat said": whom the text has brought in by that noun. */
  introduced({ office, from, start }: Mention, sentence: number): Speaker | null {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    if (!office || !this.lexicon.definite.has(tokens[from]?.base ?? "")) return null;
    const here = this.memory.ordinalOf(sentence);
    for (let n = sentence; n >= 0 && here - this.memory.ordinalOf(n) <= 1; n--) {
      const read = this.sentences[n];
      const found = read?.mentions.findLast(
        (each) =>
          each.kind === "anonymous" &&
          each.office === office &&
          each.start < start &&
          this.lexicon.indefinite.has(read.tokens[each.from]?.base ?? ""),
      );
      if (read && found) return { kind: "anonymous", name: labelOf(found, read.tokens, this.lexicon) };
    }
    return null;
  }

  /** Of whom the text has told most so far, if of one more than of any other. */
  topic(sentence: number, gender: "he" | "she"): Speaker | null {
    const named = new Map<Player, number>();
    for (const { mentions } of this.sentences.slice(0, sentence))
      for (const mention of mentions) {
        const player = mention.kind === "person" ? this.cast.playerOf(mention) : undefined;
        const isOther = player?.gender != null && player.gender !== gender;
        if (player && !isOther) named.set(player, (named.get(player) ?? 0) + 1);
      }
    const [first, second] = [...named].sort(([, a], [, b]) => b - a);
    // Of two named as often, the one named first.
    const isFirst =
      first !== undefined &&
      (second === undefined || first[1] > second[1] || first[0].start < second[0].start);
    return first && isFirst ? this.cast.personNamed(first[0]) : null;
  }

  /** Which of several was named last, if in this paragraph or the one before. */
  latest(players: readonly Player[], sentence: number): Player | null {
    const paragraph = this.sentences[sentence]?.paragraph ?? 0;
    for (let n = sentence; n >= 0; n--) {
      const read = this.sentences[n];
      if (!read || paragraph - read.paragraph > 1) return null;
      const named = new Set(
        read.mentions.filter(({ kind }) => kind === "person").map((each) => this.cast.playerOf(each)),
      );
      const found = players.filter((player) => named.has(player));
      if (found.length === 1) return found[0] ?? null;
      if (found.length > 1) return null;
    }
    return null;
  }
}
