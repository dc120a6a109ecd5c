import type { CSSProperties, ReactNode } from "react";
import type { TimelineItem } from "@/lib/timeline/schema";
import type { Month, Year } from "./grouping";
import type { Placed } from "./placing";
import { type Room, rooms } from "./scale";

/** Entries that share a grid and, to scale, the room until the next. */
type Measured<P> = { entries: P[]; room: Room | undefined };

/** The grids of each month: one; to scale, one for each moment, with its room among all that are shown.
 *  @param place a month's entries, grid by grid */
export function gridsOf<T extends TimelineItem, P extends Placed>(
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
export function Grid({ room, children }: { room: Room | undefined; children: ReactNode }) {
  const style = room && ({ "--room": `${room.height}px`, "--tick": `${room.tick}px` } as CSSProperties);
  return (
    <ol className={room && "moment"} style={style} data-cut={room?.cut ?? undefined}>
      {children}
    </ol>
  );
}
