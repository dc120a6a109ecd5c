import { provenanceTable } from "@/lib/timeline/table/rules";
import { answerTimeline } from "../csv";

type Context = { params: Promise<{ slug: string }> };

/** A view with all its provenance: a row for each citation. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerTimeline(request, (await params).slug, "timeline", provenanceTable);
