import type { Actor } from "@/lib/auth/schema";
import { listTimeline } from "@/lib/timeline/queries";
import { type TimelineItem, timelineQuery } from "@/lib/timeline/schema";
import { csvLine } from "@/lib/timeline/table/rules";
import { getReaderAsOf, orNotFound, readQuery } from "../../reading";

type Row = Parameters<typeof csvLine>[0];
type Table = { name: string; head: readonly string[]; rows: (item: TimelineItem) => Row[] };

const MOST_A_PAGE = 200;

/** The whole of a view as CSV, page by page, so that a long one needs no more memory than a short one. */
export async function answerCsv(
  request: Request,
  slug: string,
  { name, head, rows }: Table,
): Promise<Response> {
  const given = Object.fromEntries(new URL(request.url).searchParams);
  const query = { ...(await readQuery(timelineQuery, Promise.resolve(given))), limit: MOST_A_PAGE };
  const actor: Actor = await getReaderAsOf(query.asOf);
  let page = await orNotFound(listTimeline(actor, slug, query));
  const encoder = new TextEncoder();
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const lines = page.items.flatMap(rows).map(csvLine);
      controller.enqueue(encoder.encode((isFirst ? csvLine(head) : "") + lines.join("")));
      isFirst = false;
      if (page.nextCursor === null) return controller.close();
      page = await listTimeline(actor, slug, { ...query, cursor: page.nextCursor });
    },
  });
  return new Response(body, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${slug}-${name}.csv"`,
    },
  });
}
