import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import type { TimelineItem } from "@/lib/timeline/schema";
import { Drawing } from "./drawing/drawing";
import { Entry } from "./entry";
import { Grid, gridsOf } from "./grids";
import { byYear } from "./grouping";
import { officesIn } from "./offices";
import { place, placeApart } from "./placing";
import { Years } from "./years";

type Props = {
  items: TimelineItem[];
  tenures?: PersonView["tenures"];
  isAscending?: boolean;
  isToScale?: boolean;
};

/** A person's timeline: an ordered list by year and month. Spine, sides and threads are the stylesheet's
 *  and a drawing's; without them it reads the same. */
export function Timeline({ items, tenures = [], isAscending = false, isToScale = false }: Props) {
  const here = new Set(items.filter((item) => item.kind === "claim").map((item) => item.id));
  // What a statement denies stands on this page or on the claim's own.
  const hrefOf = (claim: string) => (here.has(claim) ? `#c-${claim}` : links.claim(claim));
  const years = byYear(items);
  const placed = (month: TimelineItem[]) =>
    isToScale ? placeApart(month, isAscending) : [place(month, isAscending)];
  const grids = gridsOf(years, placed, isToScale);
  return (
    <div className={`tl sides${isToScale ? " to-scale" : ""}`} data-asc={isAscending ? "" : undefined}>
      <Drawing offices={officesIn(tenures, items)} />
      <Years years={years}>
        {(group, year) =>
          grids.get(group)?.map(({ entries, room }) => (
            <Grid key={`${entries[0]?.item.kind} ${entries[0]?.item.id}`} room={room}>
              {entries.map((entry) => (
                <Entry
                  key={`${entry.item.kind} ${entry.item.id}`}
                  entry={entry}
                  year={year ?? undefined}
                  claimsHere={here}
                  hrefOf={hrefOf}
                />
              ))}
            </Grid>
          ))
        }
      </Years>
    </div>
  );
}
