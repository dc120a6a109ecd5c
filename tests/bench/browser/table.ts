import type { Measured } from "./measure";

export type Line = { name: string; n: number; measured: Measured };

type Key = keyof Measured;

const middle = (values: number[]): number | null =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? null;

/** Each value's median by itself. */
export function medianOf(all: Measured[]): Measured {
  const of = (key: Key) => middle(all.map((one) => one[key]).filter((value) => value !== null));
  return {
    first: of("first"),
    interactive: of("interactive"),
    script: of("script") ?? 0,
    heap: of("heap"),
    scroll: of("scroll"),
    zoom: of("zoom"),
    zoomAgain: of("zoomAgain"),
    filter: of("filter"),
  };
}

const whole = (value: number | null) => (value === null ? "–" : Math.round(value).toLocaleString("en"));
const row = (cells: string[]) => `| ${cells.join(" | ")} |`;

const heads = [
  "",
  "entries",
  "first entry ms",
  "interactive ms",
  "script KB",
  "heap MiB",
  "scroll step ms",
  "zoom step ms",
  "filter step ms",
];

/** A measurement as it comes in. */
export const inShort = ({ first, interactive, scroll, zoom, filter }: Measured): string =>
  `  first entry ${whole(first)}, interactive ${whole(interactive)}, scroll ${whole(scroll)}, zoom ${whole(zoom)}, filter ${whole(filter)} ms`;

export function table(lines: Line[]): string {
  const cells = ({ name, n, measured: m }: Line) => [
    name,
    n.toLocaleString("en"),
    whole(m.first),
    whole(m.interactive),
    whole(m.script / 1000),
    m.heap === null ? "–" : m.heap.toFixed(1),
    whole(m.scroll),
    whole(m.zoom),
    whole(m.filter),
  ];
  const rule = heads.map((_, n) => (n === 0 ? "---" : "---:"));
  return [heads, rule, ...[...lines].sort((a, b) => a.n - b.n).map(cells)].map(row).join("\n");
}

const times = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en")}×`;

/** How the product stands to the others, and to itself with fewer entries. */
export function ratios(lines: Line[]): string {
  const find = (name: string, n: number) =>
    lines.find((line) => line.name === name && line.n === n)?.measured;
  const told: string[] = [];
  const compare = (name: string, n: number, key: Key, words: string) => {
    const [own, other] = [find("Standing", n)?.[key], find(name, n)?.[key]];
    if (own && other)
      told.push(`${words} at ${n.toLocaleString("en")}: ${name} takes ${times(other / own)} as long`);
  };
  for (const n of [1_000, 10_000]) {
    for (const name of ["plain list", "vis-timeline, unstacked", "vis-timeline", "TimelineJS3"]) {
      compare(name, n, "first", "First entry");
      compare(name, n, "scroll", "A scroll step");
      compare(name, n, "zoom", "A zoom step");
      compare(name, n, "filter", "A filter step");
    }
  }
  for (const n of [1_000, 10_000]) {
    const again = find("Standing", n)?.zoomAgain;
    if (again)
      told.push(
        `A zoom at ${n.toLocaleString("en")} to where somebody was since the last change: ${whole(again)} ms`,
      );
  }
  const least = find("Standing", 100)?.first;
  for (const n of [10_000, 100_000]) {
    const first = find("Standing", n)?.first;
    if (least && first)
      told.push(`First entry of ${n.toLocaleString("en")}: ${times(first / least)} that of 100`);
  }
  return told.map((line) => `- ${line}`).join("\n");
}
