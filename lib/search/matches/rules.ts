import { termsOf } from "../rules";
import type { SearchMatch } from "../schema";

export type Part = SearchMatch["parts"][number];

// Letters that are no others with a mark; PostgreSQL's unaccent has them, too.
const letters: Record<string, string> = { ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", æ: "ae", œ: "oe", ı: "i" };

/** A word without case and marks, so that words which search takes for the same are. */
const folded = (word: string): string =>
  word
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßøłđðæœı]/g, (letter) => letters[letter] ?? letter);

type Span = { from: number; to: number };

/** A text in parts, by the spans of it that are marked; these may overlap. */
export function partsBy(text: string, spans: Span[]): Part[] {
  const parts: Part[] = [];
  const add = (from: number, to: number, isMatch: boolean) => {
    if (to > from) parts.push({ text: text.slice(from, to), isMatch });
  };
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from)) {
    if (to <= at) continue;
    const start = Math.max(from, at);
    add(at, start, false);
    add(start, to, true);
    at = to;
  }
  add(at, text.length, false);
  return parts;
}

/** The words of a text, folded, with where they stand. */
const wordsOf = (text: string) =>
  [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    to: index + word.length,
  }));

/** Marks what a search asks for in a text; null where it has none of it. */
export function markTerms(text: string, q: string): Part[] | null {
  const words = wordsOf(text);
  const spans = termsOf(q).flatMap(({ words: asked, isBeginning }) => {
    const wanted = asked.map(folded);
    const fits = (n: number) =>
      wanted.every((want, m) => {
        const { word = "" } = words[n + m] ?? {};
        return isBeginning && m === wanted.length - 1 ? word.startsWith(want) : word === want;
      });
    return words.flatMap(({ from }, n): Span[] => {
      const last = words[n + wanted.length - 1];
      return last && fits(n) ? [{ from, to: last.to }] : [];
    });
  });
  return spans.length > 0 ? partsBy(text, spans) : null;
}

/** Marks the letters asked for wherever they stand, for scripts that don't part words; null where they don't. */
export function markWithin(text: string, q: string): Part[] | null {
  const from = text.toLowerCase().indexOf(q.toLowerCase());
  return from < 0 ? null : partsBy(text, [{ from, to: from + q.length }]);
}

const LONGEST = 260;
const BEFORE = 70;

/** As much of a long text as there is room for, from shortly before the first mark on. */
export function excerptOf(parts: Part[]): Part[] {
  const whole = parts.reduce((sum, { text }) => sum + text.length, 0);
  if (whole <= LONGEST) return parts;
  const [first, ...others] = parts;
  const shown: Part[] = [];
  let room = LONGEST;
  if (first && !first.isMatch && others.length > 0) {
    const start = first.text.length > BEFORE ? first.text.indexOf(" ", first.text.length - BEFORE) + 1 : 0;
    shown.push({ text: (start > 0 ? "… " : "") + first.text.slice(start), isMatch: false });
    room -= first.text.length - start;
  }
  for (const part of first?.isMatch || others.length === 0 ? parts : others) {
    if (part.text.length > room) {
      const cut = part.text.lastIndexOf(" ", room);
      shown.push({ ...part, text: `${part.text.slice(0, cut > 0 ? cut : Math.max(room, 0))} …` });
      return shown;
    }
    shown.push(part);
    room -= part.text.length;
  }
  return shown;
}
