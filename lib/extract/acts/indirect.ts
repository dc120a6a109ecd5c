import type { Read } from "../cast/memory";
import type { Mention } from "../mentions/mention";
import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Act } from "./act";
import { Contents } from "./content";
import { isMark } from "./syntax";

/** What an act says that nobody put in quotation marks: its words and its act. */
export type Reported = { start: number; end: number; act: Act };

const FEWEST_WORDS = 3;
// How far behind a comma the subject of its clause may stand.
const FARTHEST_SUBJECT = 6;
// How far behind "called" it may stand that it is untrue.
const LONGEST_OBJECT = 9;
const isLikening = /^(?:as|als|como|comme|как|як)$/u;
const opensClause =
  /^(?:after|as|amid|while|when|though|although|following|despite|but|before|days|hours|weeks)$/;
const isAsked = /^(?:asked|pressed|questioned)$/;

/** "When I asked him": the writer, who tells the rest as well. */
const isWriter = ({ kind, gender, isBackReference }: Mention) =>
  kind === "pronoun" && gender === null && !isBackReference;

/** Whether somebody is the first of a clause. */
const isNear = (tokens: readonly Token[], comma: number, from: number) =>
  from - comma <= FARTHEST_SUBJECT && !tokens.slice(comma + 1, from).some((token) => isMark(token, ","));

export class Reports {
  private readonly contents: Contents;

  constructor(private readonly lexicon: Lexicon) {
    this.contents = new Contents(lexicon);
  }

