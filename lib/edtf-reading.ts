import type { EdtfDate } from "./edtf";
import { edtfInWords } from "./edtf-words";

/** How a date is read, with the days that it covers: “November 2025: 1–30 Nov 2025”. */
export function readingInWords({ edtf, from, to }: EdtfDate): string {
  const words = edtfInWords(edtf);
  if (from === null || to === null || from === to) return words;
  const days = edtfInWords(`${from}/${to}`);
  return days === words ? words : `${words}: ${days}`;
}
