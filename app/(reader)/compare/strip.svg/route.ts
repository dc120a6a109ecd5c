import { comparedPicture } from "@/lib/timeline/compare/picture/rules";
import { askedPeople, periodAround } from "@/lib/timeline/compare/rules";
import { findTalkPeriod, listTalk } from "@/lib/timeline/counts/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { spanOf } from "@/lib/timeline/strip/rules";
import { listTrend } from "@/lib/timeline/trend/queries";
import { getReaderAsOf, readQuery } from "../../reading";

/** The picture in the strip above people who are compared. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const { slugs } = askedPeople(searchParams.getAll("people"));
  const {
    limit: _,
    cursor: __,
    order: ___,
    from: ____,
    to: _____,
    ...filters
  } = await readQuery(timelineQuery, Promise.resolve(Object.fromEntries(searchParams)));
  const actor = await getReaderAsOf(filters.asOf);
  const [periods, drawn] = await Promise.all([
    Promise.all(slugs.map((slug) => findTalkPeriod(actor, slug))),
    Promise.all(
      slugs.map(async (slug) => {
        const [talk, rising, fading] = await Promise.all([
          listTalk(actor, slug, filters),
          listTrend(actor, slug, filters, "strengthens"),
          listTrend(actor, slug, filters, "weakens"),
        ]);
        return { talk, rising, fading };
      }),
    ),
  ]);
  const period = periodAround(periods);
  const picture = period
    ? comparedPicture(drawn, spanOf(period))
    : '<svg xmlns="http://www.w3.org/2000/svg"/>';
  return new Response(picture, { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
}
