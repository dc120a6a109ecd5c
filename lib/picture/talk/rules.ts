import { addDays, addMonths, differenceInCalendarDays, formatISO, parseISO } from "date-fns";
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

const iso = (date: Date) => formatISO(date, { representation: "date" });
const after = (day: string, days: number) => iso(addDays(parseISO(day), days));
const daysFrom = (from: string, to: string) => differenceInCalendarDays(parseISO(to), parseISO(from)) + 1;

const later = (a: string, b: string) => (a > b ? a : b);
const earlier = (a: string, b: string) => (a < b ? a : b);

const months: Record<Exclude<TalkUnit, "week">, number> = { month: 1, quarter: 3, year: 12 };

/** The first day of the period in which a day lies; weeks begin on Monday. */
function startOf(day: string, unit: TalkUnit): string {
  if (unit === "week") return after(day, -((parseISO(day).getDay() + 6) % 7));
  const month = Number(day.slice(5, 7)) - 1;
  const first = month - (month % months[unit]) + 1;
  return `${day.slice(0, 4)}-${String(first).padStart(2, "0")}-01`;
}

const nextOf = (start: string, unit: TalkUnit): string =>
  unit === "week" ? after(start, 7) : iso(addMonths(parseISO(start), months[unit]));

/** Every period from the one with the first day to the one with the last; null where they are too many. */
function periodsBetween(from: string, to: string, unit: TalkUnit): { from: string; to: string }[] | null {
  const periods: { from: string; to: string }[] = [];
  for (let start = startOf(from, unit); start <= to; ) {
    if (periods.length >= MOST_PERIODS && unit !== "year") return null;
    const next = nextOf(start, unit);
    periods.push({ from: start, to: after(next, -1) });
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
  const [first] = dated.map(({ from }) => from).sort();
  const last = dated
    .map(({ to }) => to)
    .sort()
    .at(-1);
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
  for (const one of dated) place(one, periods);
  return { unit, periods, dated: sum(dated), undated };
}

function place(one: Dated, periods: TalkPeriod[]) {
  const length = daysFrom(one.from, one.to);
  const touched = periods.filter(({ from, to }) => from <= one.to && to >= one.from);
  for (const period of touched) {
    const from = later(period.from, one.from);
    const to = earlier(period.to, one.to);
    for (const side of ["support", "deny"] as const) {
      if (touched.length === 1) period[side].certain += one[side];
      else period[side].spread += (one[side] * daysFrom(from, to)) / length;
    }
  }
}

export const total = ({ certain, spread }: Amount): number => certain + spread;
