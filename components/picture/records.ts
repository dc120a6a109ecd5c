import type { PlotOptions } from "@observablehq/plot";
import { links } from "@/lib/permalinks";
import { FEWEST } from "@/lib/track-record/rules";
import type { Tally, TrackRecordItem, TrackRecordPart } from "@/lib/track-record/schema";
import { outcomeWords, partTitle, shareInWords } from "../track-record/tally-words";
import { type Interval, intervals } from "./intervals";
import { isNarrow, type Picture } from "./picture";

type Row = { key: string; label: string; href: string; tally: Tally };

const percent = (share: number) => `${Math.round(share * 100)}%`;

function intervalOf({ key, label, tally: { n, held, share, interval } }: Row): Interval {
  const words =
    share === null
      ? `${held} of ${n}: too few for a share`
      : `${percent(share)} of ${n.toLocaleString("en-GB")}`;
  return { key, label, range: interval, at: share, words };
}

function draw(rows: Row[], colour: string, width: number): PlotOptions {
  const x = { type: "linear", domain: [0, 1] } as const;
  const ticks = isNarrow(width) ? [0, 0.5, 1] : [0, 0.25, 0.5, 0.75, 1];
  return intervals(rows.map(intervalOf), width, { x, ticks, format: percent, colour });
}

const method =
  "Of the claims whose outcome is decided as borne out, partly (which counts as borne out) or not borne out; each claim counts once. The point is the share, the bar Wilson’s 95% interval: how far so few cases can mislead. Below five decided claims there is no share. It says how claims turned out, not who is to be believed.";

const dataOf = (rows: Row[]) => ({
  head: ["who", "slug", "held", "n", "share", "interval_low", "interval_high"],
  rows: rows.map(({ key, label, tally: { held, n, share, interval } }) => [
    label,
    key,
    held,
    n,
    share,
    interval?.low ?? null,
    interval?.high ?? null,
  ]),
});

const tableOf = (who: string, rows: Row[]) => ({
  head: [who, "Held up", "Share"],
  rows: rows.map(({ label, href, tally }) => [
    { text: label, href },
    `${tally.held.toLocaleString("en-GB")} of ${tally.n.toLocaleString("en-GB")}`,
    shareInWords(tally),
  ]),
});

type Somebody = {
  noun: "person" | "organization";
  named: { slug: string; name: string };
  tallies: [part: TrackRecordPart, tally: Tally][];
};

const inPart = { subject: "about them", origin: "made", relay: "passed on", denier: "denied" } as const;

/** One person's or organization's record, a row for each part that they had in claims. */
export function recordPicture({ noun, named, tallies }: Somebody): Picture {
  const rows = tallies
    .filter(([, { n }]) => n > 0)
    .map(([part, tally]) => ({
      key: part,
      label: `${partTitle[part]}: ${part === "denier" ? "denial held" : outcomeWords(part)}`,
      href: links.trackRecord(noun, named.slug, part),
      tally,
    }));
  const isDrawn = rows.some(({ tally }) => tally.share !== null);
  const numbers = rows.map(({ key, tally }) => `${tally.n.toLocaleString("en-GB")} ${inPart[key]}`);
  return {
    name: "track-record",
    title: "How it turned out",
    of: named.name,
    count: rows.length === 0 ? "No decided claim" : `Decided claims: ${numbers.join(", ")}`,
    method,
    draw: isDrawn ? (width) => draw(rows, "var(--ink)", width) : null,
    instead: isDrawn
      ? null
      : rows.length === 0
        ? "None of the claims in which they had a part has been decided yet."
        : `In no part are there ${FEWEST} decided claims: too few for a share.`,
    table: tableOf("Part", rows),
    data: () => dataOf(rows),
  };
}

/** Beside each other at most so many: those with the most decided claims. */
const MOST_ROWS = 16;

const parts = {
  origin: { of: (item: TrackRecordItem) => item.asOrigin, title: "Whose claims were borne out" },
  relay: { of: (item: TrackRecordItem) => item.asRelay, title: "Whose passed-on claims were borne out" },
  denier: { of: (item: TrackRecordItem) => item.asDenier, title: "Whose denials held" },
} as const;

export type ComparedPart = keyof typeof parts;
export const comparedParts = Object.keys(parts) as ComparedPart[];

/** Everybody's record in one part, side by side; only those with enough decided claims for a share. */
export function comparisonPicture(part: ComparedPart, items: TrackRecordItem[]): Picture {
  const all = items
    .map((item) => ({
      key: `${item.kind} ${item.slug}`,
      label: item.name,
      href: links.trackRecord(item.kind, item.slug, part),
      tally: parts[part].of(item),
    }))
    .filter(({ tally }) => tally.share !== null)
    .sort((a, b) => b.tally.n - a.tally.n);
  const rows = all.slice(0, MOST_ROWS);
  const more = all.length - rows.length;
  const colour = part === "denier" ? "var(--den)" : "var(--sup)";
  return {
    name: part,
    title: parts[part].title,
    of: "Organizations and speakers, those with the most decided claims first",
    count:
      all.length === 0
        ? `Nobody with ${FEWEST} decided claims`
        : `${rows.length} with ${FEWEST} decided claims or more${more > 0 ? `; ${more} more are in the table` : ""}`,
    method,
    draw: rows.length === 0 ? null : (width) => draw(rows, colour, width),
    instead:
      rows.length === 0 ? `Nobody has ${FEWEST} decided claims in this part yet: too few for a share.` : null,
    table: tableOf("Who", all),
    data: () => dataOf(all),
  };
}
