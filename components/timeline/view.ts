import { links } from "@/lib/permalinks";
import type { TimelineFacet, TimelineFilters } from "@/lib/timeline/schema";

/** The state of a timeline's page, all of it, as it stands in the query of its address; of several people's,
 *  whose they are. */
export type View = {
  [key in keyof TimelineFilters | "people" | "order" | "spacing" | "menu" | "cursor"]?: string | undefined;
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

/** The address of a view of the page at a path. Another view starts at its first page, with its menu shut. */
export const viewAddress = (path: string, view: View, change: View = {}) =>
  links.withQuery(path, { ...view, menu: undefined, cursor: undefined, ...change });

/** What a view is of: whose, and the filters that narrow it. Nothing of how it is shown. */
export function filtersOf({ order: _, spacing: __, menu: ___, cursor: ____, ...filters }: View) {
  return filters;
}

export function isFiltered(view: View): boolean {
  const { asOf: _, people: __, ...filters } = filtersOf(view);
  return Object.values(filters).some(Boolean);
}

/** The view with nothing narrowed: whose it is, as of when, and how it is shown. */
export const unfiltered = ({ people, asOf, order, spacing }: View): View => ({
  people,
  asOf,
  order,
  spacing,
});

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
