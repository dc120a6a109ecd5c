import type { TimelineItem } from "@/lib/timeline/schema";

export type Month<T = TimelineItem> = { month: string | null; items: T[] };
export type Year<T = TimelineItem> = { year: string | null; months: Month<T>[] };

/** The month (`2025-11`) of a date that is known to the month; null for one that is only a year or season. */
function monthOf(item: TimelineItem): string | null {
  const [start = "", end = ""] = item.on.split("/");
  const part = item.from === null ? end : start;
  return /^\d{4}-(0[1-9]|1[0-2])(?!\d)/.test(part) ? part.slice(0, 7) : null;
}

/** A timeline by years and months, in the order it came in. Dates unknown make a year of their own. */
export function byYear<T extends TimelineItem>(items: T[]): Year<T>[] {
  const years: Year<T>[] = [];
  for (const item of items) {
    const year = (item.from ?? item.to)?.slice(0, 4) ?? null;
    const month = year === null ? null : monthOf(item);
    let current = years.at(-1);
    if (!current || current.year !== year) {
      current = { year, months: [] };
      years.push(current);
    }
    const last = current.months.at(-1);
    if (last && last.month === month) last.items.push(item);
    else current.months.push({ month, items: [item] });
  }
  return years;
}
