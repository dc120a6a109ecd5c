import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { PersonHead } from "@/components/person/person-head";
import { Spoken } from "@/components/person/spoken";
import { Tally } from "@/components/person/tally";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { EmptyTimeline } from "@/components/timeline/empty-timeline";
import { Filters } from "@/components/timeline/filters";
import { Timeline } from "@/components/timeline/timeline";
import { TrackRecord } from "@/components/track-record/track-record";
import { DraftNote } from "@/components/ui/draft-note";
import { Pager } from "@/components/ui/pager";
import { RecordAside } from "@/components/ui/record-aside";
import { getActor } from "@/lib/auth/session";
import { findCurrentSlug } from "@/lib/change/slugs";
import { AppError } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { listStatements } from "@/lib/statement/queries";
import { getTimelineTally, listTimeline } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { getPersonTrackRecord } from "@/lib/track-record/queries";
import { orNotFound, readQuery, type SearchParams } from "../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const read = cache(async (slug: string) => {
  try {
    return await getPerson(await getActor(), slug);
  } catch (error) {
    const current =
      error instanceof AppError && error.code === "not_found" ? await findCurrentSlug("person", slug) : null;
    if (current) permanentRedirect(links.person(current));
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const person = await orNotFound(read((await params).slug));
  return {
    title: person.name,
    description: `What was said about ${person.name}’s standing: the claims, who made them, who denied them.`,
    alternates: { canonical: links.person(person.slug) },
    robots: person.status === "draft" ? { index: false } : undefined,
  };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const person = await orNotFound(read((await params).slug));
  const { cursor, limit, ...filters } = await readQuery(timelineQuery, searchParams);
  const view = { ...filters, order: filters.order === "asc" ? filters.order : undefined };
  const [{ items, nextCursor }, tally, record] = await Promise.all([
    orNotFound(listTimeline(await getActor(), person.slug, { ...filters, cursor, limit })),
    getTimelineTally(await getActor(), person.slug),
    person.status === "published" ? getPersonTrackRecord(await getActor(), person.slug) : null,
  ]);
  const path = links.person(person.slug);
  // Of most who speak nothing is said: their own words are then what there is to read.
  const spoken =
    tally.claims === 0 ? await listStatements(await getActor(), { person: person.slug, limit: 20 }) : null;
  const corrections = await listCorrectionsOf(await getActor(), "person", person.slug, person.version);
  const isFiltered = Object.values(view).some(Boolean);
  const decided = record ? record.asSubject.n + record.asOrigin.n + record.asRelay.n + record.asDenier.n : 0;
  const isAscending = view.order === "asc";
  return (
    <>
      <DraftNote status={person.status} />
      <section className="person">
        <PersonHead person={person} />
        {tally.claims > 0 && <Tally tally={tally} />}
      </section>
      <CorrectionNotes address={path} corrections={corrections} />
      {spoken && <Spoken name={person.name} statements={spoken} />}
      {!spoken && <Filters slug={person.slug} view={view} tally={tally} />}
      <section id="timeline" aria-labelledby="timeline-title">
        <h2 className="vh" id="timeline-title">
          Timeline, {isAscending ? "oldest" : "newest"} first
        </h2>
        {items.length === 0 && <EmptyTimeline name={person.name} unfiltered={isFiltered ? path : null} />}
        {items.length > 0 && <Timeline items={items} isAscending={isAscending} />}
        <Pager
          first={cursor ? links.withQuery(path, view) : null}
          next={nextCursor && links.withQuery(path, { ...view, cursor: nextCursor })}
          words={isAscending ? { first: "Oldest", next: "Newer" } : { first: "Newest", next: "Older" }}
        />
      </section>
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
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={links.withQuery(links.denials, { speaker: person.slug })}>What {person.name} denied</a>
          </p>
        </div>
      </RecordAside>
    </>
  );
}
