import { axisX, axisY, barY, gridY, type PlotOptions, ruleY, text } from "@observablehq/plot";
import type { DeniedClaim, Latencies } from "@/lib/denial/schema";
import { daysInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { type LatencyBin, type LatencySpread, latencySpread } from "@/lib/picture/latency/rules";
import { FEWEST } from "@/lib/track-record/rules";
import { widthOf } from "../chain/letters";
import { intervals } from "./intervals";
import { counted, isNarrow, type Picture } from "./picture";

/** Up to so many claims each is drawn by itself. */
export const MOST_SPANS = 12;

const wholeDays = [0, 1, 2, 3, 7, 14, 30, 90, 180, 365, 730, 1825, 3650];

function spans(claims: DeniedClaim[], width: number): PlotOptions {
  const most = Math.max(...claims.map(({ max }) => max), 1);
  const end = wholeDays.find((days) => days >= most) ?? most;
  const all = wholeDays.filter((days) => days <= end);
  const narrow = isNarrow(width);
  const ticks = narrow ? all.filter((days) => ![1, 2, 14, 180, 730].includes(days)) : all;
  const rows = claims.map(({ claim, min, max }) => ({
    key: claim.id,
    label: claim.text,
    range: { low: min, high: max },
    at: null,
    words: daysInWords({ min, max }),
  }));
  // Days soon after matter more than days long after.
  const x = { type: "symlog", constant: 1, domain: [0, end] } as const;
  const format = (days: number) =>
    days === 0 && !narrow
      ? "same day"
      : days === ticks[1]
        ? daysInWords({ min: days, max: days })
        : String(days);
  return intervals(rows, width, { x, ticks, format, colour: "var(--den)" });
}

/** “0”, “2–3”, “366+”; on a phone without the beginning where that would be too long. */
const binLabel = ({ from, to }: LatencyBin, width: number): string => {
  if (to === null) return `${from}+`;
  return from === to ? String(from) : isNarrow(width) && to > 9 ? `–${to}` : `${from}–${to}`;
};

const rangeOf = ({ certain, possible }: LatencyBin) =>
  certain === possible
    ? certain.toLocaleString("en-GB")
    : `${certain.toLocaleString("en-GB")}–${possible.toLocaleString("en-GB")}`;

function histogram({ bins }: LatencySpread, width: number): PlotOptions {
  const bars = bins.map((bin) => ({ ...bin, label: binLabel(bin, width), range: rangeOf(bin) }));
  // Where the numbers don't fit above the bars, an axis tells them.
  const hasNumbers = bars.every(({ range }) => widthOf(range, 13) <= width / bins.length - 2);
  const bar = { x: "label", y1: "certain", y2: "possible", fill: "var(--den)" } as const;
  const sign = { frameAnchor: "top-right", textAnchor: "end", fill: "var(--den)" } as const;
  return {
    width,
    height: isNarrow(width) ? 250 : 280,
    marginTop: 46,
    marginBottom: 44,
    marginLeft: hasNumbers ? 4 : 44,
    marginRight: 4,
    x: { domain: bars.map(({ label }) => label), label: null, padding: 0.16 },
    y: { axis: null, label: null },
    marks: [
      ...(hasNumbers
        ? []
        : [
            gridY({ ticks: 4, stroke: "var(--rule)", strokeOpacity: 1 }),
            axisY({ ticks: 4, tickSize: 0, fill: "var(--soft)" }),
          ]),
      barY(bars, { ...bar, y1: 0, y2: "certain" }),
      barY(bars, {
        ...bar,
        fillOpacity: 0.16,
        stroke: "var(--den)",
        strokeDasharray: "3 2",
        insetTop: 0.5,
        insetLeft: 0.5,
        insetRight: 0.5,
      }),
      ...(hasNumbers ? [text(bars, { x: "label", y: "possible", text: "range", dy: -8 })] : []),
      ruleY([0], { stroke: "var(--ink)" }),
      axisX({ tickSize: 0, fill: "var(--ink)" }),
      text(["days from first said to first denied"], {
        frameAnchor: "bottom",
        dy: 38,
        fill: "var(--soft)",
      }),
      text(["solid: for certain"], { ...sign, dy: -44 }),
      text(["dashed: perhaps, by the dates known"], { ...sign, dy: -27, fillOpacity: 0.9 }),
    ],
  };
}

function countOf({ n, untimed, median }: LatencySpread): string {
  const half = median && n >= FEWEST ? `; the median is ${daysInWords(median)}` : "";
  const without = untimed === 0 ? "" : `; of ${counted(untimed, "more", "more")} the dates are not known`;
  return `${counted(n, "denied claim")}${half}${without}`;
}

const binInWords = ({ from, to }: LatencyBin) =>
  to === null
    ? `${from} days or more`
    : from === to && from === 0
      ? "the same day"
      : `${daysInWords({ min: from, max: to })}`;

type Given = { name: string; title: string; of: string; latencies: Latencies[]; claims: DeniedClaim[] };

/** How long after it was first said a claim was denied, as a distribution. @param claims each, where few */
export function latencyPicture({ name, title, of, latencies, claims }: Given): Picture {
  const spread = latencySpread(latencies);
  const { n, bins } = spread;
  const isEach = n <= MOST_SPANS;
  return {
    name,
    title,
    of,
    count: countOf(spread),
    method:
      "For each claim, the days from when it was first said to when it was first denied (by whom the picture is about, if it is about one speaker). Dates are often known only to a month, so this is a range: at least the days from the latest possible first saying to the earliest possible denial, at most those from the earliest to the latest. Nothing is put into the middle of it. " +
      (isEach
        ? "With so few claims each range is drawn by itself."
        : "A bar is solid up to the number of claims whose whole range lies within its days, and dashed up to those whose range reaches into them; the median lies between the median of the shortest and that of the longest."),
    draw: n === 0 ? null : (width) => (isEach ? spans(claims, width) : histogram(spread, width)),
    instead: n === 0 ? "No claim has been denied whose dates are known." : null,
    table: isEach
      ? {
          head: ["Claim", "Days"],
          rows: claims.map(({ claim, min, max }) => [
            { text: claim.text, href: links.claim(claim.id) },
            daysInWords({ min, max }),
          ]),
        }
      : {
          head: ["After", "Claims for certain", "Claims at most"],
          rows: bins.map((bin) => [binInWords(bin), bin.certain, bin.possible]),
        },
    data: () => ({
      head: ["latency_min_days", "latency_max_days", "claims"],
      rows: latencies.map(({ min, max, n: claims }) => [min, max, claims]),
    }),
  };
}