  reportsIn(read: Read): Reported[] {
    if (read.isHeading) return [];
    const found: Reported[] = [];
    for (const [n, act] of read.acts.entries()) {
      if (!act.subject && !act.isElided) continue;
      if (act.subject && isWriter(act.subject)) continue;
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
    if (act.kind === "silence" || this.isOpenDenial(tokens, act))
      return this.span(tokens, this.subjectStart(act), this.trimmed(read, act, last), act, false);
    const untrue = this.calledUntrue(tokens, act);
    if (untrue) return this.span(tokens, this.subjectStart(act), untrue, act, false);
    const ahead = this.aheadOf(read, act);
    if (ahead) return this.span(tokens, ahead.from, ahead.to, act, false);
    if (act.isParticiple && !this.contents.isOpened(tokens, act)) return null;
    const content = this.contents.of(read, act);
    if (content === null) return this.plainDenial(read, act, last);
    const { from, isLed } = content;
    // An act inside this one's words keeps them; one that cites only names who said them.
    const inner = next && next.kind === "citing" && next.from === from ? this.afterComma(tokens, next) : from;
    if (inner === null) return null;
    return this.span(tokens, inner, this.trimmed(read, act, this.withoutTrail(read, act, last)), act, isLed);
  }

  /** "Neither confirmed nor denied the meeting": what was said is that. */
  private isOpenDenial(tokens: readonly Token[], act: Act): boolean {
    if (act.kind !== "deny" && act.kind !== "confirm") return false;
    for (let at = Math.max(0, act.from - 3); at < act.to; at++) {
      const found = this.lexicon.nonDenial.at(tokens, at);
      if (found && at + found.length >= act.to) return true;
    }
    return false;
  }

  /** "The palace denied the rumours.": too little to tell what, and a denial all the same. */
  private plainDenial(read: Read, act: Act, last: number): Reported | null {
    const { tokens } = read;
    const end = this.trimmed(read, act, last);
    const isPlain =
      act.kind === "deny" && act.subject !== null && !act.isParticiple && act.subject.to <= act.from;
    if (!isPlain || end - act.to > LONGEST_OBJECT) return null;
    const from = this.subjectStart(act);
    const isBeside = tokens.slice(Math.max(0, from - 2), end + 2).some(({ kind }) => kind === "quote");
    return isBeside ? null : this.span(tokens, from, end, act, false);
  }

  /** "Contacts called the story untrue": where the clause ends that calls something so. */
  private calledUntrue(tokens: readonly Token[], act: Act): number | null {
    if (act.kind !== "describe" || act.subject === null || act.isParticiple) return null;
    for (let at = act.to; at < tokens.length && at < act.to + LONGEST_OBJECT; at++) {
      const token = tokens[at];
      if (token?.kind !== "word") return null;
      const found = this.lexicon.falsity.at(tokens, at);
      if (found) return at + found.length;
    }
    return null;
  }

  private afterComma(tokens: readonly Token[], act: Act): number | null {
    const end = act.subject?.to ?? act.to;
    return isMark(tokens[end], ",") ? end + 1 : null;
  }

  private lastToken(tokens: readonly Token[]): number {
    let last = tokens.length;
    while (last > 0 && isMark(tokens[last - 1], ".!?…,;:")) last--;
    return last;
  }

  private subjectStart(act: Act): number {
    return act.subject && act.subject.from < act.from ? act.subject.from : act.from;
  }

  /** "…, his office said on Monday, after two papers reported that": where its own clause ends. */
  private clauseEnd(tokens: readonly Token[], from: number): number {
    let at = from;
    while ((tokens[at]?.date ?? -1) >= 0 || this.lexicon.adverbs.has(tokens[at]?.base ?? "")) at++;
    return isMark(tokens[at], ",") && opensClause.test(tokens[at + 1]?.base ?? "") ? at : tokens.length;
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
    const rest = tokens.slice(end, this.clauseEnd(tokens, end));
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

  /** Where what was said ends at the latest: another clause of the writer's begins there. */
  private trimmed({ tokens, acts }: Read, act: Act, last: number): number {
    const { conjunctions, barriers } = this.lexicon;
    const start = Math.max(act.to, act.contentFrom);
    for (let at = start; at < last; at++) {
      if (isMark(tokens[at], ";")) return at;
      const isOutsidersView = act.kind === "deny" && isLikening.test(tokens[at]?.base ?? "");
      if (isOutsidersView && tokens[at + 1]?.kind === "quote") return at;
      if (/^(?:when|as)$/.test(tokens[at]?.base ?? "") && isAsked.test(tokens[at + 1]?.base ?? "")) return at;
      // "Est fatigué mais affirme qu'il ira": what follows is said apart.
      const isOwnVerb = ({ from, subject }: Act) =>
        from === at + 1 && subject !== null && subject === act.subject;
      if (conjunctions.has(tokens[at]?.base ?? "") && acts.some(isOwnVerb)) return at;
      const isEnd =
        isMark(tokens[at], ",") || /,$/u.test(tokens[at]?.kind === "quote" ? (tokens[at]?.text ?? "") : "");
      if (!isEnd) continue;
      const until = isMark(tokens[at], ",") ? at : at + 1;
      if (acts.some(({ isParticiple, from }) => isParticiple && from === at + 1)) return until;
      const opens = conjunctions.has(tokens[at + 1]?.base ?? "") || barriers.at(tokens, at + 1) !== null;
      const isAnothers = ({ subject, from, kind }: Act) =>
        kind !== "citing" &&
        subject !== null &&
        subject.from > at &&
        from > at &&
        isNear(tokens, at, subject.from);
      const goesOn = acts.some(({ from, subject }) => from === at + 2 && subject === act.subject);
      if (opens && (goesOn || acts.some(isAnothers))) return until;
    }
    return last;
  }

  private span(
    tokens: readonly Token[],
    from: number,
    to: number,
    act: Act,
    isLed: boolean,
  ): Reported | null {
    let [first, end] = [from, to];
    while (first < end && isMark(tokens[first], ",:—–")) first++;
    while (end > first && isMark(tokens[end - 1], ",:—–;.")) end--;
    const inside = tokens.slice(first, end);
    const words = inside.filter(({ kind }) => kind === "word").length;
    const quoted = inside.filter(({ kind }) => kind === "quote");
    // What is about to be quoted is introduced rather than reported.
    if (inside.some((token, n) => isMark(token, ":") && inside[n + 1]?.kind === "quote")) return null;
    // Only a quotation, or too little to be a proposition: no report of its own.
    const isSmall = words < FEWEST_WORDS || words <= quoted.length * 2;
    const inQuotes = quoted.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    const isEnough = isLed && (words > 1 || (words === 1 && inQuotes > 1));
    if (isSmall && !isEnough) return null;
    const [head, tail] = [inside[0], inside.at(-1)];
    return head && tail ? { start: head.outerStart, end: tail.outerEnd, act } : null;
  }
}
