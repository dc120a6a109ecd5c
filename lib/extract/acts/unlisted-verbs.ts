import type { Read } from "../cast/memory";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import { type Act, plainAct } from "./act";
import { isMark, isSmallWord } from "./syntax";

// How a verb in the third person ends.
const slavic = /(?:[аеиіуяёї][лв]|л[аи]|[еєиї]т|[юя]т[ьи]?|[еиє]ть|є|с[яь])$/u;
const finite: Record<string, RegExp> = {
  en: /(?:s|ed)$/u,
  ru: slavic,
  uk: slavic,
  es: /(?:ó|aron|ieron|ían?|aban?|[ae]n?)$/u,
  pt: /(?:[oei]u|[aei]ram|[ae]m?|ava|ia)$/u,
  fr: /(?:e|ent|a|ait|aient|it|èrent)$/u,
  de: /t(?:e|en)?$/u,
};

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
    const { code } = this.lexicon.language;
    const isSlavic = /^(?:ru|uk)$/.test(code);
    let next = at + 1;
    while (isMark(tokens[next], isSlavic ? ",—–-" : ",") && next < at + 3) next++;
    const isOpen = code === "en" && (next > at + 1 || /[,!?]$/u.test(tokens[at]?.text ?? ""));
    const isDashed = isSlavic && isMark(tokens[next - 1], "—–-");
    if (!isOpen && !isDashed) return null;
    const subject = mentions.find(({ from }) => from === next);
    const isRead = /^(?:read|reads)$/.test(tokens[subject?.to ?? -1]?.base ?? "");
    const isSomebody = subject !== undefined && (subject.gender !== "it" || isRead) && !subject.isInCase;
    if (!isSomebody || /['’]s?$/u.test(tokens[subject.to - 1]?.text ?? "")) return null;
    const verb = tokens[subject.to];
    const isVerb =
      this.isPlainWord(verb) && (isRead || this.isVerb(verb?.base ?? "")) && !isSmallWord(verb, this.lexicon);
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
    const isSaying = this.isVerb(tokens[verb]?.base ?? "");
    const subject = mentions.find(
      ({ from, kind, isInCase }) =>
        from === next && (kind === "person" || kind === "pronoun" || (isSaying && !isInCase)),
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

  private isVerb(base: string): boolean {
    return base.length > 3 && (finite[this.lexicon.language.code]?.test(base) ?? false);
  }

  private isPlainWord(token: Token | undefined): boolean {
    if (token?.kind !== "word" || token.date >= 0 || token.text !== token.text.toLowerCase()) return false;
    const { prepositions, that, definite, indefinite } = this.lexicon;
    return ![prepositions, that, definite, indefinite].some((set) => set.has(token.base));
  }
}
