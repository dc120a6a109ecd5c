import { getClaim } from "@/lib/claim/queries";
import { claimTable } from "@/lib/provenance/rules";
import { alone, answerCsv, asked } from "../../../csv";
import { getReader, orMovedFile } from "../../../reading";

type Context = { params: Promise<{ id: string }> };

/** A claim with all that it rests on: a row for each citation. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const { actor } = await getReader(asked(request));
  const pages = alone(orMovedFile(request, "claim", id, getClaim(actor, id)));
  return answerCsv({ name: `claim-${id}`, asOf: actor.asOf }, claimTable, pages);
}
