import { getDaysInMonth } from "date-fns";
import edtf from "edtf";
import { z } from "zod";

/** A date as people know it (ISO 8601-2, levels 0 and 1, seasons) with its bound days, `YYYY-MM-DD`.
 *  A bound is null where that end is unknown (`""`, `/2024`) or open (`..`). */
export type EdtfDate = { edtf: string; from: string | null; to: string | null };

const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const [first, last] = [Date.parse("0001-01-01"), Date.parse("9999-12-31T23:59:59.999Z")];
const isMonthOutOfRange = (text: string) => /^\d{4}-(1[3-9]|[04-9]\d|3\d|2[5-9])(?!\d)/.test(text);

/** A day in the text that its month doesn't have. The `edtf` package lets 29 February pass in any year. */
function faultyDay(text: string): string | null {
  for (const [, year = "", month = "", dayOfMonth = ""] of text.matchAll(
    /(\d{4})-(0[1-9]|1[0-2])-(\d{2})/g,
  )) {
    const days = getDaysInMonth(new Date(Number(year), Number(month) - 1));
    if (Number(dayOfMonth) >= 1 && Number(dayOfMonth) <= days) continue;
    return `There is no day ${Number(dayOfMonth)} in ${year}-${month}, which has ${days} days.`;
  }
  return null;
}

/** Why a text is no date, in words that lead to one. */
function reasonAgainst(text: string): string {
  const example =
    "Write it as 2025-11-07, 2025-11, 2025-11-07~ (about), 2025-10-21/.. (open) or leave it empty.";
  if (isMonthOutOfRange(text)) return `There is no month ${text.slice(5, 7)}. ${example}`;
  return `“${text}” is not an EDTF date. ${example}`;
}

const intervalOrder = /invalid (upper|lower) bound/i;

function parse(text: string) {
  return edtf(text, { types: ["Date", "Year", "Season", "Interval"], level: 1 });
}

const plain = /^(?!0000)(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?[?~%]?$/;

/** A whole year, month or day, qualified or not. Nearly every date is one, and the package's grammar takes
 *  a thousand times as long over it; a test holds the two against each other. */
function findPlain(text: string): EdtfDate | null {
  const [, year, month, dayOfMonth] = plain.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { edtf: text, from: `${year}-01-01`, to: `${year}-12-31` };
  const days = getDaysInMonth(new Date(Number(year), Number(month) - 1));
  const start = `${year}-${month}`;
  if (dayOfMonth === undefined) return { edtf: text, from: `${start}-01`, to: `${start}-${days}` };
  if (dayOfMonth === "00" || Number(dayOfMonth) > days) return null;
  return { edtf: text, from: `${start}-${dayOfMonth}`, to: `${start}-${dayOfMonth}` };
}

// The same few dates are read again and again: checked, stored, counted with.
const MOST_KEPT = 5_000;
const kept = new Map<string, EdtfDate>();

/**
 * Reads an EDTF text into itself and its bound days, by the `edtf` package (which reads a season as a
 * quarter of the calendar year: 21 is January to March, whatever the hemisphere).
 * `""` is unknown and `".."` is open; both have no bounds.
 * @throws RangeError with the reason: no such day, end before start, not EDTF.
 */
export function parseEdtf(text: string): EdtfDate {
  if (text === "" || text === "..") return { edtf: text, from: null, to: null };
  const known = findPlain(text) ?? kept.get(text);
  if (known) return known;
  const date = parseWhole(text);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(text, date);
  return date;
}

function parseWhole(text: string): EdtfDate {
  const fault = faultyDay(text);
  if (fault) throw new RangeError(fault);
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(text);
  } catch (error) {
    if (error instanceof Error && intervalOrder.test(error.message)) {
      throw new RangeError(`“${text}” ends before it starts.`);
    }
    throw new RangeError(reasonAgainst(text));
  }
  const [start = "", end = ""] = text.split("/");
  // The package tells a value's type by its class's name, which a minified build changes.
  const isInterval = text.includes("/");
  const from = isInterval && (start === "" || start === "..") ? null : boundDay(text, start, parsed.min);
  const to =
    isInterval && (end === "" || end === "..") ? null : boundDay(text, isInterval ? end : start, parsed.max);
  if (from !== null && to !== null && to < from) throw new RangeError(`“${text}” ends before it starts.`);
  return { edtf: text, from, to };
}

function boundDay(whole: string, part: string, ms: number): string {
  if (!(ms >= first && ms <= last)) throw new RangeError(`“${whole}” lies outside the years 0001 to 9999.`);
  // A time of day is taken on its own clock: the record keeps days as the place named them.
  return part.includes("T") ? part.slice(0, 10) : day(ms);
}

/** The same, or null instead of an error. */
export function findEdtf(text: string): EdtfDate | null {
  try {
    return parseEdtf(text);
  } catch {
    return null;
  }
}

/** Whether a date is marked uncertain or approximate (`?`, `~`, `%`). */
export const isQualified = (text: string): boolean => /[?~%]/.test(text);

/** The zod form: a text in, the same text out, refused with the reason. */
export const edtfText = z
  .string()
  .max(60)
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      context.addIssue({ code: "custom", message: (error as Error).message });
    }
  })
  .meta({
    id: "Edtf",
    description: "An EDTF date (ISO 8601-2, levels 0 and 1, seasons); empty for unknown.",
    examples: ["2025-11-07", "2025-11~", "2025-10-21/.."],
  });

/** Two bound days as one EDTF text: a day where they are the same, else an interval. */
export function edtfBetween(from: string | null, to: string | null): string | null {
  if (from === null && to === null) return null;
  if (from === to) return from;
  return `${from ?? ""}/${to ?? ""}`;
}
