import { axisX, axisY, dot, gridY, type PlotOptions, rectY, ruleY, text } from "@observablehq/plot";
import { edtfInWords } from "@/lib/edtf-words";
import type { Said } from "@/lib/picture/schema";
import { type Talk, type TalkPeriod, type TalkUnit, talkOf, total } from "@/lib/picture/talk/rules";
import { counted, isNarrow, type Picture } from "./picture";
import { denialSign } from "./signs";

type Bar = { from: Date; to: Date; y1: number; y2: number; title: string };

const LABEL = 24;
const DAY = 86_400_000;
const number = (n: number) => n.toLocaleString("en-GB", { maximumFractionDigits: 1 });

/** “week from 3 Nov 2025”, “November 2025”, “Oct – Dec 2025”, “2025”. */
function periodInWords({ from, to }: { from: string; to: string }, unit: TalkUnit): string {
  if (unit === "week") return `week of ${edtfInWords(from)}`;
  return edtfInWords(`${from}/${to}`);
}

/** The bars of one side: first what is dated within the period, then what may fall into it. */
function barsOf({ periods, unit }: Talk, side: "support" | "deny", part: "certain" | "spread"): Bar[] {
  const sign = side === "support" ? 1 : -1;
  return periods
    .filter((period) => period[side][part] > 0)
    .map((period) => {
      const { certain, spread } = period[side];
      const [y1, y2] = part === "certain" ? [0, certain] : [certain, certain + spread];
      const word = side === "support" ? "in support" : "in denial";
      return {
        from: new Date(period.from),
        to: new Date(Date.parse(period.to) + DAY),
        y1: sign * y1,
        y2: sign * y2,
        title: `${periodInWords(period, unit)}: ${number(total(period[side]))} ${word}`,
      };
    });
}

const highest = (periods: TalkPeriod[], side: "support" | "deny") =>
  Math.max(0, ...periods.map((period) => total(period[side])));

function draw(talk: Talk, width: number): PlotOptions {
  const height = isNarrow(width) ? 250 : 290;
  const [marginTop, marginBottom, marginLeft] = [8, 36, 34];
  const [up, down] = [highest(talk.periods, "support"), highest(talk.periods, "deny")];
  // Above and below the bars there is room for what they are called.
  const unit = Math.max(1, up + down) / (height - marginTop - marginBottom - 2 * LABEL);
  const first = new Date(talk.periods[0]?.from ?? 0);
  const last = new Date(Date.parse(talk.periods.at(-1)?.to ?? "1970-01-01") + DAY);
  const bars = (side: "support" | "deny", part: "certain" | "spread", fill: string) =>
    rectY(barsOf(talk, side, part), {
      x1: "from",
      x2: "to",
      y1: "y1",
      y2: "y2",
      title: "title",
      fill,
      fillOpacity: part === "certain" ? 1 : 0.4,
      insetLeft: 0.5,
      insetRight: 0.5,
    });
  const name = { frameAnchor: "top-left", textAnchor: "start", fontWeight: 600, dx: 15 } as const;
  const halo = { stroke: "var(--paper)", strokeWidth: 4 };
  const below = { frameAnchor: "bottom-left", lineAnchor: "bottom" } as const;
  return {
    width,
    height,
    marginTop,
    marginBottom,
    marginLeft,
    marginRight: 8,
    x: { type: "utc", domain: [first, last], label: null },
    y: { domain: [-down - LABEL * unit, up + LABEL * unit], label: null },
    marks: [
      gridY({ ticks: 5, stroke: "var(--rule)", strokeOpacity: 1 }),
      axisY({
        ticks: 5,
        tickSize: 0,
        fill: "var(--soft)",
        tickFormat: (n: number) => (Number.isInteger(n) ? Math.abs(n).toLocaleString("en-GB") : ""),
      }),
      axisX({ ticks: isNarrow(width) ? 4 : 8, tickSize: 4, stroke: "var(--edge)", fill: "var(--soft)" }),
      bars("support", "certain", "var(--sup)"),
      bars("support", "spread", "var(--sup)"),
      bars("deny", "certain", "var(--den)"),
      bars("deny", "spread", "var(--den)"),
      ruleY([0], { stroke: "var(--ink)" }),
      dot([0], { frameAnchor: "top-left", dx: 6, dy: 7, r: 4.5, fill: "var(--sup)" }),
      text(["Support"], { ...name, ...halo, dy: 1, fill: "var(--sup)" }),
      dot([0], {
        ...below,
        dx: 6,
        dy: -7,
        r: 4.5,
        symbol: denialSign,
        stroke: "var(--den)",
        strokeWidth: 1.6,
      }),
      text(["Denial"], { ...name, ...below, ...halo, dy: -1, fill: "var(--den)" }),
    ],
  };
}

const unitWord: Record<TalkUnit, string> = { week: "week", month: "month", quarter: "quarter", year: "year" };

function countOf({ dated, undated }: Talk): string {
  const left = undated.support + undated.deny;
  const without = left === 0 ? "" : `; ${counted(left, "more has", "more have")} no known date`;
  return `${counted(dated.support, "statement")} in support and ${dated.deny.toLocaleString("en-GB")} in denial${without}`;
}

/** When what supports and what denies was said. @param of what they are about */
export function talkPicture(said: Said[], of: string): Picture {
  const talk = talkOf(said);
  const n = talk.dated.support + talk.dated.deny;
  const few = n < FEWEST_STATEMENTS;
  const rows = talk.periods.filter(({ support, deny }) => total(support) + total(deny) > 0);
  return {
    name: "talk",
    title: `Support and denial, by ${unitWord[talk.unit]}`,
    of,
    count: countOf(talk),
    method:
      "Each statement counts once, on the day on which it was said, however many sources cite it; one that supports a claim and denies another counts on both sides. A solid bar stands for statements dated within its period; the pale part above it for those dated more broadly (to a year, say), spread evenly over the days in which they may have been made.",
    draw: few ? null : (width) => draw(talk, width),
    instead: !few
      ? null
      : n === 0
        ? "No statement in support or denial has a known date yet."
        : `Only ${counted(n, "statement has", "statements have")} a known date: too few to draw.`,
    table: {
      head: ["When", "Support", "Denial"],
      rows: rows.map((period) => [
        periodInWords(period, talk.unit),
        number(total(period.support)),
        number(total(period.deny)),
      ]),
    },
    data: () => ({
      head: ["from", "to", "support_certain", "support_spread", "deny_certain", "deny_spread"],
      rows: rows.map(({ from, to, support, deny }) => [
        from,
        to,
        support.certain,
        rounded(support.spread),
        deny.certain,
        rounded(deny.spread),
      ]),
    }),
  };
}

const rounded = (n: number) => Math.round(n * 1000) / 1000;

/** With fewer, a list says more. */
const FEWEST_STATEMENTS = 5;
