import { links } from "@/lib/permalinks";
import type { SearchFacet, SearchHit } from "@/lib/search/schema";

/** The state of the search page, all of it, as it stands in the address. */
export type View = { q: string; asOf?: string | undefined; cursor?: string | undefined } & {
  [facet in SearchFacet]?: string | undefined;
};

/** The address of a view. Another view starts at its first page. */
export const viewAddress = (view: View, change: Partial<View> = {}): string =>
  links.withQuery(links.search(), { ...view, cursor: undefined, ...change });

/** Whether anything but the words and the page narrows it. */
export const isNarrowed = ({ q: _, asOf: __, cursor: ___, ...facets }: View): boolean =>
  Object.values(facets).some((value) => value !== undefined);

export const facetNames: Record<SearchFacet, string> = {
  type: "Kind",
  person: "About",
  organization: "Published or passed on by",
  stance: "Stance",
  category: "Category",
  state: "State of the claim",
  language: "Language",
  year: "Year",
};

const addresses: Record<SearchHit["type"], (hit: SearchHit) => string> = {
  person: ({ slug, id }) => links.person(slug ?? id),
  organization: ({ slug, id }) => links.organization(slug ?? id),
  claim: ({ id }) => links.claim(id),
  statement: ({ id }) => links.statement(id),
  source: ({ id }) => links.source(id),
};

/** Where a hit has its page, as of then if the search was. */
export const hitAddress = (hit: SearchHit, asOf: string | undefined): string =>
  links.withQuery(addresses[hit.type](hit), { asOf });
