import { getPersonTrackRecord } from "@/lib/track-record/queries";
import { answerCounted } from "../../../../counted-csv";

type Context = { params: Promise<{ slug: string }> };

/** The claims behind a number of a person's track record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerCounted(request, "person", slug, async (actor) => {
    const record = await getPersonTrackRecord(actor, slug);
    return [
      ["subject", record.asSubject],
      ["origin", record.asOrigin],
      ["relay", record.asRelay],
      ["denier", record.asDenier],
    ];
  });
}
