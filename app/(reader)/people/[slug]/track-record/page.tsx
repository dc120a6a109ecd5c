import type { Metadata } from "next";
import { cache } from "react";
import { CountedPage } from "@/components/track-record/counted-page";
import { getActor } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { getPersonTrackRecord, listCountedClaims } from "@/lib/track-record/queries";
import { countedQuery, type Tally, type TrackRecordPart } from "@/lib/track-record/schema";
import { orMoved, orNotFound, readQuery, type SearchParams } from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const read = cache(async (slug: string) => {
  const asked = getPersonTrackRecord(await getActor(), slug);
  return orMoved(asked, "person", slug, (now) => links.trackRecord("person", now));
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { person } = await orNotFound(read((await params).slug));
  return {
    title: `Track record of ${person.name}`,
    alternates: { canonical: links.trackRecord("person", person.slug) },
  };
}

export default async function TrackRecordPage({ params, searchParams }: Props) {
  const record = await orNotFound(read((await params).slug));
  const { part: asked, ...query } = await readQuery(countedQuery, searchParams);
  const tallies: [TrackRecordPart, Tally][] = [
    ["subject", record.asSubject],
    ["origin", record.asOrigin],
    ["relay", record.asRelay],
    ["denier", record.asDenier],
  ];
  const part = asked ?? tallies.find(([, { n }]) => n > 0)?.[0] ?? "denier";
  const { slug } = record.person;
  const claims = await orNotFound(listCountedClaims(await getActor(), "person", slug, { ...query, part }));
  return (
    <CountedPage
      noun="person"
      named={record.person}
      tallies={tallies}
      part={part}
      claims={claims}
      isFurther={query.cursor !== undefined}
    />
  );
}
