import { comparedSheet } from "@/lib/timeline/compare/table/rules";
import { answerCompared } from "../csv";

/** A comparison as a sheet that TimelineJS reads, a group for each person. */
export const GET = (request: Request): Promise<Response> =>
  answerCompared(request, "timelinejs", comparedSheet);
