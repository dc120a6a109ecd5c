import { type Act, plainAct } from "./act";
import type { Lexicon } from "./lexicon";
import type { Read } from "./memory";
import { isMark, isSmallWord } from "./syntax";
import type { Token } from "./tokens";

/** Finds who says a quotation by where they stand to it, whatever the verb between. */
export class UnlistedVerbs {
  constructor(private readonly lexicon: Lexicon) {}

  /** “…,” deadpanned Vol. «…», — усмехнулся и сказал он. A verb that stands in no list, between a quotation
   *  and whoever does what it says and nothing else, says it all the same. */
  of(read: Read, at: number): Act | null {
    return this.verbFirst(read, at) ?? this.verbLast(read, at);
  }

  /** “…,” he murmurs. */
  private verbLast({ tokens, mentions, acts }: Read, at: number): Act | null {
    const comma = isMark(tokens[at + 1], ",") ? 1 : 0;
    if (this.lexicon.language.code !== "en" || (comma === 0 && !/[,!?]$/u.test(tokens[at]?.text ?? "")))
      return null;
    const subject = mentions.find(({ from }) => from === at + 1 + comma);
    const isRead = /^(?:read|reads)$/.test(tokens[subject?.to ?? -1]?.base ?? "");
    const isSomebody =
      subject?.kind === "person" || (subject?.kind === "pronoun" && (subject.gender !== "it" || isRead));
    if (!subject || !isSomebody || /['’]s?$/u.test(tokens[subject.to - 1]?.text ?? "")) return null;
    const verb = tokens[subject.to];
    const isVerb =
      this.isPlainWord(verb) &&
      (isRead || /(?:s|ed)$/u.test(verb?.base ?? "")) &&
      !isSmallWord(verb, this.lexicon);
    if (!verb || !isVerb || acts.some(({ from }) => from >= subject.to && from < subject.to + 4)) return null;
    const to = subject.to + 1;
    return { ...plainAct, from: subject.to, to, kind: "say", cue: verb.text, subject, contentFrom: to };
  }

  private verbFirst({ tokens, mentions, acts }: Read, at: number): Act | null {
    const quote = tokens[at];
    let next = at + 1;
    while (isMark(tokens[next], ",—–-") && next < at + 4) next++;
    if (next === at + 1 && !/[,!?…]$/u.test(quote?.text ?? "")) return null;
    const verb = next;
    // "…," and advised Vol: the verb goes on with whoever spoke before.
    if (this.lexicon.conjunctions.has(tokens[verb]?.base ?? "")) return null;
    const isNamed = (place: number) => mentions.some(({ from }) => from === place);
    while (this.isPlainWord(tokens[next]) && !isNamed(next) && next < verb + 4) next++;
    const isSlavicVerb =
      /^(?:ru|uk)$/.test(this.lexicon.language.code) &&
      /(?:[аеиіуяёї][лв]|л[аи]|[еєиї]т|[юя]т[ьи]?|[еиє]ть|є|с[яь])$/u.test(tokens[verb]?.base ?? "");
    const subject = mentions.find(
      ({ from, kind }) =>
        from === next && (kind === "person" || kind === "pronoun" || (isSlavicVerb && kind === "office")),
    );
    if (!subject || next === verb || mentions.some(({ from }) => from >= verb && from < next)) return null;
    const closing = tokens[subject.to];
    const isClosed =
      closing?.kind !== "word" || closing.date >= 0 || this.lexicon.prepositions.has(closing.base);
    if (!isClosed || acts.some(({ from }) => from > subject.to && tokens[from - 1]?.text !== ","))
      return null;
    const known = acts.find(({ from }) => from >= verb && from < next);
    const first = tokens[verb];
    const end = known ? known.to : verb + 1;
    const kind = known?.kind ?? "say";
    const cue = known?.cue ?? first?.text ?? "";
    return {
      ...plainAct,
      from: known?.from ?? verb,
      to: end,
      kind,
      cue,
      subject,
      isInverted: true,
      contentFrom: subject.to,
    };
  }

  private isPlainWord(token: Token | undefined): boolean {
    if (token?.kind !== "word" || token.date >= 0 || token.text !== token.text.toLowerCase()) return false;
    const { prepositions, that, definite, indefinite } = this.lexicon;
    return ![prepositions, that, definite, indefinite].some((set) => set.has(token.base));
  }
}
