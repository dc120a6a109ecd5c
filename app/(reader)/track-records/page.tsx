import type { Metadata } from "next";
import { citedView } from "@/components/cite/cited";
import { Figure } from "@/components/picture/figure";
import { comparedParts, comparisonPicture } from "@/components/picture/records";
import { RecordTable } from "@/components/track-record/record-table";
import { HowRecordIsCounted } from "@/components/track-record/track-record";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { EmptyState } from "@/components/ui/empty-state";
import { ViewAside } from "@/components/ui/view-aside";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { listTrackRecords } from "@/lib/track-record/queries";
import { COMPARED, filesOf } from "../pictures";
import { getReader, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Track records",
  description: "How the claims that organizations and speakers made, passed on or denied turned out.",
  alternates: { canonical: links.trackRecords },
};

export default async function TrackRecordsPage({ searchParams }: { searchParams: SearchParams }) {
  const { actor, past } = await getReader(searchParams);
  const [organizations, people] = await Promise.all([
    listTrackRecords(actor, "organization", COMPARED),
    listTrackRecords(actor, "person", COMPARED),
  ]);
  const items = [...organizations, ...people];
  return (
    <>
      <header className="head">
        <h1>Track records</h1>
        <p className="lede">
          How the claims that somebody made, passed on or denied turned out, where that is decided. Those with
          the most decided claims come first.
        </p>
        <HowRecordIsCounted />
      </header>
      <AsOfBanner past={past} today={links.trackRecords} />
      {items.length === 0 && (
        <EmptyState title="No claim is decided yet">
          <p>
            A track record counts the claims whose outcome was decided, for whoever made, passed on or denied
            them. It begins with the first.
          </p>
        </EmptyState>
      )}
      {items.length > 0 &&
        comparedParts.map((part) => (
          <Figure
            key={part}
            picture={comparisonPicture(part, items)}
            files={filesOf(links.trackRecords, part, { asOf: past?.given })}
          />
        ))}
      <RecordTable title="Organizations" items={organizations} />
      <RecordTable title="Speakers" items={people} />
      <ViewAside
        past={past}
        taken={[
          ["CSV", links.withQuery(links.trackRecordsAsCsv, { asOf: past?.given })],
          ["JSON", links.withQuery(links.trackRecordsAsJson, { asOf: past?.given })],
        ]}
        cited={citedView({
          title: "Track records",
          kind: "table of track records",
          url: env.baseUrl + links.trackRecords,
          query: {},
          past,
        })}
      />
    </>
  );
}
