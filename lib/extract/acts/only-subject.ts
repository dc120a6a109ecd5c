import type { Read } from "../cast/memory";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import { subjunctive } from "./content";
import { isMark, isSmallWord } from "./syntax";

// What is known by a name is called so by everybody.
const known =
  /^(?:known|called|named|titled|entitled|nicknamed|connue?s?|conocid[oa]s?|conhecid[oa]s?|genannt|bekannt|известн\p{L}+|відом\p{L}+)$/u;
const being = /^(?:is|was|are|were|est|était|es|era|é|ist|war|sind|waren|remains|bleibt|reste)$/u;
const FEWEST_WORDS = 2;

/** Finds whose words stand in the flow of a sentence that no verb of saying tells: "Vol found him “in good health”",
 *  "a friend of hers, less careful, has her down as “ready for anything”". The one with whom the sentence begins, where
 *  it tells of nobody else who does anything. */
export class OnlySubject {
  constructor(private readonly lexicon: Lexicon) {}

  of({ tokens, mentions, acts }: Read, at: number): Mention | null {
    const quote = tokens[at];
    const before = tokens[at - 1];
    const { definite, indefinite, prepositions, that, language, soCalled } = this.lexicon;
    if (!quote || before?.kind !== "word" || language.isVerbFinal) return null;
    // "Officiellement, il est « en mission »", "n'a « pris aucune décision »": said by others.
    if (this.lexicon.auxiliaries.has(before.base) || being.test(before.base)) return null;
    if (language.code === "de" && tokens.some(({ base }) => subjunctive.test(base))) return null;
    if (acts.some(({ subject, from, kind }) => from > at && subject !== null && kind !== "silence"))
      return null;
    if (definite.has(before.base) || indefinite.has(before.base) || soCalled.has(before.base)) return null;
    const words = quote.text.split(/\s+/).length;
    if (words < FEWEST_WORDS || (language.code !== "de" && !/^[^\p{L}]*\p{Ll}/u.test(quote.text)))
      return null;
    if (acts.some(({ subject, to, kind }) => subject !== null && to <= at && kind !== "query")) return null;
    const head = mentions.find(({ to }) => to <= at);
    if (!head || !this.isSomebody(head) || !this.opens(tokens.slice(0, head.from))) return null;
    if (/['’]s?$/u.test(tokens[head.to - 1]?.text ?? "")) return null;
    const others = mentions.filter(
      ({ from, to, kind }) => from >= head.to && to <= at && (kind === "person" || kind === "office"),
    );
    const isGoverned = ({ from }: Mention) =>
      prepositions.has(tokens[from - 1]?.base ?? "") || isMark(tokens[from - 1], ",");
    if (others.some((each) => !isGoverned(each))) return null;
    const between = tokens.slice(head.to, at);
    if (between.some(({ kind, base }) => kind === "quote" || known.test(base))) return null;
    if (between.some((token) => isMark(token, ";:"))) return null;
    // What is so that somebody else thinks it: another clause.
    const comma = tokens.findLastIndex((token, n) => n < at && isMark(token, ","));
    const clause = comma > head.to ? tokens.slice(comma + 1, at) : between;
    return clause.some(({ base }) => that.has(base)) ? null : head;
  }

  private isSomebody({ kind, gender, isBare, isInCase, isBackReference }: Mention): boolean {
    if (isInCase || isBare) return false;
    if (kind === "pronoun") return !isBackReference && (gender === "he" || gender === "she");
    return kind === "person" || kind === "anonymous";
  }

  private opens(tokens: Read["tokens"]): boolean {
    const { conjunctions, definite } = this.lexicon;
    return tokens.every(
      (token) =>
        isSmallWord(token, this.lexicon) ||
        conjunctions.has(token.base) ||
        definite.has(token.base) ||
        isMark(token, ",—–"),
    );
  }
}
