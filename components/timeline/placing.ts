import { edtfInWords } from "@/lib/edtf-words";
import type { StanceKind } from "@/lib/statement/schema";
import type { TimelineItem } from "@/lib/timeline/schema";

/** Claims and what supports them stand left of the spine, what answers them right, the rest upon it. */
export type Side = "left" | "right" | "spine";

/** An entry with its place in its month's grid: the row it starts in, and how many it may take up before
 *  the next of its side. `on` is its date, which `isLabelled` says to draw (once a moment). `support` are
 *  the statements that first made a claim, which its card tells in a line each. */
export type Placed = Dated & { row: number; span: number; isLabelled: boolean };

const takes = (item: TimelineItem, stance: StanceKind): boolean =>
  item.statement?.stances.some((taken) => taken.stance === stance) ?? false;

export function sideOf(item: TimelineItem): Side {
  if (item.kind === "claim") return "left";
  if (item.kind !== "statement") return "spine";
  return takes(item, "deny") || !takes(item, "support") ? "right" : "left";
}

const isAbout = (item: TimelineItem, claim: string): boolean =>
  item.statement?.stances.some((stance) => stance.claim.id === claim) ?? false;

const boundsOf = (item: TimelineItem) => `${item.from}/${item.to}`;

/** A claim's date is that of the statement that first made it, in that statement's words (“about 7 Nov”),
 *  where that stands on the same page. */
function dateOf(item: TimelineItem, items: TimelineItem[]): string {
  if (item.kind !== "claim") return item.on;
  const first = items.find(
    (other) => other.kind === "statement" && isAbout(other, item.id) && boundsOf(other) === boundsOf(item),
  );
  return first?.on ?? item.on;
}

type Dated = { item: TimelineItem; side: Side; on: string; support: TimelineItem[]; isBeside?: boolean };

/** Neighbours whose dates read the same: one moment. */
function moments(items: TimelineItem[]): Dated[][] {
  const found: Dated[][] = [];
  let bounds: string | null = null;
  let ofBounds: Map<string, Dated[]> = new Map();
  for (const item of items) {
    const dated = { item, side: sideOf(item), on: dateOf(item, items), support: [] };
    if (boundsOf(item) !== bounds) {
      bounds = boundsOf(item);
      ofBounds = new Map();
    }
    const words = dated.side === "spine" ? `${item.kind} ${item.id}` : edtfInWords(dated.on);
    const moment = ofBounds.get(words);
    if (moment) moment.push(dated);
    else {
      const started = [dated];
      ofBounds.set(words, started);
      found.push(started);
    }
  }
  return found;
}

const supportsOnly = (item: TimelineItem, claims: ReadonlySet<string>): boolean =>
  item.kind === "statement" &&
  (item.statement?.stances.every(({ stance, claim }) => stance === "support" && claims.has(claim.id)) ??
    false);

const answers = ({ item }: Dated) => item.claim?.facts.stances.deny ?? 0;

/** Within a moment each claim comes first, those most denied before the others, then what was said about
 *  it. What does nothing but support claims of the same moment goes into their cards. */
function byClaim(moment: Dated[]): Dated[] {
  const claims = moment.filter(({ item }) => item.kind === "claim").sort((a, b) => answers(b) - answers(a));
  const ids = new Set(claims.map(({ item }) => item.id));
  const folded = moment.filter(({ item }) => supportsOnly(item, ids)).map(({ item }) => item);
  const rest = new Set(moment.filter(({ item }) => item.kind !== "claim" && !folded.includes(item)));
  const ordered: Dated[] = [];
  for (const claim of claims) {
    ordered.push({ ...claim, support: folded.filter((item) => isAbout(item, claim.item.id)) });
    for (const other of rest) {
      if (!isAbout(other.item, claim.item.id)) continue;
      ordered.push({ ...other, isBeside: true });
      rest.delete(other);
    }
  }
  return [...ordered, ...rest];
}

/** Gives each entry of a month its side and rows: a moment's two sides share rows, moments follow each
 *  other, and an entry reaches down until the next of its side, so that neither side leaves holes. */
export function place(items: TimelineItem[]): Placed[] {
  const placed: Placed[] = [];
  let row = 1;
  for (const moment of moments(items)) {
    const next = { left: row, right: row };
    for (const dated of byClaim(moment)) {
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
