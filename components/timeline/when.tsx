import { isSpan } from "@/lib/edtf-words";
import type { TimelineItem } from "@/lib/timeline/schema";
import { EdtfDate } from "../ui/edtf-date";

type Props = {
  on: string;
  year: string | undefined;
  isLabelled: boolean;
  conflict?: TimelineItem["claim"] | undefined;
};

/** An entry's date: a point for a day, a span for all that is less sure, two ticks where sources differ. */
export function When({ on, year, isLabelled, conflict }: Props) {
  const values = conflict?.facts.dateConflicts.find(({ of }) => of === "occurrence")?.values;
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
    <p className={`when${isSpan(on) ? " span" : ""}${isLabelled ? "" : " again"}`}>
      <EdtfDate edtf={on} year={year} />
    </p>
  );
}
