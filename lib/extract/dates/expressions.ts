import type { Token } from "../tokens";
import { type Day, dayOf } from "./calendar";
import { allReads, firstOf } from "./relative";
import { anchorOf, type Meaning, resolve } from "./resolve";
import type { Calendar } from "./words";

/** A date named in the text, and when that is. Empty where it can't be told. */
export type DateFound = { text: string; start: number; end: number; edtf: string };

// How far to look for a sign that something is still to come.
const REACH = 14;
const stops = new Set([".", "!", "?", ";", ":", "\n", ",", "—", "–", "“", "”", "«", "»", '"']);

/** The words in front of an expression, as far as its clause goes. */
function clauseBefore(tokens: readonly Token[], from: number): Token[] {
  let start = from;
  while (start > Math.max(0, from - REACH) && !stops.has(tokens[start - 1]?.text ?? "")) start--;
  return tokens.slice(start, from).filter(({ kind }) => kind === "word");
}

/** Whether the clause around an expression speaks of what is still to come. */
function isAhead(tokens: readonly Token[], from: number, to: number, words: Calendar): boolean {
  for (let n = from - 1; n >= Math.max(0, from - REACH); n--) {
    if (stops.has(tokens[n]?.text ?? "")) break;
    if (words.future.at(tokens, n)) return true;
  }
  if (words.by.endingAt(tokens, from - 1)) return true;
  const clause = clauseBefore(tokens, from);
  const hasForm = (ends: readonly string[]) =>
    clause.some(({ base }) => base.length > 4 && ends.some((end) => base.endsWith(end)));
  if (hasForm(words.futureEnds) && !hasForm(words.pastEnds)) return true;
  const opensClause = from === 0 || stops.has(tokens[from - 1]?.text ?? "");
  let comma = 0;
  for (let n = to; n < Math.min(tokens.length, to + (opensClause ? 8 : 3)); n++) {
    if (tokens[n]?.text === "," && comma++ === 0 && opensClause) continue;
    if (stops.has(tokens[n]?.text ?? "")) break;
    if (words.future.at(tokens, n)) return true;
  }
  return false;
}

const possessive = /['’]s$/u;

/** The day and year that a later expression may lean on. */
function remembered(edtf: string, meaning: Meaning): { day: Day | null; year: number | null } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})-(\d{2}))?/.exec(edtf) ?? [];
  return {
    day: month && day ? dayOf(Number(year), Number(month), Number(day)) : null,
    year: meaning.kind === "fixed" && year && edtf.length > 4 ? Number(year) : null,
  };
}

/** Every date named in the tokens, read on the day of publication. */
export function datesIn(
  text: string,
  tokens: readonly Token[],
  words: Calendar,
  publishedOn: string,
  quoted: readonly { start: number; end: number }[] = [],
): DateFound[] {
  const anchor = anchorOf(publishedOn);
  const found: DateFound[] = [];
  let lastDay: Day | null = null;
  let lastYear: number | null = null;
  let quote = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (/^\r?\n$/.test(tokens[at]?.text ?? "")) {
      lastYear = null;
      continue;
    }
    const lead = words.on.at(tokens, at)?.length ?? 0;
    const led = lead > 0 ? firstOf(allReads, tokens, at + lead, words) : null;
    // "on" belongs to a weekday and to what has no name without it; "on 7 November" is named by the rest.
    const takesLead =
      led !== null && ["weekday", "unit", "month"].includes(led.meaning.kind) && led.meaning.kind !== "month";
    const reading = takesLead ? led : firstOf(allReads, tokens, at, words);
    if (!reading) continue;
    const length = reading.length + (takesLead ? lead : 0);
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (!first || !last) continue;
    const setting = { isAhead: isAhead(tokens, at, at + length, words), lastDay, lastYear };
    const edtf = resolve(reading.meaning, anchor, setting);
    const end = last.end - (possessive.exec(last.text)?.[0].length ?? 0);
    found.push({ text: text.slice(first.start, end), start: first.start, end, edtf });
    const kept = remembered(edtf, reading.meaning);
    at += length - 1;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= first.start) quote++;
    // What somebody says has a time of its own.
    if ((quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= first.start) continue;
    lastDay = kept.day ?? lastDay;
    lastYear = kept.year ?? lastYear;
  }
  return found;
}
