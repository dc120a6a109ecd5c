import type { Mention } from "../mentions/mention";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Cast } from "./cast";
import { anySource, heads, isAlone } from "./lone-nouns";
import type { Memory, Read } from "./memory";
import { type Player, titleStem } from "./player";
import { isCallable, isCalled, isCalledOther } from "./roles";

const presidency = /^(?:кремл|банков|адм[иі]н[иі]страц)/u;
const mouths = /^(?:пресс-|прессе|прес-с|речник|речниц|спикер|спікер)/u;
const roleNouns =
  /^(?:дипломат(?:ка)?|политик|парламентарий|парламентарій|законодатель|законодавець|законодавиця|депутат(?:ка)?|нардеп(?:ка)?|генерал|чиновник|чиновница|посадовиця|чиновниця|посадовець|посадовиця|сенатор|министр|міністр|эксперт(?:ка)?|експерт(?:ка)?|аналитик|аналітик|бизнесмен|бізнесмен|военный|військовий|офицер|офіцер)$/u;

/** Offices of which there is one: of somebody else only if the text has given it to them. */
const holderNouns =
  /^(?:премьер|прем['’ʼ]єр|премьер-министр|мэр|мер|губернатор|посол|спикер|спікер|канцлер|прокурор|генпрокурор|прокурорка|адмирал|адмірал)$/u;

/** What somebody is the head of, and the offices of such a one. */
const ledBy: readonly { house: RegExp; titles: readonly string[] }[] = [
  {
    house: /^(?:государств|держав|estado$|état$|state$)/u,
    titles: [
      ...["президент", "король", "монарх", "эмир", "president", "presidente", "président"],
      ...["rey", "reina", "rei", "rainha", "roi", "reine", "king", "queen", "emir"],
    ],
  },
  {
    house:
      /^(?:правительств|кабинет|кабмин|уряд|кабінет|кабмін|governo$|gobierno$|gouvernement$|government$|executivo$|ejecutivo$|exécutif$)/u,
    titles: ["премьер", "прем’єр", "премьер-министр", "primeiro", "primer", "premier", "prime"],
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

  private tokensOf(sentence: number): readonly Token[] {
    return this.sentences[sentence]?.tokens ?? [];
  }

  /** "Подчеркнула дипломат": without an article, the one who has just spoken by name. */
  byRole(mention: Mention, sentence: number): Speaker | null {
    const head = mention.office ?? "";
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const isOnly = isAlone(mention, tokens, this.lexicon);
    const isBare = isOnly && (roleNouns.test(head) || holderNouns.test(head));
    // «…», — каже економістка: by whatever noun, where the same paragraph has just told who speaks.
    const isAgain =
      isOnly &&
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

  /** "Глава государства": the president, by what is led. */
  headOf({ from, to, office }: Mention, sentence: number): Speaker | null {
    const tokens = this.sentences[sentence]?.tokens ?? [];
    const { isHeadFirst } = this.lexicon.language;
    const isShort = isHeadFirst && to - from <= 2;
    const noun = isShort ? (tokens[from + 1]?.base ?? "") : this.isLed(tokens.slice(from, to), office ?? "");
    const led = ledBy.find(({ house }) => house.test(noun));
    if (!led || !heads.test(office ?? "")) return null;
    const start = tokens[from]?.start ?? 0;
    const holders = led.titles.flatMap((title) => this.cast.byTitleHead(title, start));
    const [only, ...others] = [...new Set(holders)];
    const holder = others.length === 0 ? (only ?? null) : this.latest([...new Set(holders)], sentence);
    return holder ? this.cast.personNamed(holder) : null;
  }

  /** What an office is the head of: глава государства, "le chef de l'État". */
  private isLed(tokens: readonly Token[], office: string): string {
    if (this.lexicon.language.isHeadFirst) return "";
    const { links, definite } = this.lexicon;
    const behind = tokens.slice(tokens.findIndex(({ base }) => base === office) + 1);
    const nouns = behind.filter(({ base }) => base !== "of" && !links.has(base) && !definite.has(base));
    return nouns.length === 1 ? (nouns[0]?.base ?? "") : "";
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
    const isAgain =
      definite.has(first) ||
      (language.isHeadFirst && isAlone(mention, this.tokensOf(sentence), this.lexicon));
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
