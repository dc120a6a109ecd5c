import { axisX, axisY, cell, type PlotOptions, text } from "@observablehq/plot";
import { links } from "@/lib/permalinks";
import { matrixOf } from "@/lib/picture/relays/rules";
import type { Named, Relay } from "@/lib/picture/schema";
import { widthOf } from "../chain/letters";
import { fitting } from "./intervals";
import { counted, isNarrow, NARROW, type Picture } from "./picture";

export const SIZE = 12.5;
const room = (width: number) =>
  isNarrow(width) ? { most: 7, left: 116, top: 92, right: 60 } : { most: 12, left: 190, top: 124, right: 92 };

// Names over columns stand aslant.
const SLANT = Math.SQRT1_2;

/** Names by slug, cut to fit. */
export const labels = (named: Named[], most: number) =>
  new Map(named.map(({ slug, name }) => [slug, fitting(name, most, SIZE)]));

function matrix(relays: Relay[], width: number): PlotOptions {
  const { most, left, top, right } = room(width);
  const { rows, columns, cells } = matrixOf(relays, most);
  const step = Math.min(44, (width - left - right) / columns.length);
  const reach = Math.min(top - 14, right + step / 2) / SLANT;
  const [rowLabels, columnLabels] = [labels(rows, left - 12), labels(columns, reach)];
  const highest = Math.max(...cells.map(({ n }) => n));
  const bars = cells.map(({ from, to, n }) => ({
    from: from.slug,
    to: to.slug,
    n,
    // Even one is seen; even the most leaves its number legible.
    shade: 0.06 + 0.3 * Math.sqrt(n / highest),
    title: `${to.name} passed on ${counted(n, "statement")} that came from ${from.name}`,
  }));
  return {
    width,
    height: top + rows.length * 30 + 8,
    marginTop: top,
    marginBottom: 8,
    marginLeft: left,
    marginRight: Math.max(8, width - left - step * columns.length),
    x: { domain: columns.map(({ slug }) => slug), label: null, padding: 0.06 },
    y: { domain: rows.map(({ slug }) => slug), label: null, padding: 0.06 },
    marks: [
      cell(
        rows.flatMap((row) => columns.map((column) => ({ from: column.slug, to: row.slug }))),
        { x: "from", y: "to", fill: "var(--faint)", fillOpacity: 0.6 },
      ),
      cell(bars, { x: "from", y: "to", fill: "var(--ink)", fillOpacity: "shade", title: "title" }),
      text(
        bars.filter(({ n }) => widthOf(String(n), SIZE) <= step),
        { x: "from", y: "to", text: (bar) => bar.n.toLocaleString("en-GB") },
      ),
      axisY({ tickSize: 0, tickFormat: (slug: string) => rowLabels.get(slug) ?? slug }),
      axisX({
        anchor: "top",
        tickSize: 0,
        tickRotate: -45,
        textAnchor: "start",
        lineAnchor: "middle",
        tickFormat: (slug: string) => columnLabels.get(slug) ?? slug,
      }),
      text(["Who passed it on ↓"], {
        frameAnchor: "top-left",
        textAnchor: "end",
        dx: -10,
        dy: -16,
        fill: "var(--soft)",
      }),
      text(["Whose words →"], {
        frameAnchor: "top-left",
        textAnchor: "end",
        dx: -10,
        dy: -34,
        fill: "var(--soft)",
      }),
    ],
  };
}

export const method =
  "Each statement has a chain: who said it, through whom it came, who published it. Wherever two organizations follow each other in a chain, the second passed on what came from the first. A pair counts each statement once, however many sources cite it by that way. Who is in between without a name, or is a person, breaks the pair.";

export const tableOf = (relays: Relay[]) => ({
  head: ["Whose words", "Who passed them on", "Statements"],
  ...(relays.length > MOST_ROWS && { note: `The first ${MOST_ROWS}; the data has all.` }),
  rows: relays
    .slice(0, MOST_ROWS)
    .map(({ from, to, n }) => [
      { text: from.name, href: links.organization(from.slug) },
      { text: to.name, href: links.organization(to.slug) },
      n,
    ]),
});

export const dataOf = (relays: Relay[]) => ({
  head: ["from", "from_slug", "passed_on_by", "passed_on_by_slug", "statements"],
  rows: relays.map(({ from, to, n }) => [from.name, from.slug, to.name, to.slug, n]),
});

/** A table longer than this is no reading; the file has all. */
const MOST_ROWS = 100;
const FEWEST_LINKS = 3;

/** Which organization passes on whose words. */
export function relaysPicture(relays: Relay[]): Picture {
  const isDrawn = relays.length >= FEWEST_LINKS;
  const isPart = matrixOf(relays, room(NARROW).most).left.links > 0;
  return {
    name: "relays",
    title: "Who passes on whom",
    of: "Organizations, by the chains of what they published",
    count: `${counted(relays.length, "pair")} of organizations${isPart ? "; drawn are those who pass on, and are passed on, most" : ""}`,
    method,
    draw: isDrawn ? (width) => matrix(relays, width) : null,
    instead: isDrawn
      ? null
      : relays.length === 0
        ? "No organization on file has passed on another’s words yet."
        : `Only ${counted(relays.length, "pair")} of organizations: too few to draw.`,
    table: tableOf(relays),
    data: () => dataOf(relays),
  };
}
