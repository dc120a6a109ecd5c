import { getTrackRecord } from "@/lib/track-record/queries";
import { answerCounted } from "../../../../counted-csv";

type Context = { params: Promise<{ slug: string }> };

/** The claims behind a number of an organization's track record. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerCounted(request, "organization", slug, async (actor) => {
    const record = await getTrackRecord(actor, slug);
    return [
      ["origin", record.asOrigin],
      ["relay", record.asRelay],
      ["denier", record.asDenier],
    ];
  });
}
