import { createHash } from "node:crypto";
import type { Given } from "../filter/rules";
import type { TimelineFilters } from "../schema";

// Has an index of its own, by when it ends.
const lasts = `(e."to" IS NULL OR e."to" > e.sort_day + 366)`;

/** The parts of the index in which a period's entries stand, as conditions. An entry stands there by its
 *  start: nearly all of a period's at a day in it or of the year before. Those that last longer, and those
 *  whose start is unknown and whose end comes later, have indexes of their own. */
function partsOf({ from, to }: TimelineFilters, given: Given): string[] {
  const first = from && `${given.add(from)}::date`;
  const last = to && `${given.add(to)}::date`;
  const until = last ? ` AND e.sort_day <= ${last}` : "";
  const parts = [
    first ? `e.sort_day >= ${first} - 366${until}` : last && `e.sort_day <= ${last}`,
    // A sum isn't looked up by day: of what lasts, the index by end leaves the least.
    first && `e.sort_day + 0 < ${first} - 366 AND ${lasts} AND coalesce(e."to", 'infinity') >= ${first}`,
    last && `e.sort_day > ${last} AND e."from" IS NULL`,
  ].filter((part) => typeof part === "string" && part !== "") as string[];
  return parts.length > 0 ? parts : ["true"];
}

/**
 * The entries of a person under the filters, as a query; what it looks into must stand before it.
 * @param whose the person's id, as SQL
 * @param where the conditions of the filters, and more
 * @param page order and limit: no part of the index is then read further
 */
export function entriesWhere(
  filters: TimelineFilters,
  given: Given,
  {
    whose,
    where,
    columns = "e.*",
    page = "",
  }: { whose: string; where: string[]; columns?: string; page?: string },
): string {
  const reads = partsOf(filters, given).map(
    (part) =>
      `SELECT ${columns} FROM timeline_entry e WHERE ${[`e.person_id = ${whose}`, part, ...where].join(" AND ")} ${page}`,
  );
  if (reads.length === 1) return reads[0] as string;
  return `SELECT * FROM (${reads.map((read) => `(${read})`).join("\n    UNION ALL ")}) e ${page}`;
}

// Beyond these the texts are too many for each connection to keep its plan of every one.
const MOST_FILTERS_PLANNED = 2;

/** The name under which a connection keeps the plan of a text: one for each. None where many are asked for.
 *  @param what begins the name */
export function planOf(what: string, text: string, filters: TimelineFilters): { name?: string } {
  const asked = Object.values(filters).filter((value) => value !== undefined);
  if (asked.length > MOST_FILTERS_PLANNED) return {};
  return { name: `${what}_${createHash("sha256").update(text).digest("base64url").slice(0, 24)}` };
}
