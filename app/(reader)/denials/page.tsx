import type { Metadata } from "next";
import { citedView } from "@/components/cite/cited";
import { Figure } from "@/components/picture/figure";
import { DenialFilters, denialsAt, denialsTitle } from "@/components/statement/denial-filters";
import { DenialList } from "@/components/statement/denial-list";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { listDenialChoices, listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { filesOf, picturesOfDenials } from "../pictures";
import { getReader, orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Denials",
  description:
    "Every denial on file: who denied what, how soon after it was first said, and how that turned out.",
  alternates: { canonical: links.denials },
};

const isDenial = (manner: string | undefined) => manner === undefined || !manner.startsWith("no");

export default async function DenialsPage({ searchParams }: { searchParams: SearchParams }) {
  const { cursor, limit, ...view } = await readQuery(denialQuery, searchParams);
  const { actor, past } = await getReader(searchParams);
  const { asOf: _, ...filters } = view;
  const [{ items, nextCursor }, { people, speakers }, latency] = await Promise.all([
    orNotFound(listDenials(actor, { ...view, cursor, limit })),
    listDenialChoices(actor, view),
    // The first page has the picture; what only sounds like a denial has no latency.
    isDenial(view.manner) && !cursor ? picturesOfDenials(actor, filters).latency() : null,
  ]);
  const isDrawn = latency !== null && items.length > 0;
  const isFiltered = Object.values(view).some((value) => value !== undefined);
  return (
    <>
      <header className="head">
        <h1>Denials</h1>
        <p className="lede">
          Who denied what, {isDrawn ? <a href="#latency">how soon</a> : "how soon"} after it was first said,
          and how that turned out.
        </p>
      </header>
      <AsOfBanner past={past} today={denialsAt(links.denials, { ...view, asOf: undefined })} />
      <DenialFilters
        view={view}
        people={people}
        speakers={speakers}
        cited={citedView({
          title: denialsTitle(view, people, speakers),
          kind: "list of denials",
          url: env.baseUrl + denialsAt(links.denials, { ...view, asOf: undefined }),
          query: {},
          past,
        })}
      />
      {items.length === 0 && (
        <EmptyState title={isFiltered ? "No denial fits" : "No denial is on file yet"}>
          {isFiltered ? (
            <p>
              <a href={links.denials}>Every denial</a>
            </p>
          ) : (
            <p>A statement that denies a claim stands here, with how soon it came and whether it held.</p>
          )}
        </EmptyState>
      )}
      <DenialList denials={items} />
      <Pager
        first={cursor ? denialsAt(links.denials, view) : null}
        next={nextCursor && denialsAt(links.denials, { ...view, cursor: nextCursor })}
      />
      {isDrawn && (
        <Figure
          picture={latency}
          files={filesOf(links.denials, latency.name, {
            ...filters,
            within: filters.within?.toString(),
            asOf: past?.given,
          })}
        />
      )}
    </>
  );
}
