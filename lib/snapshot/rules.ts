import { diffArrays } from "diff";
import type { AnchorRecord } from "../change/records";
import { wordsBetween } from "../revision/rules";
import type { WordRun } from "../revision/schema";

export type Span = { start: number; end: number };

/** W3C's TextQuoteSelector, without what it points into. */
export type Selector = Pick<AnchorRecord, "exact" | "prefix" | "suffix">;

const AROUND = 32;

/** A text with every run of white space as one space, and where each of its characters stood. */
function squeezed(text: string): { text: string; places: number[] } {
  const places: number[] = [];
  let out = "";
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    const isSpace = /\s/.test(sign);
    if (isSpace && (out === "" || out.endsWith(" "))) continue;
    out += isSpace ? " " : sign;
    places.push(at);
  }
  return { text: out, places };
}

/**
 * Where words stand in a text, sign for sign; only how they are broken into lines doesn't count.
 * @param near where to look first, if they stand there more than once
 */
export function findPassage(text: string, words: string, near = 0): Span | null {
  const wanted = squeezed(words.trim()).text.trim();
  if (wanted === "") return null;
  if (text.startsWith(wanted, near)) return { start: near, end: near + wanted.length };
  const all = squeezed(text);
  let best: Span | null = null;
  for (let at = all.text.indexOf(wanted); at >= 0; at = all.text.indexOf(wanted, at + 1)) {
    const start = all.places[at] ?? 0;
    const end = (all.places[at + wanted.length - 1] ?? start) + 1;
    if (best === null || Math.abs(start - near) < Math.abs(best.start - near)) best = { start, end };
    else break;
  }
  return best;
}

/** What points at a passage of a text. */
export const selectorAt = (text: string, { start, end }: Span): Selector => ({
  exact: text.slice(start, end),
  prefix: text
    .slice(Math.max(0, start - AROUND), start)
    .toWellFormed()
    .replace(/^\uFFFD/, ""),
  suffix: text
    .slice(end, end + AROUND)
    .toWellFormed()
    .replace(/\uFFFD$/, ""),
});

/** Where a selector points in a text, the same one or a later state of it; null where its words are gone. */
export function findSelected(text: string, { exact, prefix, suffix }: Selector): Span | null {
  const around = findPassage(text, `${prefix}${exact}${suffix}`);
  const at = around && findPassage(text.slice(around.start, around.end), exact, prefix.length);
  if (around && at) return { start: around.start + at.start, end: around.start + at.end };
  return findPassage(text, exact);
}

const wordsIn = (text: string) =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), (match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));

/** The passage of a text that has most words in common with the given ones; null where none has half of them. */
export function nearestPassage(text: string, words: string): Span | null {
  const wanted = new Map<string, number>();
  const given = wordsIn(words);
  for (const { word } of given) wanted.set(word, (wanted.get(word) ?? 0) + 1);
  const all = wordsIn(text);
  const width = Math.min(given.length, all.length);
  let [shared, most, best] = [0, 0, -1];
  for (let at = 0; at < all.length; at += 1) {
    const coming = all[at]?.word ?? "";
    const left = wanted.get(coming);
    if (left !== undefined) {
      if (left > 0) shared += 1;
      wanted.set(coming, left - 1);
    }
    const going = at >= width ? (all[at - width]?.word ?? "") : "";
    const back = wanted.get(going);
    if (at >= width && back !== undefined) {
      if (back >= 0) shared -= 1;
      wanted.set(going, back + 1);
    }
    if (shared > most) [most, best] = [shared, at - width + 1];
  }
  const [first, last] = [all[Math.max(0, best)], all[best + width - 1]];
  return first && last && most * 2 >= given.length ? { start: first.start, end: last.end } : null;
}

const times = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

/** How many quotations a text of their source turned: gone from it, back in it, found in it for the first time. */
export type Turns = { gone: number; back: number; found: number };

/** What a later text of a source changed, for the log. */
export function rereadInWords(title: string, { gone, back, found: first }: Turns): string {
  const found = [
    ...(first > 0 ? [`${times(first, "quotation")} found in it`] : []),
    ...(gone > 0 ? [`${times(gone, "quotation")} no longer in it`] : []),
    ...(back > 0 ? [`${times(back, "quotation")} in it again`] : []),
  ];
  return `Kept the text of “${title}”${found.length > 0 ? `: ${found.join(", ")}` : ""}`;
}

/** A paragraph of either text, word by word; `same` ones stand in both. */
export type TextChange = { kind: "same" | "changed"; words: WordRun[] };

const paragraphsOf = (text: string) => text.split(/\n+/).filter((line) => line.trim() !== "");

// Two texts that have hardly anything in common would be compared for ever.
const bounded = { maxEditLength: 4_000, timeout: 2_000 };

const whole = (kind: WordRun["kind"], lines: string[]): TextChange[] =>
  lines.map((text) => ({ kind: kind === "same" ? "same" : "changed", words: [{ kind, text }] }));

/** What differs between two texts: paragraph by paragraph, and within those that were rewritten word by word. */
export function textChanges(before: string, after: string): TextChange[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const parts = diffArrays(old, now, bounded);
  if (parts === undefined) return [...whole("removed", old), ...whole("added", now)];
  const found: TextChange[] = [];
  for (const [n, part] of parts.entries()) {
    const next = parts[n + 1];
    const last = parts[n - 1];
    if (part.added && last?.removed) continue;
    if (!part.removed || !next?.added) {
      found.push(...whole(part.added ? "added" : part.removed ? "removed" : "same", part.value));
      continue;
    }
    const pairs = Math.min(part.value.length, next.value.length);
    for (let at = 0; at < pairs; at += 1)
      found.push({ kind: "changed", words: wordsBetween(part.value[at] ?? "", next.value[at] ?? "") });
    found.push(...whole("removed", part.value.slice(pairs)), ...whole("added", next.value.slice(pairs)));
  }
  return found;
}
