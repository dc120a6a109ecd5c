import type { Mention } from "../mentions/mention";
import { labelOf } from "../mentions/unnamed-labels";
import type { Speaker } from "../schema";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Cast } from "./cast";
import { anySource, isAlone } from "./lone-nouns";
import { type Memory, nounOf, type Read } from "./memory";

// Of more than one, which one of them is not.
const sources = /(?:^|\s)(?:источники|собеседники|джерела|співрозмовники)(?:\s|$)/u;
const same = /^(?:тот|та|то|того|той|те|тому) (?:же|ж|самий|сама|саме|самого|самої)$/u;
const anyone =
  /^(?:man|woman|mann|frau|homme|femme|hombre|mujer|homem|mulher|чоловік|жінка|мужчина|женщина)$/u;
// Offices of which there is one: nobody unnamed.
const lone =
  /^(?:министр|міністр|президент|премьер|прем|вице|віце|глав|голов|мэр|мер|губернатор|канцлер|корол|спикер|спікер|секретар|госсекретар|посол|князь|принц|генпрокурор|омбудсмен|патриарх|бывш|перв|официальн|главн)/u;

/** Tells who is meant by a noun for somebody unnamed of whom the text has told: the aide, the same source. */
export class UnnamedAgain {
  constructor(
    private readonly cast: Cast,
    private readonly lexicon: Lexicon,
    private readonly sentences: readonly Read[],
    private readonly memory: Memory,
  ) {}

  private tokensOf(sentence: number): readonly Token[] {
    return this.sentences[sentence]?.tokens ?? [];
  }

  /** "По словам чиновника аппарата, … — объясняет чиновник": whoever has just spoken by that noun, before anybody
   *  else who may be called so. */
  byNoun(mention: Mention, sentence: number): Speaker | null {
    const tokens = this.tokensOf(sentence);
    const { office, from } = mention;
    const plain = this.lexicon.anonymous.get(office ?? "") ?? office ?? "";
    if (same.test(`${tokens[from - 2]?.base ?? ""} ${tokens[from - 1]?.base ?? ""}`))
      return this.memory.unnamed(plain, sentence) ?? this.unnamedBefore(sentence);
    // "Ein Mitarbeiter schildert es anders. „…“, sagt der Mann": whoever is unnamed.
    if (mention.isBackReference && anyone.test(plain)) {
      const spoke = this.memory.lastIn(sentence - 1);
      const isHere = this.sentences[sentence - 1]?.paragraph === this.sentences[sentence]?.paragraph;
      if (isHere && spoke?.speaker.kind === "anonymous" && !spoke.isPlural) return spoke.speaker;
    }
    const isAgain =
      mention.isBackReference ||
      (this.lexicon.language.isHeadFirst && isAlone(mention, tokens, this.lexicon));
    const spoke = isAgain && !mention.isOfThem ? this.memory.last() : undefined;
    if (spoke?.head == null || spoke.speaker.kind !== "anonymous") return null;
    const isNear = this.memory.ordinalOf(sentence) - spoke.paragraph <= 1;
    if (!isNear || nounOf(spoke.head) !== nounOf(plain)) return null;
    const isMany = (noun: string) => /[иыі]$|[^s]s$/u.test(noun);
    const wereMany =
      isMany(spoke.head) && !/^(?:од[иі]н|одна|one|un|une|ein|eine)\s/u.test(spoke.speaker.name);
    return wereMany === isMany(plain) ? spoke.speaker : null;
  }

  /** "Рассказали два чиновника и топ-менеджер … «…», — говорит топ-менеджер": by an office that nobody named holds,
   *  of somebody whom these paragraphs have brought in by it. */
  isIntroduced(mention: Mention, sentence: number): boolean {
    const { office, start } = mention;
    const isSlavic = /^(?:ru|uk)$/.test(this.lexicon.language.code);
    const tokens = this.tokensOf(sentence);
    if (!isSlavic || !office || lone.test(office) || !isAlone(mention, tokens, this.lexicon)) return false;
    if (this.cast.byTitleHead(office, Number.POSITIVE_INFINITY).length > 0) return false;
    const here = this.memory.ordinalOf(sentence);
    for (let n = sentence; n >= 0 && here - this.memory.ordinalOf(n) <= 2; n--) {
      const isBefore = (each: Mention) =>
        (each.kind === "office" || each.kind === "anonymous") &&
        each.start < start &&
        nounOf(each.office ?? "") === nounOf(office);
      if (this.sentences[n]?.mentions.some(isBefore)) return true;
    }
    return false;
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
}
