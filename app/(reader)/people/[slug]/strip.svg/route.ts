import { getPerson } from "@/lib/person/queries";
import { findTalkPeriod, listTalk } from "@/lib/timeline/counts/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { spanOf, talkPicture } from "@/lib/timeline/strip/rules";
import { getReaderAsOf, orMovedFile, orNotFound, readQuery } from "../../../reading";

type Context = { params: Promise<{ slug: string }> };

/** The picture in the strip above a timeline. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const given = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const {
    limit: _,
    cursor: __,
    order: ___,
    from: ____,
    to: _____,
    ...filters
  } = await readQuery(timelineQuery, given);
  const actor = await getReaderAsOf(filters.asOf);
  const [period, talk] = await Promise.all([findTalkPeriod(actor, slug), listTalk(actor, slug, filters)]);
  // Of most who speak nothing is said; only whoever isn't there may be elsewhere.
  if (!period) await orNotFound(orMovedFile(request, "person", slug, getPerson(actor, slug)));
  const picture = period ? talkPicture(talk, spanOf(period)) : '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return new Response(picture, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
