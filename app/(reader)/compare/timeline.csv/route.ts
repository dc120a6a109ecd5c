import { comparedTable } from "@/lib/timeline/compare/table/rules";
import { answerCompared } from "../csv";

/** A comparison with all its provenance: a row for each citation. */
export const GET = (request: Request): Promise<Response> =>
  answerCompared(request, "timeline", comparedTable);
