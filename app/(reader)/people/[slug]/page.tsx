import type { Metadata } from "next";
import { cache } from "react";
import { citedRecord } from "@/components/cite/cited";
import { PersonHead } from "@/components/person/person-head";
import { Spoken } from "@/components/person/spoken";
import { Tally } from "@/components/person/tally";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { EmptyTimeline } from "@/components/timeline/empty-timeline";
import { type Names, viewTitle } from "@/components/timeline/filter/filter-words";
import { Filters } from "@/components/timeline/filter/filters";
import { timelineForms } from "@/components/timeline/forms";
import { Paging } from "@/components/timeline/paging";
import { SoftLinks } from "@/components/timeline/soft-links";
import { Strip } from "@/components/timeline/strip/strip";
import { Timeline } from "@/components/timeline/timeline";
import { filtersOf, isFiltered, type View, viewAddress, viewOf } from "@/components/timeline/view";
import { TrackRecord } from "@/components/track-record/track-record";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { DraftNote } from "@/components/ui/draft-note";
import { RecordAside } from "@/components/ui/record-aside";
import type { Past } from "@/lib/as-of";
import type { Actor } from "@/lib/auth/schema";
import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import type { PersonView } from "@/lib/person/schema";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { listStatements } from "@/lib/statement/queries";
import {
  findFilterNames,
  findTalkPeriod,
  getTimelineCounts,
  listFacet,
  listUnnamedSpeakers,
} from "@/lib/timeline/counts/queries";
import { pageful } from "@/lib/timeline/piece/rules";
import { listTimeline } from "@/lib/timeline/queries";
import { type TimelineFacet, type TimelineFilters, timelinePageQuery } from "@/lib/timeline/schema";
import { getPersonTrackRecord } from "@/lib/track-record/queries";
import { getReader, getReaderAsOf, orMoved, orNotFound, readQuery, type SearchParams } from "../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const read = cache(async (slug: string, moment: string | undefined) => {
  const asked = getPerson(await getReaderAsOf(moment), slug);
  return orMoved(asked, "person", slug, links.person, moment);
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const person = await orNotFound(read((await params).slug, actor.asOf));
  return {
    title: person.name,
    description: `What was said about ${person.name}’s standing: the claims, who made them, who denied them.`,
    alternates: { canonical: links.person(person.slug) },
    robots: person.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

/** The timeline as it is shown, with what narrows it. */
const citedTimeline = ({ name, url, ...person }: PersonView, view: View, names: Names, past: Past | null) =>
  citedRecord({ ...person, title: viewTitle(name, view, names), kind: "timeline", permalink: url }, past, {
    ...filtersOf(view),
    order: view.order,
  });

const MOST_OPTIONS = 60;

type Menu = TimelineFacet | "dates" | undefined;

async function readMenu(actor: Actor, slug: string, filters: TimelineFilters, facet: Menu) {
  if (facet === undefined || facet === "dates") return null;
  const [values, unnamed] = await Promise.all([
    listFacet(actor, slug, filters, facet, MOST_OPTIONS),
    facet === "speaker" ? listUnnamedSpeakers(actor, slug, filters) : [],
  ]);
  return { facet, values, unnamed };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const person = await orNotFound(read((await params).slug, actor.asOf));
  const { spacing, menu: facet, ...query } = await readQuery(timelinePageQuery, searchParams);
  const { cursor, limit, order, ...filters } = query;
  const piece = limit ? { limit } : pageful;
  const view = viewOf({ ...query, spacing, menu: facet, asOf: past?.given });
  const { slug } = person;
  const [{ items, nextCursor }, whole, counts, period, menu, names, record] = await Promise.all([
    orNotFound(listTimeline(actor, slug, { ...query, ...piece })),
    getTimelineCounts(actor, slug, {}),
    getTimelineCounts(actor, slug, filters),
    findTalkPeriod(actor, slug),
    readMenu(actor, slug, filters, facet),
    findFilterNames(actor, filters),
    person.status === "published" ? getPersonTrackRecord(actor, slug) : null,
  ]);
  const path = links.person(slug);
  // Of most who speak nothing is said: their own words are then what there is to read.
  const spoken = period === null ? await listStatements(actor, { person: slug, limit: 20 }) : null;
  const corrections = await listCorrectionsOf(actor, "person", slug, person.version);
  const decided = record ? record.asSubject.n + record.asOrigin.n + record.asRelay.n + record.asDenier.n : 0;
  const isAscending = order === "asc";
  const isEmpty = items.length === 0 || (period === null && spoken?.items.length === 0);
  return (
    <>
      <DraftNote status={person.status} />
      <section className="person">
        <PersonHead person={person} />
        <div>
          {period && <Tally counts={whole} />}
          <p className="facts compare-with">
            <a href={links.withQuery(links.compare, { people: slug, asOf: past?.given })}>Compare with…</a>
          </p>
        </div>
      </section>
      <AsOfBanner past={past} today={viewAddress(path, view, { asOf: undefined })} />
      <CorrectionNotes address={path} corrections={corrections} />
      {period && (
        <Strip slug={slug} name={person.name} view={view} period={period} tenures={person.tenures} />
      )}
      {spoken && <Spoken name={person.name} statements={spoken} />}
      {period && (
        <Filters
          path={path}
          view={view}
          counts={counts}
          menu={menu}
          names={names}
          taken={timelineForms(slug)}
          cited={citedTimeline(person, view, names, past)}
        />
      )}
      <section id="timeline" aria-labelledby="timeline-title">
        <h2 className="vh" id="timeline-title">
          Timeline, {isAscending ? "oldest" : "newest"} first
        </h2>
        {isEmpty && (
          <EmptyTimeline
            name={person.name}
            unfiltered={isFiltered(view) ? viewAddress(path, { asOf: view.asOf }) : null}
          />
        )}
        <div key={viewAddress(path, view, { cursor })}>
          {items.length > 0 && (
            <Timeline
              items={items}
              tenures={person.tenures}
              isAscending={isAscending}
              isToScale={spacing === "time"}
            />
          )}
          <Paging path={path} view={view} cursor={cursor} nextCursor={nextCursor} />
        </div>
      </section>
      <SoftLinks busy="timeline" />
      {record && decided > 0 && (
        <TrackRecord
          noun="person"
          slug={person.slug}
          tallies={[
            ["subject", record.asSubject],
            ["origin", record.asOrigin],
            ["relay", record.asRelay],
            ["denier", record.asDenier],
          ]}
        />
      )}
      <RecordAside
        title={person.name}
        noun="person"
        permalink={person.url}
        address={path}
        version={person.version}
        updatedAt={person.updatedAt}
        past={past}
        taken={timelineForms(slug).map(([words, at]) => [`Timeline as ${words}`, at])}
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={links.withQuery(links.denials, { speaker: person.slug })}>What {person.name} denied</a>
          </p>
          <p>
            <a href={links.withQuery(links.picturesOf(path), { asOf: past?.given })}>In pictures</a>
          </p>
        </div>
      </RecordAside>
    </>
  );
}
