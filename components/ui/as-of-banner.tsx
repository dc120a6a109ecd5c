import type { Past } from "@/lib/as-of";
import { edtfInWords } from "@/lib/edtf-words";

/** A moment as a reader reads it: a day by its name alone, a moment with its minute in UTC. */
export function momentInWords({ given, moment }: { given: string; moment: string }): string {
  const day = edtfInWords(moment.slice(0, 10));
  return given.length === 10 ? `the end of ${day}` : `${day}, ${moment.slice(11, 16)} UTC`;
}

/** Over a page that shows the record as it was: as of when, and the way back to today. */
export function AsOfBanner({ past, today }: { past: Past | null; today: string }) {
  if (past === null) return null;
  if (past.moment === null) {
    return (
      <p className="as-of" role="alert">
        “{past.given}” can’t be read as a moment of the record. {past.fault} This is{" "}
        <a href={today}>the record as it is today</a>.
      </p>
    );
  }
  return (
    <p className="as-of" role="status">
      <strong>The record as it stood at {momentInWords(past)}.</strong> What was entered, corrected or
      withdrawn since is left out. <a href={today}>Read it as it is today</a>
    </p>
  );
}
