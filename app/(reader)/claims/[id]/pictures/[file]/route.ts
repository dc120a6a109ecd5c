import { getClaim } from "@/lib/claim/queries";
import { links } from "@/lib/permalinks";
import { answerPicture, picturesOfClaim } from "../../../../pictures";
import { getReader, orNotFound } from "../../../../reading";

type Context = { params: Promise<{ id: string; file: string }> };

/** A claim's picture, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const { actor } = await getReader(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  const claim = await orNotFound(getClaim(actor, id));
  const page = links.claim(claim.id);
  return answerPicture(request, file, picturesOfClaim(actor, claim), page);
}
