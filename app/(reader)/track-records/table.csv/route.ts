import { trackRecordTable } from "@/lib/provenance/rules";
import { listTrackRecordsOf } from "@/lib/track-record/queries";
import { trackRecordQuery } from "@/lib/track-record/schema";
import { answerCsv, asked } from "../../csv";
import { getReaderAsOf, readQuery } from "../../reading";

/** Everybody's track record: a row for each part that they had. */
export async function GET(request: Request): Promise<Response> {
  const query = await readQuery(trackRecordQuery, asked(request));
  const actor = await getReaderAsOf(query.asOf);
  async function* pages() {
    yield await listTrackRecordsOf(actor, query);
  }
  return answerCsv({ name: "track-records", asOf: query.asOf }, trackRecordTable, pages());
}
