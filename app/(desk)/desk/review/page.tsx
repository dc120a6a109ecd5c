import type { Metadata } from "next";
import { DeskHeading } from "@/components/desk/desk-heading";
import { QueueFilters, ReviewQueue } from "@/components/desk/review/review-queue";
import { atLeast } from "@/lib/auth/rules";
import { requireSignedIn } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { listWaiting } from "@/lib/review/queries";
import { ageInWords, countsOf, filteredQueue } from "@/lib/review/rules";
import { queueQuery } from "@/lib/review/schema";

export const metadata: Metadata = { title: "In review" };

type Props = { searchParams: Promise<Record<string, string | string[]>> };

export default async function ReviewPage({ searchParams }: Props) {
  const query = queueQuery.parse(await searchParams);
  const actor = await requireSignedIn(links.deskReview);
  if (!atLeast(actor, "editor")) return null;
  const isReviewer = atLeast(actor, "reviewer");
  const waiting = await listWaiting(actor);
  const now = new Date();
  const counts = countsOf(waiting);
  const shown = filteredQueue(waiting, query);
  return (
    <>
      <DeskHeading about="The desk" title={isReviewer ? "In review" : "What I sent to review"}>
        {counts.oldest && (
          <span>
            {counts.all === 1 ? "One draft waits" : `${counts.all} drafts wait`}, the oldest for{" "}
            {ageInWords(counts.oldest, now)}.
          </span>
        )}
      </DeskHeading>
      {counts.all > 0 && <QueueFilters counts={counts} query={query} />}
      {shown.length === 0 ? (
        <p className="nothing">
          {counts.all > 0
            ? "Nothing that waits is like this."
            : "Nothing waits. A draft is sent to review from its page at the desk."}
        </p>
      ) : (
        <ReviewQueue waiting={shown} now={now} />
      )}
    </>
  );
}
