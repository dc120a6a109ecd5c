import type { CSSProperties } from "react";
import { links } from "@/lib/permalinks";
import type { PersonView } from "@/lib/person/schema";
import type { TimelineItem } from "@/lib/timeline/schema";
import { Drawing } from "./drawing/drawing";
import { Entry } from "./entry";
import { byYear, type Month } from "./grouping";
import { officesIn } from "./offices";
import { type Placed, place, placeApart } from "./placing";
import { type Room, rooms } from "./scale";
import { Years } from "./years";

type Props = {
  items: TimelineItem[];
  tenures?: PersonView["tenures"];
  isAscending?: boolean;
  isToScale?: boolean;
};

type ListProps = {
  entries: Placed[];
  year: string | null;
  here: ReadonlySet<string>;
  room?: Room | undefined;
};

function Entries({ entries, year, here, room }: ListProps) {
  // What a statement denies stands on this page or on the claim's own.
  const hrefOf = (claim: string) => (here.has(claim) ? `#c-${claim}` : links.claim(claim));
  const style = room && ({ "--room": `${room.height}px`, "--tick": `${room.tick}px` } as CSSProperties);
  return (
    <ol className={room && "moment"} style={style} data-cut={room?.cut ?? undefined}>
      {entries.map((entry) => (
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

/** A month's entries: one list; to scale, a list for each moment with the room until the next. */
function lists(group: Month, { isAscending, isToScale }: Props): Placed[][] {
  return isToScale ? placeApart(group.items, isAscending) : [place(group.items, isAscending)];
}

/** A person's timeline: an ordered list by year and month. Spine, sides and threads are the stylesheet's
 *  and a drawing's; without them it reads the same. */
export function Timeline(props: Props) {
  const { items, tenures = [], isAscending = false, isToScale = false } = props;
  const here = new Set(items.filter((item) => item.kind === "claim").map((item) => item.id));
  const years = byYear(items);
  const placed = new Map(
    years.flatMap(({ months }) => months.map((group) => [group, lists(group, props)] as const)),
  );
  const all = [...placed.values()].flat();
  const room = new Map(isToScale ? rooms(all).map((one, n) => [all[n], one]) : []);
  return (
    <div className={`tl sides${isToScale ? " to-scale" : ""}`} data-asc={isAscending ? "" : undefined}>
      <Drawing offices={officesIn(tenures, items)} />
      <Years years={years}>
        {(group, year) =>
          placed
            .get(group)
            ?.map((entries) => (
              <Entries
                key={entries[0]?.item.id}
                entries={entries}
                year={year}
                here={here}
                room={room.get(entries)}
              />
            ))
        }
      </Years>
    </div>
  );
}
