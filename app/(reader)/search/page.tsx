import type { Metadata } from "next";
import "@/components/search/search.css";
import { citedView } from "@/components/cite/cited";
import { groupHits } from "@/components/search/grouping";
import { GroupOfClaim, OneHit } from "@/components/search/hits";
import { Chosen, chosenFacets, Kinds, Narrowing } from "@/components/search/narrowing";
import { HowToSearch, NothingFound, OtherWords } from "@/components/search/no-hits";
import { SearchBox } from "@/components/search/search-box";
import { isNarrowed, type View, viewAddress } from "@/components/search/view";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { Pager } from "@/components/ui/pager";
import { ViewAside } from "@/components/ui/view-aside";
import type { Past } from "@/lib/as-of";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { search } from "@/lib/search/queries";
import { type SearchPage as Found, searchQuery } from "@/lib/search/schema";
import { getReader, orNotFound, readQuery, type SearchParams } from "../reading";

const pageQuery = searchQuery.omit({ include: true }).partial({ q: true });

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q } = await readQuery(pageQuery, searchParams);
  return { title: q ? `Search: ${q}` : "Search", robots: { index: false, follow: true } };
}

type WithFacets = Found & Pick<Required<Found>, "facets">;

/** Under what was found: as of when, how it is cited and taken away. */
function AboutResults({
  view,
  past,
  facets,
}: {
  view: View;
  past: Past | null;
  facets: WithFacets["facets"];
}) {
  const { asOf, cursor: _, ...query } = view;
  const narrowed = chosenFacets(view, facets).map(({ words }) => words);
  const title = [`Search: ${view.q}`, ...narrowed].join("; ");
  const url = env.baseUrl + links.search();
  return (
    <ViewAside
      past={past}
      query={query}
      taken={[
        ["CSV", links.withQuery(links.citationsAsCsv(links.search()), { ...query, asOf })],
        ["JSON", links.withQuery(links.api(links.search()), { ...query, asOf, include: "matches" })],
      ]}
      cited={citedView({ title, kind: "search", url, query, past })}
    />
  );
}

/** What was found, with all that narrows it. */
function Results({ view, found }: { view: View; found: WithFacets }) {
  const { items, facets, hint, nextCursor } = found;
  const { asOf } = view;
  if (items.length === 0 && !isNarrowed(view)) {
    return (
      <div className="results">
        <OtherWords view={view} hint={hint ?? null} hits={items} />
        <NothingFound view={view} />
      </div>
    );
  }
  return (
    <>
      <Kinds view={view} facets={facets} />
      <div className="page results">
        <section aria-labelledby="results-title">
          <h2 className="vh" id="results-title">
            Results
          </h2>
          <Chosen view={view} facets={facets} />
          <OtherWords view={view} hint={hint ?? null} hits={items} />
          {items.length === 0 && <NothingFound view={view} />}
          <ol className="list hits">
            {groupHits(items).map((one) =>
              "group" in one ? (
                <GroupOfClaim key={one.group.claim.id} group={one.group} asOf={asOf} />
              ) : (
                <OneHit key={one.one.id} hit={one.one} asOf={asOf} />
              ),
            )}
          </ol>
          <Pager
            first={view.cursor ? viewAddress(view) : null}
            next={nextCursor ? viewAddress(view, { cursor: nextCursor }) : null}
          />
        </section>
        <Narrowing view={view} facets={facets} />
      </div>
    </>
  );
}

export default async function SearchPage({ searchParams }: Props) {
  const { q = "", limit, asOf: _, ...asked } = await readQuery(pageQuery, searchParams);
  const { actor, past } = await getReader(searchParams);
  const view: View = { q, asOf: past?.moment ? past.given : undefined, ...asked };
  const found =
    q === ""
      ? null
      : await orNotFound(search(actor, { q, limit, ...asked, include: ["matches", "facets", "hint"] }));
  return (
    <>
      <header className="head">
        <h1>Search</h1>
        <SearchBox key={q} q={q} asOf={view.asOf} />
      </header>
      <AsOfBanner past={past} today={viewAddress(view, { asOf: undefined })} />
      {found?.facets ? (
        <>
          <Results view={view} found={{ ...found, facets: found.facets }} />
          <AboutResults view={view} past={past} facets={found.facets} />
        </>
      ) : (
        <HowToSearch asOf={view.asOf} />
      )}
    </>
  );
}
