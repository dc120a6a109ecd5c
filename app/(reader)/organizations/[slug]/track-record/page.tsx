import type { Metadata } from "next";
import { cache } from "react";
import { CountedPage } from "@/components/track-record/counted-page";
import { links } from "@/lib/permalinks";
import { getTrackRecord, listCountedClaims } from "@/lib/track-record/queries";
import { countedQuery, type Tally, type TrackRecordPart } from "@/lib/track-record/schema";
import {
  getReader,
  getReaderAsOf,
  orMoved,
  orNotFound,
  readQuery,
  type SearchParams,
} from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const read = cache(async (slug: string, moment: string | undefined) => {
  const asked = getTrackRecord(await getReaderAsOf(moment), slug);
  return orMoved(asked, "organization", slug, (now) => links.trackRecord("organization", now), moment);
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const { organization } = await orNotFound(read((await params).slug, actor.asOf));
  return {
    title: `Track record of ${organization.name}`,
    alternates: { canonical: links.trackRecord("organization", organization.slug) },
    robots: actor.asOf ? { index: false } : undefined,
  };
}

export default async function TrackRecordPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const record = await orNotFound(read((await params).slug, actor.asOf));
  const { part: asked, ...query } = await readQuery(countedQuery, searchParams);
  const tallies: [TrackRecordPart, Tally][] = [
    ["origin", record.asOrigin],
    ["relay", record.asRelay],
    ["denier", record.asDenier],
  ];
  const part = asked ?? tallies.find(([, { n }]) => n > 0)?.[0] ?? "denier";
  const { slug } = record.organization;
  const claims = await orNotFound(listCountedClaims(actor, "organization", slug, { ...query, part }));
  return (
    <CountedPage
      noun="organization"
      named={record.organization}
      tallies={tallies}
      part={part}
      claims={claims}
      isFurther={query.cursor !== undefined}
      past={past}
    />
  );
}
