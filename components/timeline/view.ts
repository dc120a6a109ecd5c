import { links } from "@/lib/permalinks";
import type { TimelineFacet, TimelineFilters } from "@/lib/timeline/schema";

/** The state of somebody's timeline page, all of it, as it stands in the address. */
export type View = {
  [key in keyof TimelineFilters | "order" | "spacing" | "menu" | "cursor"]?: string | undefined;
};

export const facetNames: Record<TimelineFacet, string> = {
  category: "Category",
  state: "State",
  effect: "Effect",
  outcome: "Outcome",
  organization: "Organization",
  speaker: "Speaker",
  language: "Language",
};

/** The address of a view. Another view starts at its first page, with its menu shut. */
export const viewAddress = (slug: string, view: View, change: View = {}) =>
  links.withQuery(links.person(slug), { ...view, menu: undefined, cursor: undefined, ...change });

/** The filters of a view: what narrows it, and nothing of how it is shown. */
export function filtersOf({ order: _, spacing: __, menu: ___, cursor: ____, ...filters }: View) {
  return filters;
}

export function isFiltered(view: View): boolean {
  const { asOf: _, ...filters } = filtersOf(view);
  return Object.values(filters).some(Boolean);
}

/** The view as the address says it: every value as text, and nothing that goes without saying. */
export function viewOf(given: Record<string, string | number | undefined>): View {
  const { limit: _, order, spacing, ...rest } = given;
  const texts = Object.entries({
    ...rest,
    order: order === "asc" ? order : undefined,
    spacing: spacing === "time" ? spacing : undefined,
  }).map(([key, value]) => [key, value === undefined ? undefined : String(value)]);
  return Object.fromEntries(texts);
}
