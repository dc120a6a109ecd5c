import { edtfInWords } from "@/lib/edtf-words";
import type { StanceKind } from "@/lib/statement/schema";
import type { TimelineItem } from "@/lib/timeline/schema";

/** Claims and what supports them stand left of the spine, what answers them right, the rest upon it. */
export type Side = "left" | "right" | "spine";

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

/** An entry with its date and what its card tells besides: for a claim, the statements of the same moment
 *  that only support it, and whether it is said to have happened on that very date. `isBeside`: it is
 *  about a claim that stands just before it. */
export type Dated = {
  item: TimelineItem;
  side: Side;
  on: string;
  support: TimelineItem[];
  happened: boolean;
  isBeside: boolean;
};

const rank = { outcome: 0, claim: 1, statement: 1, occurrence: 2, tenure: 3 };

/** Within the same bounds what came of a claim stands on its later side, what happened on its earlier. */
function inOrder(items: TimelineItem[], isAscending: boolean): TimelineItem[] {
  const placeOf = new Map<string, number>();
  for (const item of items) if (!placeOf.has(boundsOf(item))) placeOf.set(boundsOf(item), placeOf.size);
  const place = (item: TimelineItem) => placeOf.get(boundsOf(item)) ?? 0;
  const turn = isAscending ? -1 : 1;
  return [...items].sort((a, b) => place(a) - place(b) || turn * (rank[a.kind] - rank[b.kind]));
}

/** Whether an occurrence is told by its claim's own card, as both have the same date. */
function isTold(occurrence: TimelineItem, items: TimelineItem[]): boolean {
  if (occurrence.claim?.facts.dateConflicts.some(({ of }) => of === "occurrence")) return false;
  return items.some(
    (item) => item.kind === "claim" && item.id === occurrence.id && boundsOf(item) === boundsOf(occurrence),
  );
}

/** A month's entries by moments: neighbours whose dates read the same, each claim with what is about it. */
export function moments(given: TimelineItem[], isAscending: boolean): Dated[][] {
  const items = inOrder(given, isAscending);
  const found: Dated[][] = [];
  let bounds: string | null = null;
  let ofBounds: Map<string, Dated[]> = new Map();
  const told = new Set(items.filter((item) => item.kind === "occurrence" && isTold(item, items)));
  const toldIds = new Set([...told].map(({ id }) => id));
  for (const item of items) {
    if (told.has(item)) continue;
    const dated: Dated = {
      item,
      side: sideOf(item),
      on: dateOf(item, items),
      support: [],
      happened: item.kind === "claim" && toldIds.has(item.id),
      isBeside: false,
    };
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
  return found.map(byClaim);
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
