import { getClaim } from "@/lib/claim/queries";
import { links } from "@/lib/permalinks";
import { asked, orRefusal } from "../../../../csv";
import { answerPicture, picturesOfClaim } from "../../../../pictures";
import { getReader, orMovedFile } from "../../../../reading";

type Context = { params: Promise<{ id: string; file: string }> };

/** A claim's picture, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, file } = await params;
  const { actor } = await getReader(asked(request));
  const claim = await orRefusal(orMovedFile(request, "claim", id, getClaim(actor, id)));
  if (claim instanceof Response) return claim;
  const page = links.claim(claim.id);
  return answerPicture(request, file, picturesOfClaim(actor, claim), page);
}
