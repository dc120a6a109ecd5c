import type { Said } from "../schema";

export type TalkUnit = "week" | "month" | "quarter" | "year";

/** What was said in a period: dated within it, and the part that falls into it of what is dated more broadly. */
export type Amount = { certain: number; spread: number };
export type TalkPeriod = { from: string; to: string; support: Amount; deny: Amount };

export type Talk = {
  unit: TalkUnit;
  periods: TalkPeriod[];
  /** Statements whose day, month or year is known, and those without. */
  dated: { support: number; deny: number };
  undated: { support: number; deny: number };
};

/** More bars than this can't be told apart. */
const MOST_PERIODS = 64;

const DAY = 86_400_000;
const numberOf = (day: string) => Date.parse(day) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

const months: Record<Exclude<TalkUnit, "week">, number> = { month: 1, quarter: 3, year: 12 };

/** The first day of the period in which a day lies, or of one of the next; weeks begin on Monday. */
function startOf(day: string, unit: TalkUnit, further = 0): string {
  // The first day of all, 1970-01-01, was a Thursday.
  if (unit === "week") return dayOf(numberOf(day) - ((((numberOf(day) + 3) % 7) + 7) % 7) + 7 * further);
  const step = months[unit];
  const all = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const first = all - (all % step) + step * further;
  return `${String(Math.floor(first / 12)).padStart(4, "0")}-${String((first % 12) + 1).padStart(2, "0")}-01`;
}

/** Every period from the one with the first day to the one with the last; null where they are too many. */
function periodsBetween(from: string, to: string, unit: TalkUnit): { from: string; to: string }[] | null {
  const periods: { from: string; to: string }[] = [];
  for (let start = startOf(from, unit); start <= to; ) {
    if (periods.length >= MOST_PERIODS && unit !== "year") return null;
    const next = startOf(start, unit, 1);
    periods.push({ from: start, to: dayOf(numberOf(next) - 1) });
    start = next;
  }
  return periods;
}

const sum = (said: Said[]) => ({
  support: said.reduce((total, one) => total + one.support, 0),
  deny: said.reduce((total, one) => total + one.deny, 0),
});

type Dated = Said & { from: string; to: string };
const isDated = (one: Said): one is Dated => one.from !== null && one.to !== null;

/** The periods with what was said in each, by the shortest unit that leaves the bars apart. What is dated more
 *  broadly than that is spread over its days evenly. */
export function talkOf(said: Said[]): Talk {
  const dated = said.filter(isDated);
  const undated = sum(said.filter((one) => !isDated(one)));
  const first = dated.reduce<string | undefined>((a, { from }) => (a && a < from ? a : from), undefined);
  const last = dated.reduce<string | undefined>((a, { to }) => (a && a > to ? a : to), undefined);
  if (first === undefined || last === undefined) {
    return { unit: "month", periods: [], dated: sum(dated), undated };
  }
  const units: TalkUnit[] = ["week", "month", "quarter", "year"];
  const unit = units.find((each) => periodsBetween(first, last, each) !== null) ?? "year";
  const periods = (periodsBetween(first, last, unit) ?? []).map(
    (period): TalkPeriod => ({
      ...period,
      support: { certain: 0, spread: 0 },
      deny: { certain: 0, spread: 0 },
    }),
  );
  const starts = periods.map(({ from }) => numberOf(from));
  for (const one of dated) place(one, periods, starts);
  return { unit, periods, dated: sum(dated), undated };
}

/** Adds a date's statements to the period that it lies in, or evenly to those that it reaches into. */
function place(one: Dated, periods: TalkPeriod[], starts: number[]) {
  const [from, to] = [numberOf(one.from), numberOf(one.to)];
  // The last period that begins no later than the date.
  let low = 0;
  for (let high = starts.length - 1; low < high; ) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= from) low = middle;
    else high = middle - 1;
  }
  for (let n = low; n < periods.length && (starts[n] ?? 0) <= to; n += 1) {
    const period = periods[n];
    const next = starts[n + 1] ?? Number.POSITIVE_INFINITY;
    const share = (Math.min(to + 1, next) - Math.max(from, starts[n] ?? 0)) / (to + 1 - from);
    const part = share === 1 ? "certain" : "spread";
    if (!period) continue;
    period.support[part] += one.support * share;
    period.deny[part] += one.deny * share;
  }
}

export const total = ({ certain, spread }: Amount): number => certain + spread;
