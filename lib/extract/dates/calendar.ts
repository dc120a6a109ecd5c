/** Days, weeks and months as numbers and as EDTF; no clock, no time zone. */
const DAY = 86_400_000;

export type Day = number;

export const dayOf = (year: number, month: number, day: number): Day =>
  Math.round(Date.UTC(year, month - 1, day) / DAY);

const dateOf = (day: Day) => new Date(day * DAY);
export const yearOf = (day: Day): number => dateOf(day).getUTCFullYear();
export const monthOf = (day: Day): number => dateOf(day).getUTCMonth() + 1;
export const dayOfMonthOf = (day: Day): number => dateOf(day).getUTCDate();
/** Monday is 0. */
export const weekdayOf = (day: Day): number => (dateOf(day).getUTCDay() + 6) % 7;

const two = (n: number) => String(n).padStart(2, "0");
const four = (n: number) => String(n).padStart(4, "0");

export const yearText = (year: number): string => four(year);
export const monthText = (year: number, month: number): string => `${four(year)}-${two(month)}`;
export const dayText = (day: Day): string => dateOf(day).toISOString().slice(0, 10);

/** Whether a month has such a day. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A month so many months away. */
export function monthsFrom(year: number, month: number, by: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + by;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The days from Monday to Sunday of the week so many weeks away. */
export function weekText(day: Day, by: number): string {
  const monday = day - weekdayOf(day) + by * 7;
  return `${dayText(monday)}/${dayText(monday + 6)}`;
}

/** The Saturday and Sunday of a week. */
export function weekendText(day: Day, by: number): string {
  const saturday = day - weekdayOf(day) + 5 + by * 7;
  return `${dayText(saturday)}/${dayText(saturday + 1)}`;
}
