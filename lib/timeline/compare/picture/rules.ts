import type { Talk } from "../../schema";
import { byWeek, lengthOf, type Period } from "../../strip/rules";

/** What is drawn of a person: when there was support and denial, and when they were said to rise and to fade. */
export type Drawn = { talk: Talk[]; rising: Talk[]; fading: Talk[] };

/** How high a person's part of the picture is, and how wide all of it. */
export const PART = 116;
export const WIDTH = 1200;

// Support stands on the first line, denial hangs from it; rising stands on the second, fading hangs from it.
const TALK_LINE = 46;
const TALK_DEPTH = 20;
const TREND_LINE = 92;
const TREND_HEIGHT = 22;

const round = (value: number) => Math.round(value * 10) / 10;

const style = `.s{fill:#1f4e79}.d{fill:#a9331c}.r{fill:#14655f}.f{fill:url(#h);stroke:#8a3a6e;stroke-width:1.5}.h{fill:#8a3a6e}.a{stroke:#ded8ca}
@media (prefers-color-scheme:dark){.s{fill:#8fbbe6}.d{fill:#f0917c}.r{fill:#6fc4bb}.f{stroke:#e09ac8}.h{fill:#e09ac8}.a{stroke:#37342c}}`;
// Fading is hatched, so that it can be told from rising without its colour.
const hatch = `<pattern id="h" width="4" height="4" patternUnits="userSpaceOnUse"><path class="h" d="M0 0h1.4v4h-1.4z"/></pattern>`;

/** Over how many weeks a trend is counted: four, or more where the picture has too little room for that. */
export const trendWeeks = (span: Period): number => Math.max(4, Math.ceil(lengthOf(span) / 7 / 60));

/** For each week how much was said in it and in those before it, as many as a trend is counted over. */
export function trend(counts: number[], weeks: number): number[] {
  let sum = 0;
  return counts.map((count, week) => {
    sum += count - (counts[week - weeks] ?? 0);
    return Math.max(0, round(sum * 100) / 100);
  });
}

const most = (all: number[][]) =>
  Math.max(1, ...all.map((counts) => counts.reduce((a, b) => Math.max(a, b), 0)));

function bars(counts: number[], line: number, unit: number): string {
  const step = WIDTH / counts.length;
  const width = round(Math.max(0.6, Math.min(step * 0.86, 22)));
  return counts
    .map((count, week) => {
      if (count === 0) return "";
      const height = Math.sign(unit) * Math.max(0.8, count * Math.abs(unit));
      return `M${round(week * step + (step - width) / 2)} ${line}v${round(-height)}h${width}V${line}z`;
    })
    .join("");
}

/** The outline of a trend over its line; a piece for each time that had one. */
function area(counts: number[], line: number, unit: number): string {
  const step = WIDTH / counts.length;
  let path = "";
  for (const [week, count] of counts.entries()) {
    const before = counts[week - 1] ?? 0;
    if (before === 0 && count > 0) path += `M${round(week * step)} ${line}`;
    if (count > 0 && count !== before) path += `V${round(line - count * unit)}`;
    if (count > 0) path += `H${round((week + 1) * step)}`;
    if (count > 0 && (counts[week + 1] ?? 0) === 0) path += `V${line}z`;
  }
  return path;
}

/** The picture of the talk about several people, one above the other, all to one scale of time and of number. */
export function comparedPicture(people: Drawn[], span: Period): string {
  const weeks = trendWeeks(span);
  const drawn = people.map(({ talk, rising, fading }) => ({
    ...byWeek(talk, span),
    rising: trend(byWeek(rising, span).support, weeks),
    fading: trend(byWeek(fading, span).support, weeks),
  }));
  const talkUnit = Math.min(
    (TALK_LINE - 3) / most(drawn.map(({ support }) => support)),
    TALK_DEPTH / most(drawn.map(({ deny }) => deny)),
  );
  const trendUnit = TREND_HEIGHT / most(drawn.flatMap(({ rising, fading }) => [rising, fading]));
  const parts = drawn.map(({ support, deny, rising, fading }, n) => {
    const [talkLine, trendLine] = [n * PART + TALK_LINE, n * PART + TREND_LINE];
    const lines = `M0 ${talkLine}H${WIDTH}M0 ${trendLine}H${WIDTH}`;
    return `<path class="a" d="${lines}" vector-effect="non-scaling-stroke"/><path class="s" d="${bars(support, talkLine, talkUnit)}"/><path class="d" d="${bars(deny, talkLine, -talkUnit)}"/><path class="r" d="${area(rising, trendLine, trendUnit)}"/><path class="f" d="${area(fading, trendLine, -trendUnit)}" vector-effect="non-scaling-stroke"/>`;
  });
  const height = Math.max(1, people.length) * PART;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" preserveAspectRatio="none"><style>${style}</style><defs>${hatch}</defs>${parts.join("")}</svg>`;
}
