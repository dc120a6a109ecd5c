import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { isCapital, type Token } from "../words/tokens";

/** A sentence's words, and whomever they name. */
export type Parsed = { tokens: readonly Token[]; mentions: readonly Mention[] };

export const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === "mark" && marks.includes(token.text);

/** "Who", in whatever case. */
export const relativePronouns: ReadonlySet<string> = new Set(
  "which who qui quien quem который которая которые який яка які".split(" "),
);

/** The mention of which a word is part. */
export const mentionCovering = ({ mentions }: Parsed, at: number): Mention | undefined =>
  mentions.find(({ from, to }) => from <= at && at < to);

/** A date or a small word that changes nothing in who does what. */
export function isSmallWord(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || token.kind === "quote") return false;
  const { adverbs, auxiliaries, negation } = lexicon;
  return (
    token.date >= 0 || adverbs.has(token.base) || auxiliaries.has(token.base) || negation.has(token.base)
  );
}

const possessive = /['’]s?$|s['’]$/u;
// How many words an aside may have.
const LONGEST_ASIDE = 40;

/** What the words of a sentence are to each other: governed by a preposition, owned, set off, in the passive. */
export class Syntax {
  constructor(private readonly lexicon: Lexicon) {}

  /** A word over which one may read on the way from a verb to its subject. */
  isSkippable(token: Token | undefined): boolean {
    return (
      token?.kind !== "quote" &&
      (isSmallWord(token, this.lexicon) || this.lexicon.partly.has(token?.base ?? ""))
    );
  }

  isObject({ tokens, mentions }: Parsed, mention: Mention): boolean {
    // "Wie ein Beamter der Zeitung sagte": told, behind whoever tells it.
    const isToldOutlet =
      this.lexicon.language.code === "de" &&
      mention.isMedia &&
      tokens[mention.from]?.base === "der" &&
      mentions.some(({ to, kind }) => to === mention.from && kind !== "organization");
    if (isToldOutlet) return true;
    const isOblique = /^(?:dem|den|des|einem|einen|eines)$/.test(tokens[mention.from]?.base ?? "");
    if (isOblique && this.lexicon.language.code === "de") return true;
    const before = tokens[mention.from - 1];
    if (!before) return false;
    return this.lexicon.prepositions.has(before.base) && before.kind === "word";
  }

  isPossessive({ tokens }: Parsed, mention: Mention): boolean {
    const { code } = this.lexicon.language;
    const last = tokens[mention.to - 1];
    return (
      code === "en" &&
      possessive.test(last?.text ?? "") &&
      mention.kind !== "office" &&
      !(
        mention.kind === "anonymous" &&
        tokens.slice(mention.from, mention.to).some(({ base }) => base === "of")
      ) &&
      !/['’]s?$/.test(mention.name)
    );
  }

  /** "Запит видання": a house in the genitive behind a noun, which does nothing. */
  isOwned({ tokens }: Parsed, mention: Mention): boolean {
    const before = tokens[mention.from - 1];
    if (!/^(?:ru|uk)$/.test(this.lexicon.language.code) || before?.kind !== "word" || isCapital(before.text))
      return false;
    const { that, conjunctions, cues, barriers } = this.lexicon;
    const isSmall =
      this.isSkippable(before) ||
      that.has(before.base) ||
      conjunctions.has(before.base) ||
      this.lexicon.prepositions.has(before.base);
    // Сообщение, мнение: nouns.
    const isAdjective =
      /(?:ое|ее|ая|яя|ый|ий|ой|ые|ие|е|є|ій)$/u.test(before.base) &&
      !/(?:[аеиоуыя](?:ни|ти)|[сц]тви|ь)е$/u.test(before.base);
    return (
      !isSmall && !isAdjective && !cues.at(tokens, mention.from - 1) && !barriers.at(tokens, mention.from - 1)
    );
  }

  /** "Was once dubbed", "has been described": what is done to the one in front. */
  isPassive(tokens: readonly Token[], at: number): boolean {
    const { adverbs, negation, notCueAfter } = this.lexicon;
    let before = at - 1;
    while (
      before > at - 4 &&
      (adverbs.has(tokens[before]?.base ?? "") || negation.has(tokens[before]?.base ?? ""))
    )
      before--;
    return notCueAfter.has(tokens[at - 1]?.base ?? "") || notCueAfter.has(tokens[before]?.base ?? "");
  }

  /** A small word that opens no clause and says nothing by itself. */
  isPlain(token: Token | undefined): boolean {
    if (token?.kind !== "word" || isCapital(token.text)) return false;
    const { that, conjunctions, barriers, cues } = this.lexicon;
    return (
      !that.has(token.base) &&
      !conjunctions.has(token.base) &&
      !barriers.at([token], 0) &&
      !cues.at([token], 0)
    );
  }

  /** Over an aside between commas, to where it began. */
  beforeAside(sentence: Parsed, comma: number): number | null {
    for (let at = comma - 1; at > Math.max(-1, comma - LONGEST_ASIDE); at--) {
      if (sentence.tokens[at]?.kind === "quote") return null;
      if (!isMark(sentence.tokens[at], ",(—–")) continue;
      const mention = mentionCovering(sentence, at - 1);
      if (
        mention &&
        mention.to === at &&
        !this.isObject(sentence, mention) &&
        !this.isOwned(sentence, mention)
      )
        return at - 1;
    }
    return null;
  }

  adjacentTo(sentence: Parsed, mention: Mention, at: number): boolean {
    let before = at - 1;
    while (this.isSkippable(sentence.tokens[before])) before--;
    return mention.to === before + 1;
  }

  /** Whether the verb comes right behind a quotation, with nothing but a comma or a dash between. */
  followsQuote({ tokens }: Parsed, from: number): boolean {
    let at = from - 1;
    while (isMark(tokens[at], ",—–-.") || this.isSkippable(tokens[at])) at--;
    return tokens[at]?.kind === "quote";
  }

  /** Whether a verb stands right behind "who". */
  followsRelative({ tokens }: Parsed, from: number): boolean {
    let at = from - 1;
    while (this.isSkippable(tokens[at])) at--;
    return relativePronouns.has(tokens[at]?.base ?? "") && isMark(tokens[at - 1], ",");
  }
}
