import { timelineJsHead, timelineJsRows } from "@/lib/timeline/table/rules";
import { answerCsv } from "../csv";

type Context = { params: Promise<{ slug: string }> };

/** A view as a sheet that TimelineJS reads. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerCsv(request, (await params).slug, { name: "timelinejs", head: timelineJsHead, rows: timelineJsRows });
