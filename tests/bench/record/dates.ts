import type { Random } from "./random";

const FIRST = Date.UTC(2012, 0, 1);
const DAY = 86_400_000;
/** How many days the talk goes on for. */
export const DAYS = 13 * 365;

const iso = (day: number) => new Date(FIRST + day * DAY).toISOString().slice(0, 10);

const forms = {
  day: 70,
  about: 6,
  month: 9,
  monthUncertain: 2,
  year: 2,
  season: 2,
  interval: 3,
  open: 1,
  unknown: 3,
  both: 2,
};

/** An EDTF date around a day, of any precision: most often just that day. */
export function edtfAround(random: Random, day: number): string {
  const date = iso(day);
  switch (random.weighted(forms)) {
    case "day":
      return date;
    case "about":
      return `${date}~`;
    case "both":
      return `${date}%`;
    case "month":
      return date.slice(0, 7);
    case "monthUncertain":
      return `${date.slice(0, 7)}?`;
    case "year":
      return date.slice(0, 4);
    case "season":
      return `${date.slice(0, 4)}-${random.between(21, 24)}`;
    case "interval":
      return `${date}/${iso(day + random.between(1, 40))}`;
    case "open":
      return `${date}/..`;
    case "unknown":
      return "";
  }
}

/** The same, where a date must be there. */
export const edtfGiven = (random: Random, day: number) => edtfAround(random, day) || iso(day);

export const plainDay = iso;
