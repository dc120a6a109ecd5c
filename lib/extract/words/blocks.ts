/** The paragraphs of a text, and which of them are headings. */
export type Block = { start: number; end: number; isHeading: boolean };

const terminal = /[.!?…:;,。][\s\u00a0\u202f]*["'”’»«“›‹)\]]*\s*$|[.!?…:]["'”’»«“›‹)\]]*\s*\([^)]*\)$/u;
const listed = /^(?:[•·▪◦*➤►→❗⚡✅🔴🔹🔸]|\p{Extended_Pictographic}|[-–—]\s|\d{1,2}[.)]\s)/u;
const LONGEST_HEADING = 200;

const isSoftWrap = (_line: string, next: string) => {
  if (/^\p{Ll}/u.test(next)) return true;
  return false;
};

/** The lines that are not empty, those that a narrow setting broke put together again. */
export function paragraphsOf(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0];
    const lead = line.length - line.trimStart().length;
    const body = line.trim();
    if (body === "") continue;
    const start = match.index + lead;
    const last = lines.at(-1);
    const between = last ? text.slice(last.end, start) : "";
    const isNextLine = last !== undefined && (between.match(/\n/g) ?? []).length === 1;
    if (last && isNextLine && isSoftWrap(text.slice(last.start, last.end), body))
      last.end = start + body.length;
    else lines.push({ start, end: start + body.length });
  }
  return lines;
}

/** Marks the headings: short lines that no stop ends. In a digest without stops, none is one but the first. */
export function blocksOf(text: string, paragraphs: readonly { start: number; end: number }[]): Block[] {
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  const isOpen = lines.map((line) => !terminal.test(line));
  const long = lines.map((line) => line.split(/\s+/).length >= 6);
  const openCount = lines.filter((_, n) => isOpen[n] && long[n]).length;
  const closedCount = lines.filter((_, n) => !isOpen[n] && long[n]).length;
  const isDigest = openCount > closedCount && openCount > 2;
  return paragraphs.map(({ start, end }, n) => {
    const line = lines[n] ?? "";
    const isShort = line.length <= LONGEST_HEADING;
    const isWhole = paragraphs.length === 1;
    const isHeading =
      !isWhole && isShort && (isOpen[n] ?? false) && !listed.test(line) && (!isDigest || n === 0);
    return { start, end, isHeading };
  });
}
