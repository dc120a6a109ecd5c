import type { ReactNode } from "react";
import type { TimelineItem } from "@/lib/timeline/schema";
import type { Month, Year } from "./grouping";

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

type Props<T extends TimelineItem> = {
  years: Year<T>[];
  /** A month's entries, of the year that its heading says. */
  children: (group: Month<T>, year: string | null) => ReactNode;
};

/** Entries with headings of their own stand under a month's, so that none is skipped: to whoever listens, one
 *  is said of those whose month isn't known, too. */
function MonthHeading({ group }: { group: Month<TimelineItem> }) {
  if (group.month) {
    return (
      <h4>
        <span>{monthName.format(new Date(`${group.month}-01`))}</span>
      </h4>
    );
  }
  if (group.items.every(({ kind }) => kind === "tenure")) return null;
  return (
    <h4>
      <span className="vh">Month not known</span>
    </h4>
  );
}

/** Entries under the headings of their years and months. */
export function Years<T extends TimelineItem>({ years, children }: Props<T>) {
  return years.map(({ year, months }) => (
    <section key={year ?? "unknown"} className="year">
      <h3>
        <span>{year ?? "Date not known"}</span>
      </h3>
      {months.map((group) => (
        <section key={`${group.month} ${group.items[0]?.id}`} className="month">
          <MonthHeading group={group} />
          {children(group, year)}
        </section>
      ))}
    </section>
  ));
}
