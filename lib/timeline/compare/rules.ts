import type { FacetValue, TimelineCounts } from "../schema";
import type { Period } from "../strip/rules";
import { MOST_COMPARED } from "./schema";

/** Whom an address asks for: each once, four at most; and what it asked for besides. */
export type Asked = { slugs: string[]; twice: string[]; beyond: string[] };

/** Reads whom an address asks for, told as a list with commas or as several. */
export function askedPeople(given: string | string[] | undefined): Asked {
  const all = [given ?? []].flat().flatMap((text) => text.split(","));
  // No slug has a control character, and the database can't be asked for some of them.
  const named = all
    .map((text) =>
      text
        .replace(/\p{Cc}/gu, "")
        .trim()
        .toLowerCase(),
    )
    .filter((slug) => slug !== "");
  const once = [...new Set(named)];
  return {
    slugs: once.slice(0, MOST_COMPARED),
    twice: once.filter((slug) => named.indexOf(slug) !== named.lastIndexOf(slug)),
    beyond: once.slice(MOST_COMPARED),
  };
}

/** The period from the first to the last of several; null where there is none. */
export function periodAround(periods: (Period | null)[]): Period | null {
  const known = periods.filter((period) => period !== null);
  const [from] = known.map((period) => period.from).sort();
  const to = known
    .map((period) => period.to)
    .sort()
    .at(-1);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** How much there is on several timelines together. */
export function sumOfCounts(all: TimelineCounts[]): TimelineCounts {
  const sum = (of: (counts: TimelineCounts) => number) => all.reduce((n, counts) => n + of(counts), 0);
  return {
    entries: sum(({ entries }) => entries),
    claims: sum(({ claims }) => claims),
    statements: sum(({ statements }) => statements),
    decided: sum(({ decided }) => decided),
    stances: {
      support: sum(({ stances }) => stances.support),
      deny: sum(({ stances }) => stances.deny),
      query: sum(({ stances }) => stances.query),
      comment: sum(({ stances }) => stances.comment),
    },
  };
}

/** A facet's values on several timelines together, the most frequent first. */
export function sumOfFacet<T extends Pick<FacetValue, "value" | "count">>(all: T[][], limit: number): T[] {
  const summed = new Map<string, T>();
  for (const one of all.flat()) {
    const before = summed.get(one.value);
    summed.set(one.value, { ...one, count: one.count + (before?.count ?? 0) });
  }
  return [...summed.values()]
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, limit);
}
