import { format, parseISO } from "date-fns";
import type { EdtfDate } from "./edtf";
import { edtfInWords } from "./edtf-words";

function daysInWords(from: string, to: string): string {
  const [first, last] = [parseISO(from), parseISO(to)];
  if (from.slice(0, 4) !== to.slice(0, 4))
    return `${format(first, "d MMM yyyy")} – ${format(last, "d MMM yyyy")}`;
  if (from.slice(0, 7) !== to.slice(0, 7)) return `${format(first, "d MMM")} – ${format(last, "d MMM")}`;
  return `${format(first, "d")}–${format(last, "d MMM")}`;
}

/** How a date is read, with the days that it covers: “November 2025, 1–30 Nov”. */
export function readingInWords({ edtf, from, to }: EdtfDate): string {
  const words = edtfInWords(edtf);
  if (from === null || to === null || from === to || edtf.includes("/")) return words;
  return `${words}, ${daysInWords(from, to)}`;
}
