import type { Act } from "./act";
import type { Lexicon } from "./lexicon";
import type { Read } from "./memory";
import type { Token } from "./tokens";

/** What an act says that nobody put in quotation marks: its words and its act. */
export type Reported = { start: number; end: number; act: Act };

const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === "mark" && marks.includes(token.text);
const FEWEST_WORDS = 3;

export class Reports {
  constructor(private readonly lexicon: Lexicon) {}

  reportsIn(read: Read): Reported[] {
    if (read.isHeading) return [];
    const found: Reported[] = [];
    for (const [n, act] of read.acts.entries()) {
      if (!act.subject && !act.isElided) continue;
      // An outlet that learned something tells it; a person who did does not.
      if (
        act.kind === "report" &&
        act.subject?.kind === "person" &&
        /^(?:узна|дізна|learn|erfuhr)/u.test(act.cue)
      )
        continue;
      if (
        act.isParticiple &&
        act.kind !== "deny" &&
        act.kind !== "confirm" &&
        act.kind !== "say" &&
        act.kind !== "add"
      )
        continue;
      const reported = this.of(read, act, read.acts[n + 1]);
      if (reported && !found.some(({ start, end }) => start === reported.start && end === reported.end))
        found.push(reported);
    }
    return found;
  }

  private of(read: Read, act: Act, next: Act | undefined): Reported | null {
    const { tokens } = read;
    const last = this.lastToken(tokens);
    if (act.kind === "silence") return this.span(tokens, this.subjectStart(act), last, act);
    const ahead = this.aheadOf(read, act);
    if (ahead) return this.span(tokens, ahead.from, ahead.to, act);
    if (act.isParticiple && !this.lexicon.that.has(tokens[act.to]?.base ?? "")) return null;
    const from = this.contentStart(read, act);
    if (from === null) return null;
    // An act inside this one's words keeps them; one that cites only names who said them.
    const inner = next && next.kind === "citing" && next.from === from ? this.afterComma(tokens, next) : from;
    if (inner === null) return null;
    return this.span(tokens, inner, this.withoutTrail(read, act, last), act);
  }

  private lastToken(tokens: readonly Token[]): number {
    let last = tokens.length;
    while (last > 0 && isMark(tokens[last - 1], ".!?…,;:")) last--;
    return last;
  }

  private subjectStart(act: Act): number {
    return act.subject && act.subject.from < act.from ? act.subject.from : act.from;
  }

  /** "The talks are over, the minister said on Friday.": the words in front of an act at the end. */
  private aheadOf({ tokens, acts }: Read, act: Act): { from: number; to: number } | null {
    const start = act.subject ? Math.min(act.subject.from, act.from) : act.from;
    let comma = start - 1;
    while (
      comma > 0 &&
      (this.lexicon.definite.has(tokens[comma]?.base ?? "") ||
        this.lexicon.adverbs.has(tokens[comma]?.base ?? ""))
    )
      comma--;
    const isSetOff =
      isMark(tokens[comma], ",—–") && (act.kind === "according" || comma === start - 1 || true);
    const isUnmarked = act.kind === "according" && start > FEWEST_WORDS;
    if ((!isSetOff && !isUnmarked) || start < FEWEST_WORDS || act.isParticiple) return null;
    const end = Math.max(act.to, act.subject?.to ?? 0, act.contentFrom);
    const rest = tokens.slice(end);
    if (rest.some(({ base, kind }) => kind === "quote" || this.lexicon.that.has(base))) return null;
    const words = rest.filter(({ kind, date }) => kind === "word" && date < 0).length;
    const isParenthesis = isMark(rest[0], ",") && (act.kind === "say" || act.kind === "report");
    if (words > 4 && !isParenthesis) return null;
    // An act of its own ahead of the comma has those words.
    if (
      acts.some(
        (each) =>
          each !== act && each.to <= start && each.kind !== "describe" && each.subject !== act.subject,
      )
    )
      return null;
    const to = isSetOff ? comma : start;
    let from = 0;
    while (
      from < to &&
      (tokens[from]?.kind === "mark" || this.lexicon.conjunctions.has(tokens[from]?.base ?? ""))
    )
      from++;
    return to - from >= FEWEST_WORDS ? { from, to } : null;
  }

  /** Where what was said starts behind an act: after "that", the one spoken to, the date. */
  private contentStart({ tokens, acts }: Read, act: Act): number | null {
    let at = Math.max(act.contentFrom, act.isInverted ? (act.subject?.to ?? 0) : 0);
    for (let steps = 0; steps < 14; steps++) {
      const token = tokens[at];
      if (!token) return null;
      if (this.lexicon.that.has(token.base)) return at + 1;
      if (token.kind === "quote") return null;
      if (
        isMark(token, ",") &&
        (act.kind === "according" ||
          acts.some(({ kind, from }) => kind === "citing" && from > at && from < at + 3))
      ) {
        const citing = acts.find(({ kind, from }) => kind === "citing" && from > at && from < at + 3);
        if (!citing) return at + 1;
        at = citing.subject?.to ?? citing.to;
        continue;
      }
      if (isMark(token, ",") && this.lexicon.that.has(tokens[at + 1]?.base ?? "")) return at + 2;
      if (isMark(token, ":")) return at + 1;
      if (token.date >= 0 || this.lexicon.adverbs.has(token.base)) {
        at++;
        continue;
      }
      const later = this.thatWithin(tokens, at);
      if (later !== null) return later;
      if (token.kind === "mark") return null;
      return act.kind === "describe" || act.kind === "add" ? null : at;
    }
    return null;
  }

  /** "told reporters in the capital on Friday that": over a few words to "that". */
  private thatWithin(tokens: readonly Token[], from: number): number | null {
    const opens = this.lexicon.prepositions.has(tokens[from]?.base ?? "");
    if (!opens) return null;
    for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
      if (isMark(tokens[at], ".;:") || tokens[at]?.kind === "quote") return null;
      if (this.lexicon.that.has(tokens[at]?.base ?? "")) return at + 1;
    }
    return null;
  }

  private afterComma(tokens: readonly Token[], act: Act): number | null {
    const end = act.subject?.to ?? act.to;
    return isMark(tokens[end], ",") ? end + 1 : null;
  }

  /** The end of what was said, before another act that only closes the sentence. */
  private withoutTrail({ tokens, acts }: Read, act: Act, last: number): number {
    const trailing = acts.findLast(
      (each) => each !== act && each.from > act.to && each.subject !== null && each.kind !== "citing",
    );
    if (!trailing?.subject) return last;
    const start = Math.min(trailing.subject.from, trailing.from);
    const end = Math.max(trailing.to, trailing.subject.to, trailing.contentFrom);
    const words = tokens.slice(end, last).filter(({ kind, date }) => kind === "word" && date < 0).length;
    return words <= 3 && isMark(tokens[start - 1], ",—–") ? start - 1 : last;
  }

  private span(tokens: readonly Token[], from: number, to: number, act: Act): Reported | null {
    let [first, end] = [from, to];
    while (first < end && isMark(tokens[first], ",:—–")) first++;
    while (end > first && isMark(tokens[end - 1], ",:—–;.")) end--;
    const inside = tokens.slice(first, end);
    const words = inside.filter(({ kind }) => kind === "word").length;
    // Only a quotation, or too little to be a proposition: no report of its own.
    if (words < FEWEST_WORDS || words <= inside.filter(({ kind }) => kind === "quote").length * 2)
      return null;
    const [head, tail] = [inside[0], inside.at(-1)];
    return head && tail ? { start: head.outerStart, end: tail.outerEnd, act } : null;
  }
}
