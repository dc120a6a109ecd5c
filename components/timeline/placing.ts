import type { TimelineItem } from "@/lib/timeline/schema";
import { type Dated, moments } from "./moments";

/** An entry with its place in its grid: the row it starts in, and how many it may take up before the next of
 *  its side. Its date is drawn where it `isLabelled`: once a moment. */
export type Placed = Dated & { row: number; span: number; isLabelled: boolean };

/** Gives each entry of a month its side and rows: a moment's two sides share rows, moments follow each
 *  other, and an entry reaches down until the next of its side, so that neither side leaves holes. */
export const place = (items: TimelineItem[], isAscending = false): Placed[] =>
  inRows(moments(items, isAscending));

/** The same, each moment in a grid of its own, so that the room between them can be measured out. */
export const placeApart = (items: TimelineItem[], isAscending = false): Placed[][] =>
  moments(items, isAscending).map((moment) => inRows([moment]));

function inRows(given: Dated[][]): Placed[] {
  const placed: Placed[] = [];
  let row = 1;
  for (const moment of given) {
    const next = { left: row, right: row };
    for (const dated of moment) {
      const { side } = dated;
      const isLabelled = next.left === row && next.right === row;
      if (side === "spine") {
        placed.push({ ...dated, row, span: 1, isLabelled });
        next.left = next.right = row + 1;
        continue;
      }
      // What answers a claim stands beside it or below; other answers fill what is free on their side.
      const beside = dated.isBeside ? Math.max(next.right, next.left - 1) : firstFree(placed, row);
      const start = side === "right" ? beside : next.left;
      placed.push({ ...dated, row: start, span: 1, isLabelled });
      next[side] = Math.max(next[side], start + 1);
    }
    row = Math.max(next.left, next.right);
  }
  for (const side of ["left", "right"] as const) stretch(placed, side, row);
  return placed;
}

function firstFree(placed: Placed[], from: number): number {
  const taken = new Set(placed.filter(({ side }) => side === "right").map((one) => one.row));
  let row = from;
  while (taken.has(row)) row += 1;
  return row;
}

function stretch(placed: Placed[], side: "left" | "right", end: number) {
  const stops = placed.filter((one) => one.side === side || one.side === "spine").map((one) => one.row);
  for (const one of placed) {
    if (one.side !== side) continue;
    one.span = Math.min(end, ...stops.filter((stop) => stop > one.row)) - one.row;
  }
}
