import type { ReactNode } from "react";
import type { TimelineItem } from "@/lib/timeline/schema";
import type { Month, Year } from "./grouping";

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

type Props<T extends TimelineItem> = {
  years: Year<T>[];
  /** A month's entries, of the year that its heading says. */
  children: (group: Month<T>, year: string | null) => ReactNode;
};

/** Entries under the headings of their years and months. */
export function Years<T extends TimelineItem>({ years, children }: Props<T>) {
  return years.map(({ year, months }) => (
    <section key={year ?? "unknown"} className="year">
      <h3>
        <span>{year ?? "Date not known"}</span>
      </h3>
      {months.map((group) => (
        <section key={`${group.month} ${group.items[0]?.id}`} className="month">
          {group.month && (
            <h4>
              <span>{monthName.format(new Date(`${group.month}-01`))}</span>
            </h4>
          )}
          {children(group, year)}
        </section>
      ))}
    </section>
  ));
}
