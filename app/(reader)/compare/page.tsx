import type { Metadata } from "next";
import { citedView } from "@/components/cite/cited";
import { AskedNotes } from "@/components/compare/asked-notes";
import { ComparedStrip } from "@/components/compare/compared-strip";
import { LaneHeads, Lanes } from "@/components/compare/lanes";
import { PeopleBar, WhoIsMeant } from "@/components/compare/people-bar";
import { Suggestions } from "@/components/compare/suggestions";
import { EmptyTimeline } from "@/components/timeline/empty-timeline";
import { viewTitle } from "@/components/timeline/filter/filter-words";
import { Filters } from "@/components/timeline/filter/filters";
import { Paging } from "@/components/timeline/paging";
import { SoftLinks } from "@/components/timeline/soft-links";
import {
  filtersOf,
  isFiltered,
  unfiltered,
  type View,
  viewAddress,
  viewOf,
} from "@/components/timeline/view";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { DraftNote } from "@/components/ui/draft-note";
import type { Taken } from "@/components/ui/take-away";
import { ViewAside } from "@/components/ui/view-aside";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { listMostTalkedAbout } from "@/lib/person/queries";
import { listCompared } from "@/lib/timeline/compare/queries";
import { FEWEST_COMPARED } from "@/lib/timeline/compare/schema";
import { findFilterNames } from "@/lib/timeline/counts/queries";
import { pageful } from "@/lib/timeline/piece/rules";
import { timelinePageQuery } from "@/lib/timeline/schema";
import { getReader, orNotFound, readQuery, type SearchParams } from "../reading";
import { readAdded, readPeople } from "./people";
import { readCompared, readMenu } from "./talk";

type Props = { searchParams: SearchParams };

const listed = new Intl.ListFormat("en-GB", { type: "conjunction" });
const namesOf = (people: { name: string }[]) => people.map(({ name }) => name).join(", ");

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const { people } = await readPeople(actor, searchParams);
  return {
    title: people.length === 0 ? "Compare people" : `${namesOf(people)}, compared`,
    description: "What was said about the standing of several people, side by side on one axis of time.",
    robots: { index: false, follow: true },
  };
}

const forms: Taken[] = [
  ["CSV", links.comparedAsCsv],
  ["TimelineJS sheet", links.comparedAsSheet],
  ["JSON", links.comparedAsJson],
];

export default async function ComparePage({ searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const { people, asked, unknown } = await readPeople(actor, searchParams);
  const meant = await readAdded(actor, searchParams, { people });
  const { menu: facet, spacing, ...query } = await readQuery(timelinePageQuery, searchParams);
  const { cursor, limit, order, ...filters } = query;
  const piece = limit ? { limit } : pageful;
  const slugs = people.map(({ slug }) => slug);
  const path = links.compare;
  const view: View = {
    people: slugs.join(",") || undefined,
    ...viewOf({ ...query, spacing, menu: facet, asOf: past?.given }),
  };
  const head = (
    <>
      <header className="head">
        <p className="crumb">Compare</p>
        <h1>{people.length === 0 ? "People side by side" : namesOf(people)}</h1>
      </header>
      <AsOfBanner past={past} today={viewAddress(path, view, { asOf: undefined })} />
      <AskedNotes
        asked={asked}
        unknown={unknown}
        nameOf={(slug) => people.find((person) => person.slug === slug)?.name ?? slug}
      />
      {meant && <WhoIsMeant meant={meant} people={people} view={view} path={path} />}
      <PeopleBar people={people} view={view} path={path} />
    </>
  );
  if (people.length < FEWEST_COMPARED) {
    return (
      <>
        {head}
        <p className="lede">
          {people.length === 0
            ? "Choose two to four people: what was said of them stands side by side, on one axis of time."
            : "One alone can’t be compared: choose a second."}
        </p>
        <Suggestions people={await listMostTalkedAbout(actor, 8)} chosen={slugs} view={view} />
        <SoftLinks busy="main" />
      </>
    );
  }
  const [{ items, nextCursor }, { compared, counts, period }, menu, names] = await Promise.all([
    orNotFound(listCompared(actor, { ...query, ...piece, people: slugs })),
    readCompared(actor, people, filters),
    readMenu(actor, slugs, filters, facet),
    findFilterNames(actor, filters),
  ]);
  const isAscending = order === "asc";
  const shown = { ...filtersOf(view), order: view.order };
  const cited = citedView({
    title: viewTitle(listed.format(people.map(({ name }) => name)), view, names),
    kind: "comparison",
    url: env.baseUrl + path,
    query: shown,
    past,
  });
  return (
    <>
      <DraftNote status={people.some(({ status }) => status === "draft") ? "draft" : "published"} />
      {head}
      {period === null && <p className="lede">Nothing is on file that was said about any of them.</p>}
      {period && <ComparedStrip compared={compared} view={view} period={period} path={path} />}
      <Filters
        path={path}
        view={view}
        counts={counts}
        menu={menu}
        names={names}
        taken={forms}
        cited={cited}
      />
      <section id="timeline" aria-labelledby="timeline-title">
        <h2 className="vh" id="timeline-title">
          Timelines, {isAscending ? "oldest" : "newest"} first
        </h2>
        {items.length === 0 ? (
          <EmptyTimeline
            name={namesOf(people)}
            unfiltered={isFiltered(view) ? viewAddress(path, unfiltered(view)) : null}
          />
        ) : (
          <LaneHeads people={people} />
        )}
        <div key={viewAddress(path, view, { cursor })}>
          {items.length > 0 && (
            <Lanes items={items} people={people} isAscending={isAscending} isToScale={spacing === "time"} />
          )}
          <Paging path={path} view={view} cursor={cursor} nextCursor={nextCursor} />
        </div>
      </section>
      <SoftLinks busy="timeline" />
      <ViewAside
        past={past}
        query={{ ...shown, asOf: undefined }}
        taken={forms.map(([words, address]) => [words, links.withQuery(address, shown)])}
        cited={cited}
      />
    </>
  );
}
