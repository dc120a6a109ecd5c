import type { ComparedItem } from "@/lib/timeline/compare/schema";
import { type Dated, moments } from "../timeline/moments";
import type { Placed } from "../timeline/placing";

/** An entry with its place: whose lane (from 1 on), and the row. */
export type InLane = Placed & { lane: number; whose: string };

type Moment = { lane: number; whose: string; entries: Dated[] };

const boundsOf = ({ from, to }: ComparedItem) => `${from}/${to}`;

/** The moments of a month, those of the same dates together, in the order in which they came. */
function byDates(items: ComparedItem[], slugs: readonly string[], isAscending: boolean): Moment[][] {
  const groups = new Map<string, Moment[]>();
  for (const item of items) groups.set(boundsOf(item), []);
  for (const [n, slug] of slugs.entries()) {
    const own = items.filter(({ person }) => person.slug === slug);
    for (const entries of moments(own, isAscending)) {
      const [first] = entries;
      const group = first && groups.get(`${first.item.from}/${first.item.to}`);
      group?.push({ lane: n + 1, whose: own[0]?.person.name ?? slug, entries });
    }
  }
  return [...groups.values()];
}

/** Gives each entry of a month its lane and row: what is of the same dates starts in the same row, and an
 *  entry reaches down until the next of its lane, so that no lane leaves holes. */
export const placeInLanes = (items: ComparedItem[], slugs: readonly string[], isAscending = false) =>
  inRows(byDates(items, slugs, isAscending));

/** The same, what is of the same dates in a grid of its own, so that the room between them can be measured
 *  out. */
export const placeInLanesApart = (items: ComparedItem[], slugs: readonly string[], isAscending = false) =>
  byDates(items, slugs, isAscending).map((group) => inRows([group]));

function inRows(groups: Moment[][]): InLane[] {
  const placed: InLane[] = [];
  let row = 1;
  for (const group of groups) {
    const next = new Map<number, number>();
    for (const { lane, whose, entries } of group) {
      for (const [n, dated] of entries.entries()) {
        const own = next.get(lane) ?? row;
        placed.push({ ...dated, lane, whose, row: own, span: 1, isLabelled: n === 0 });
        next.set(lane, own + 1);
      }
    }
    row = Math.max(row, ...next.values());
  }
  for (const one of placed) {
    const after = placed.filter(({ lane, row }) => lane === one.lane && row > one.row);
    one.span = Math.min(row, ...after.map((other) => other.row)) - one.row;
  }
  return placed;
}
