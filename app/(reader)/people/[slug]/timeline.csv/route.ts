import { provenanceHead, provenanceRows } from "@/lib/timeline/table/rules";
import { answerCsv } from "../csv";

type Context = { params: Promise<{ slug: string }> };

/** A view with all its provenance: a row for each citation. */
export const GET = async (request: Request, { params }: Context): Promise<Response> =>
  answerCsv(request, (await params).slug, { name: "timeline", head: provenanceHead, rows: provenanceRows });
