import type { Talk } from "../schema";

/** Two days, both within. */
export type Period = { from: string; to: string };

const DAY = 86_400_000;
const number = (day: string) => Date.parse(day) / DAY;
const iso = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
const daysBetween = (from: string, to: string) => number(to) - number(from);

/** The day so many days later. */
export const dayAfter = (day: string, days: number): string => iso(number(day) + days);

const monthOf = (day: string) => day.slice(0, 7);
const firstOf = (month: string) => `${month}-01`;
const nextMonth = (month: string) => monthOf(dayAfter(firstOf(month), 31));
const lastOf = (month: string) => dayAfter(firstOf(nextMonth(month)), -1);

// A week of talk alone would fill the whole strip.
const LEAST_DAYS = 84;

/** The whole period that the strip shows: whole months around all the talk, three of them at least. */
export function spanOf({ from, to }: Period): Period {
  const start = firstOf(monthOf(from));
  let last = monthOf(to);
  while (daysBetween(start, lastOf(last)) < LEAST_DAYS) last = nextMonth(last);
  return { from: start, to: lastOf(last) };
}

export const lengthOf = ({ from, to }: Period): number => daysBetween(from, to) + 1;

/** How far into the span a day lies, from 0 to 1. A period's end is its last day's end. */
export function placeOf(day: string, span: Period, isEnd = false): number {
  const place = (daysBetween(span.from, day) + (isEnd ? 1 : 0)) / lengthOf(span);
  return Math.min(1, Math.max(0, place));
}

/** The day at a place in the span. */
export const dayAt = (place: number, span: Period): string =>
  dayAfter(span.from, Math.min(lengthOf(span) - 1, Math.max(0, Math.floor(place * lengthOf(span)))));

/** A part of the span that has a name: a year, or a month where there are few years. */
export type Part = Period & { label: string; full: string };

const MOST_MONTHS = 30;
const form = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en", { timeZone: "UTC", ...options });
const onlyMonth = form({ month: "short" });
const shortMonth = form({ month: "short", year: "numeric" });
const longMonth = form({ month: "long", year: "numeric" });

export function partsOf(span: Period): Part[] {
  const months = Math.round(lengthOf(span) / 30.4);
  const parts: Part[] = [];
  if (months > MOST_MONTHS) {
    for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year += 1) {
      const label = String(year).padStart(4, "0");
      parts.push({ label, full: label, from: `${label}-01-01`, to: `${label}-12-31` });
    }
    return parts;
  }
  for (let month = monthOf(span.from); month <= monthOf(span.to); month = nextMonth(month)) {
    const date = new Date(firstOf(month));
    const isFirst = parts.length === 0 || month.endsWith("-01");
    const label = isFirst ? shortMonth.format(date) : onlyMonth.format(date);
    parts.push({ label, full: longMonth.format(date), from: firstOf(month), to: lastOf(month) });
  }
  return parts;
}

/** Talk by week. What is dated only to a month or a year is spread evenly over its weeks. */
export function byWeek(talk: Talk[], span: Period): { support: number[]; deny: number[] } {
  const weeks = Math.ceil(lengthOf(span) / 7);
  const [support, deny] = [new Array<number>(weeks).fill(0), new Array<number>(weeks).fill(0)];
  for (const one of talk) {
    const first = Math.floor(daysBetween(span.from, one.from) / 7);
    const last = Math.floor(daysBetween(span.from, one.to) / 7);
    const share = 1 / (last - first + 1);
    for (let week = Math.max(0, first); week <= Math.min(weeks - 1, last); week += 1) {
      support[week] = (support[week] ?? 0) + one.support * share;
      deny[week] = (deny[week] ?? 0) + one.deny * share;
    }
  }
  return { support, deny };
}

const HEIGHT = 84;
const AXIS = 52;
const WIDTH = 1200;
const round = (value: number) => Math.round(value * 10) / 10;

const style = `.s{fill:#1f4e79}.d{fill:#a9331c}.a{stroke:#ded8ca}
@media (prefers-color-scheme:dark){.s{fill:#8fbbe6}.d{fill:#f0917c}.a{stroke:#37342c}}`;

/** The picture of the talk: support above the line, denial below, both to one measure. */
export function talkPicture(talk: Talk[], span: Period): string {
  const { support, deny } = byWeek(talk, span);
  const unit = Math.min((AXIS - 3) / Math.max(1, ...support), (HEIGHT - AXIS - 3) / Math.max(1, ...deny));
  const step = WIDTH / support.length;
  const width = round(Math.max(0.6, Math.min(step * 0.86, 22)));
  const bars = (counts: number[], isUp: boolean) =>
    counts
      .map((n, week) => {
        const height = n === 0 ? 0 : Math.max(0.8, n * unit);
        const x = round(week * step + (step - width) / 2);
        return height === 0 ? "" : `M${x} ${AXIS}v${isUp ? "-" : ""}${round(height)}h${width}V${AXIS}z`;
      })
      .join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" preserveAspectRatio="none"><style>${style}</style><path class="a" d="M0 ${AXIS}H${WIDTH}" vector-effect="non-scaling-stroke"/><path class="s" d="${bars(support, true)}"/><path class="d" d="${bars(deny, false)}"/></svg>`;
}

/** Which part of a chosen period is moved: an end, or the whole. */
export type Grip = "from" | "to" | "both";

const clamp = (day: string, { from, to }: Period) => (day < from ? from : day > to ? to : day);

/** The days from the first to the last. */
export const daysOf = ({ from, to }: Period): number => daysBetween(from, to);

// Further than this no day can be told.
const within = (days: number) => Math.min(500_000, Math.max(-500_000, days));

/** The period with one end, or the whole of it, moved by so many days; it never leaves the span. */
export function moved(period: Period, grip: Grip, by: number, span: Period): Period {
  const { from, to } = period;
  if (grip === "from") return { from: clamp(dayAfter(from, within(by)), { from: span.from, to }), to };
  if (grip === "to") return { from, to: clamp(dayAfter(to, within(by)), { from, to: span.to }) };
  const step = Math.min(Math.max(by, -daysBetween(span.from, from)), daysBetween(to, span.to));
  return { from: dayAfter(from, step), to: dayAfter(to, step) };
}

const LEAST_CHOSEN = 6;

/** The period made longer or shorter around its middle, a week at least. */
export function zoomed({ from, to }: Period, by: number, span: Period): Period {
  const length = daysBetween(from, to);
  const more = Math.round(Math.max(LEAST_CHOSEN, length * by)) - length;
  const before = Math.trunc(more / 2);
  return {
    from: clamp(dayAfter(from, -before), { from: span.from, to }),
    to: clamp(dayAfter(to, more - before), { from, to: span.to }),
  };
}
