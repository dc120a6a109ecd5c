import { timelineJsTable } from "@/lib/timeline/table/rules";
import { answerTimeline } from "../csv";

type Context = { params: Promise<{ slug: string }> };

/** A view as a sheet that TimelineJS reads. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerTimeline(request, (await params).slug, "timelinejs", timelineJsTable);
