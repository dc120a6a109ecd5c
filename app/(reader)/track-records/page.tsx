import type { Metadata } from "next";
import { RecordTable } from "@/components/track-record/record-table";
import { HowRecordIsCounted } from "@/components/track-record/track-record";
import { EmptyState } from "@/components/ui/empty-state";
import { getActor } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { listTrackRecords } from "@/lib/track-record/queries";

export const metadata: Metadata = {
  title: "Track records",
  description: "How the claims that organizations and speakers made, passed on or denied turned out.",
  alternates: { canonical: links.trackRecords },
};

const shown = 100;

export default async function TrackRecordsPage() {
  const actor = await getActor();
  const [organizations, people] = await Promise.all([
    listTrackRecords(actor, "organization", shown),
    listTrackRecords(actor, "person", shown),
  ]);
  return (
    <>
      <header className="head">
        <h1>Track records</h1>
        <p className="lede">
          How the claims that somebody made, passed on or denied turned out, where that is decided. Those with
          the most decided claims come first.
        </p>
        <HowRecordIsCounted />
        <p className="facts">
          Take it away as <a href={links.trackRecordsAsCsv}>CSV</a> or{" "}
          <a href={links.trackRecordsAsJson}>JSON</a>
        </p>
      </header>
      {organizations.length + people.length === 0 && (
        <EmptyState title="No claim is decided yet">
          <p>
            A track record counts the claims whose outcome was decided, for whoever made, passed on or denied
            them. It begins with the first.
          </p>
        </EmptyState>
      )}
      <RecordTable title="Organizations" items={organizations} />
      <RecordTable title="Speakers" items={people} />
    </>
  );
}
