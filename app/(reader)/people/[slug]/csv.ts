import type { Table } from "@/lib/provenance/rules";
import { listTimeline } from "@/lib/timeline/queries";
import { type TimelineItem, timelineQuery } from "@/lib/timeline/schema";
import { answerCsv, asked, whole } from "../../csv";
import { getReaderAsOf, orMovedFile, readQuery } from "../../reading";

/** A view of a person's timeline as a table. */
export async function answerTimeline(
  request: Request,
  slug: string,
  name: string,
  table: Table<TimelineItem>,
): Promise<Response> {
  const query = await readQuery(timelineQuery, asked(request));
  const actor = await getReaderAsOf(query.asOf);
  const pages = whole((from) =>
    orMovedFile(request, "person", slug, listTimeline(actor, slug, { ...query, ...from })),
  );
  return answerCsv({ name: `${slug}-${name}`, asOf: query.asOf }, table, pages);
}
