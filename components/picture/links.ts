import { axisY, barX, type PlotOptions, ruleX, text } from "@observablehq/plot";
import type { Named, Relay } from "@/lib/picture/schema";
import { widthOf } from "../chain/letters";
import { counted, type Picture } from "./picture";
import { dataOf, labels, method, SIZE, tableOf } from "./relays";

const MOST_BARS = 10;
const LEAST_SCALE = 5;

function bars(relays: Relay[], end: "from" | "to", width: number): PlotOptions {
  const rows = relays
    .slice(0, MOST_BARS)
    .map((relay) => ({ slug: relay[end].slug, name: relay[end].name, n: relay.n }));
  const left = Math.min(width / 2.4, Math.max(...rows.map(({ name }) => widthOf(name, SIZE))) + 14);
  const names = labels(rows, left - 10);
  return {
    width,
    height: rows.length * 28 + 8,
    marginTop: 4,
    marginBottom: 4,
    marginLeft: left,
    marginRight: 52,
    // One alone is no full bar.
    x: { axis: null, domain: [0, Math.max(LEAST_SCALE, ...rows.map(({ n }) => n))] },
    y: { domain: rows.map(({ slug }) => slug), label: null, padding: 0.4 },
    marks: [
      barX(rows, { x: "n", y: "slug", fill: "var(--com)" }),
      text(rows, {
        x: "n",
        y: "slug",
        text: (row) => row.n.toLocaleString("en-GB"),
        textAnchor: "start",
        dx: 6,
      }),
      axisY({ tickSize: 0, tickFormat: (slug: string) => names.get(slug) ?? slug }),
      ruleX([0], { stroke: "var(--ink)" }),
    ],
  };
}

/** With whom one organization stands in chains: whose words it passed on, or who passed on its own. */
export function linksPicture(relays: Relay[], named: Named, end: "from" | "to"): Picture {
  const own = relays.filter((relay) => relay[end === "from" ? "to" : "from"].slug === named.slug);
  const left = own.length - MOST_BARS;
  const without = left > 0 ? `; ${left} more are in the data` : "";
  return {
    name: end === "from" ? "passed-on" : "passed-on-by",
    title: end === "from" ? "Whose words it passed on" : "Who passed on its words",
    of: named.name,
    count: `Statements ${end === "from" ? "that came from" : "passed on by"} ${counted(own.length, "organization")}${without}`,
    method,
    draw: own.length === 0 ? null : (width) => bars(own, end, width),
    instead:
      own.length === 0
        ? end === "from"
          ? "No statement on file came to it from another organization."
          : "No organization on file has passed on its words."
        : null,
    table: tableOf(own),
    data: () => dataOf(own),
  };
}
