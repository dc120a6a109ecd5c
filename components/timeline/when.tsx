import { isQualified } from "@/lib/edtf";
import { isSpan } from "@/lib/edtf-words";
import type { TimelineItem } from "@/lib/timeline/schema";
import { EdtfDate } from "../ui/edtf-date";

type Props = {
  on: string;
  year: string | undefined;
  isLabelled: boolean;
  conflict?: TimelineItem["claim"] | undefined;
};

/** The dates that a claim's sources give for what happened, where they differ. */
export const conflictOf = (claim: TimelineItem["claim"]) =>
  claim?.facts.dateConflicts.find(({ of }) => of === "occurrence")?.values;

/** How a date is drawn: a bracket for a span, without the end that is open or not known, loose for “about”. */
function shapeOf(on: string): string {
  if (!isSpan(on)) return "";
  const [start = "", end] = on.split("/");
  const isOpen = (part: string | undefined) => part === "" || part === "..";
  return ` span${end !== undefined && isOpen(start) ? " no-start" : ""}${isOpen(end) ? " no-end" : ""}${isQualified(on) ? " about" : ""}`;
}

/** An entry's date: a point for a day, a span for all that is less sure, two ticks where sources differ. */
export function When({ on, year, isLabelled, conflict }: Props) {
  const values = conflictOf(conflict);
  if (values) {
    return (
      <p className="when conflict">
        {values.map(({ edtf }, index) => (
          <span key={edtf}>
            {index > 0 && <i>or</i>} <EdtfDate edtf={edtf} year={year} />
          </span>
        ))}
      </p>
    );
  }
  return (
    <p className={`when${shapeOf(on)}${isLabelled ? "" : " again"}`}>
      <EdtfDate edtf={on} year={year} />
    </p>
  );
}
