import { links } from "@/lib/permalinks";
import type { TimelineItem } from "@/lib/timeline/schema";
import { Entry } from "./entry";
import { byYear, type Month } from "./grouping";
import { place } from "./placing";
import { Threads } from "./threads";

const monthName = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

type MonthProps = { group: Month; year: string | null; here: ReadonlySet<string>; isAscending: boolean };

function MonthEntries({ group, year, here, isAscending }: MonthProps) {
  // What a statement denies stands on this page or on the claim's own.
  const hrefOf = (claim: string) => (here.has(claim) ? `#c-${claim}` : links.claim(claim));
  return (
    <ol>
      {place(group.items, isAscending).map((entry) => (
        <Entry
          key={`${entry.item.kind} ${entry.item.id}`}
          entry={entry}
          year={year ?? undefined}
          claimsHere={here}
          hrefOf={hrefOf}
        />
      ))}
    </ol>
  );
}

/** A person's timeline: an ordered list by year and month. Spine, sides and threads are the stylesheet's
 *  and a drawing's; without them it reads the same. */
export function Timeline({ items, isAscending = false }: { items: TimelineItem[]; isAscending?: boolean }) {
  const here = new Set(items.filter((item) => item.kind === "claim").map((item) => item.id));
  return (
    <div className="tl">
      <Threads />
      {byYear(items).map(({ year, months }) => (
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
              <MonthEntries group={group} year={year} here={here} isAscending={isAscending} />
            </section>
          ))}
        </section>
      ))}
    </div>
  );
}
