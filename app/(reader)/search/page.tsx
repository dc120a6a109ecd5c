import type { Metadata } from "next";
import { HitItem } from "@/components/source/hit-item";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { SearchForm } from "@/components/ui/search-form";
import { links } from "@/lib/permalinks";
import { search } from "@/lib/search/queries";
import { searchQuery, searchType } from "@/lib/search/schema";
import { getReader, orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = { title: "Search", robots: { index: false, follow: true } };

const typeWords = {
  person: "People",
  organization: "Organizations",
  claim: "Claims",
  statement: "Statements",
  source: "Sources",
} as const;

export default async function SearchPage({ searchParams }: { searchParams: SearchParams }) {
  const { q = "", type, cursor, limit } = await readQuery(searchQuery.partial({ q: true }), searchParams);
  const { actor, past } = await getReader(searchParams);
  const found = q === "" ? null : await orNotFound(search(actor, { q, type, cursor, limit }));
  const asked = { q, type, asOf: past?.given };
  const at = (change: { type?: string | undefined; cursor?: string; asOf?: undefined }) =>
    links.withQuery(links.search(), { ...asked, ...change });
  return (
    <>
      <header className="head">
        <h1>Search</h1>
        <div className="wide">
          <SearchForm id="search" value={q} />
        </div>
      </header>
      <AsOfBanner past={past} today={at({ asOf: undefined })} />
      {!found && (
        <p className="facts measure">
          People and organizations by any of their names, in any script; claims, statements and sources by
          their words.
        </p>
      )}
      {found && (
        <nav className="bar" aria-label="What to look for">
          <a className="chip" href={at({ type: undefined })} aria-current={type ? undefined : "true"}>
            Everything
          </a>
          {searchType.options.map((one) => (
            <a
              key={one}
              className="chip"
              href={at({ type: one })}
              aria-current={type === one ? "true" : undefined}
            >
              {typeWords[one]}
            </a>
          ))}
          <span className="grow" />
          <a className="quiet" href={links.withQuery(links.citationsAsCsv(links.search()), asked)}>
            CSV
          </a>
          <a className="quiet" href={links.withQuery(links.api(links.search()), asked)}>
            JSON
          </a>
        </nav>
      )}
      {found?.items.length === 0 && (
        <EmptyState title={`Nothing on file fits “${q}”`}>
          <p>Names are found in any script and spelling on file; claims and statements by their words.</p>
        </EmptyState>
      )}
      <ul className="list measure">
        {found?.items.map((hit) => (
          <HitItem key={`${hit.type} ${hit.id}`} hit={hit} />
        ))}
      </ul>
      <Pager
        first={cursor ? at({}) : null}
        next={found?.nextCursor ? at({ cursor: found.nextCursor }) : null}
      />
    </>
  );
}
