import { endOfMonth, format, parseISO } from "date-fns";
import { findEdtf } from "./edtf";

const seasons: Record<string, string> = { "21": "spring", "22": "summer", "23": "autumn", "24": "winter" };
const qualifiers: Record<string, string> = { "~": "about ", "?": "perhaps ", "%": "perhaps about " };
const single = /^(\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?(?:T(\d{2}:\d{2})\S*?)?([~?%])?$/;

/** A date without its qualifier, in the pieces that a reader reads; each empty where there is none. */
type Pieces = { qualifier: string; day: string; month: string; year: string };

function piecesOf(text: string): Pieces | null {
  const match = single.exec(text);
  if (!match) return null;
  const [, year = "", month = "", day = "", time = "", mark = ""] = match;
  const qualifier = qualifiers[mark] ?? "";
  if (year.includes("X")) return { qualifier, day: "", month: "", year: `the ${year.replaceAll("X", "0")}s` };
  const season = seasons[month];
  if (season) return { qualifier, day: "", month: season, year };
  if (month === "XX") {
    return { qualifier, day: "", month: day === "XX" ? "some day in" : "some month of", year };
  }
  if (month === "") return { qualifier, day: "", month: "", year };
  const first = parseISO(`${year}-${month}-01`);
  if (day === "XX") return { qualifier, day: "some day in", month: format(first, "MMMM"), year };
  if (day === "") return { qualifier, day: "", month: format(first, "MMMM"), year };
  const at = time ? `, ${time}` : "";
  return { qualifier, day: String(Number(day)), month: format(first, "MMM"), year: `${year}${at}` };
}

const join = ({ qualifier, day, month, year }: Pieces) =>
  `${qualifier}${[day, month, year].filter(Boolean).join(" ")}`.trim();

/** Leaves the year out where the heading above already says it; a date that is only a year keeps it. */
const within = (pieces: Pieces, year: string | undefined): Pieces =>
  pieces.month !== "" &&
  /^[\d]{4}$/.test(pieces.year) &&
  pieces.year === year &&
  !/ (in|of)$/.test(pieces.month)
    ? { ...pieces, year: "" }
    : pieces;

function intervalInWords(start: Pieces, end: Pieces, year: string | undefined): string {
  const last = join(within(end, year));
  if (start.year !== end.year) return `${join(start)} – ${last}`;
  if (start.qualifier || end.qualifier) return `${join({ ...start, year: "" }) || join(start)} – ${last}`;
  if (start.day && start.month === end.month && end.day) return `${start.day}–${last}`;
  return start.month ? `${join({ ...start, year: "" })} – ${last}` : last;
}

const lastOf = (month: string) => format(endOfMonth(parseISO(`${month}-01`)), "yyyy-MM-dd");

/** An interval of days that is whole months or years, by their names: that is how it was meant. */
function wholeMonths(from: string, to: string): string | null {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  if (!day.test(from) || !day.test(to) || !from.endsWith("-01")) return null;
  const [first, last] = [from.slice(0, 7), to.slice(0, 7)];
  if (to !== lastOf(last)) return null;
  if (first.endsWith("-01") && last.endsWith("-12")) {
    return first.slice(0, 4) === last.slice(0, 4)
      ? first.slice(0, 4)
      : `${first.slice(0, 4)}/${last.slice(0, 4)}`;
  }
  return first === last ? first : `${first}/${last}`;
}

/**
 * An EDTF date as people say it: “7 Nov 2025”, “about 7 Nov 2025”, “November 2025”, “from 21 Oct 2025
 * on”, “spring 2023”, “date not known”. With `year`, that year goes without saying. A text that isn't
 * EDTF comes back as it is.
 */
export function edtfInWords(text: string, options: { year?: string | undefined } = {}): string {
  if (text === "") return "date not known";
  if (text === "..") return "no end";
  const [from = "", to] = text.split("/");
  const whole = to === undefined ? null : wholeMonths(from, to);
  if (whole !== null) return edtfInWords(whole, options);
  const start = piecesOf(from);
  if (to === undefined) return start ? join(within(start, options.year)) : text;
  const end = piecesOf(to);
  if (start && end) return intervalInWords(start, end, options.year);
  if (start && to === "..") return `from ${join(within(start, options.year))} on`;
  if (start && to === "") return `from ${join(within(start, options.year))}, end not known`;
  if (end && from === "..") return `until ${join(within(end, options.year))}`;
  if (end && from === "") return `until ${join(within(end, options.year))}, start not known`;
  return text;
}

/** From when to when somebody held an office. */
export function periodInWords(from: string, to: string): string {
  const [start, end] = [from === ".." ? "" : from, to];
  if (start === "" && end === "..") return "in office, since when is not known";
  if (start === "" && end === "") return "dates not known";
  if (start === "") return `until ${edtfInWords(end)}`;
  if (end === "..") return `since ${edtfInWords(start)}`;
  if (end === "") return `from ${edtfInWords(start)}, until when is not known`;
  return `${edtfInWords(start)} to ${edtfInWords(end)}`;
}

/** What a `<time>` can carry: a plain day, month or year; undefined for all that HTML can't say. */
export const machineDate = (text: string): string | undefined =>
  /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/.test(text) ? text : undefined;

/** Whether a date covers more than a day, or only about one, so that it is drawn as a span. */
export function isSpan(text: string): boolean {
  const date = findEdtf(text);
  return date === null || date.from === null || date.from !== date.to || /[~?%]$/.test(text);
}

/** A span of days: “the same day”, “1 day”, “0–6 days”. */
export function daysInWords({ min, max }: { min: number; max: number }): string {
  if (min === max) return min === 0 ? "the same day" : `${min} ${min === 1 ? "day" : "days"}`;
  return `${min}–${max} days`;
}
