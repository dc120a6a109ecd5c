import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import type { TimelineItem } from "@/lib/timeline/schema";
import { Drawing } from "./drawing/drawing";
import { Entry } from "./entry";
import { Grids } from "./grids";
import { officesIn } from "./offices";
import { place, placeApart } from "./placing";

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
  const placed = (month: TimelineItem[]) =>
    isToScale ? placeApart(month, isAscending) : [place(month, isAscending)];
  return (
    <div className={`tl sides${isToScale ? " to-scale" : ""}`} data-asc={isAscending ? "" : undefined}>
      <Drawing offices={officesIn(tenures, items)} />
      <Grids items={items} place={placed} isToScale={isToScale}>
        {(entry, year) => (
          <Entry
            key={`${entry.item.kind} ${entry.item.id}`}
            entry={entry}
            year={year}
            claimsHere={here}
            hrefOf={hrefOf}
          />
        )}
      </Grids>
    </div>
  );
}
