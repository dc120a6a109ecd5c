import type { CSSProperties, ReactNode } from "react";
import type { TimelineItem } from "@/lib/timeline/schema";
import { byYear, type Month, type Year } from "./grouping";
import type { Placed } from "./placing";
import { type Room, rooms } from "./scale";
import { Years } from "./years";

/** Entries that share a grid and, to scale, the room until the next. */
type Measured<P> = { entries: P[]; room: Room | undefined };

/** The grids of each month: one; to scale, one for each moment, with its room among all that are shown.
 *  @param place a month's entries, grid by grid */
function gridsOf<T extends TimelineItem, P extends Placed>(
  years: Year<T>[],
  place: (items: T[]) => P[][],
  isToScale: boolean,
): Map<Month<T>, Measured<P>[]> {
  const placed = years.flatMap(({ months }) => months.map((group) => ({ group, grids: place(group.items) })));
  const all = placed.flatMap(({ grids }) => grids);
  const measured = isToScale ? rooms(all) : [];
  const roomOf = new Map(all.map((entries, n) => [entries, measured[n]]));
  return new Map(
    placed.map(({ group, grids }) => [
      group,
      grids.map((entries) => ({ entries, room: roomOf.get(entries) })),
    ]),
  );
}

/** A grid of entries as a list, as high as its time is long where that is measured out. */
function Grid({ room, children }: { room: Room | undefined; children: ReactNode }) {
  const style = room && ({ "--room": `${room.height}px`, "--tick": `${room.tick}px` } as CSSProperties);
  return (
    <ol className={room && "moment"} style={style} data-cut={room?.cut ?? undefined}>
      {children}
    </ol>
  );
}

type Props<T extends TimelineItem, P extends Placed> = {
  items: T[];
  /** A month's entries in their places, grid by grid. */
  place: (items: T[]) => P[][];
  isToScale: boolean;
  /** An entry of the year that the heading above it says. */
  children: (entry: P, year: string | undefined) => ReactNode;
};

/** Entries in their grids, under the headings of their years and months. */
export function Grids<T extends TimelineItem, P extends Placed>({
  items,
  place,
  isToScale,
  children,
}: Props<T, P>) {
  const years = byYear(items);
  const grids = gridsOf(years, place, isToScale);
  return (
    <Years years={years}>
      {(group, year) =>
        grids.get(group)?.map(({ entries, room }) => (
          <Grid key={`${entries[0]?.item.kind} ${entries[0]?.item.id}`} room={room}>
            {entries.map((entry) => children(entry, year ?? undefined))}
          </Grid>
        ))
      }
    </Years>
  );
}
