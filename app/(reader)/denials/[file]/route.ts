import { denialQuery } from "@/lib/denial/schema";
import { links } from "@/lib/permalinks";
import { answerPicture, picturesOfDenials } from "../../pictures";
import { getReader, readQuery } from "../../reading";

type Context = { params: Promise<{ file: string }> };

/** The picture of the denials under their filters, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const given = Promise.resolve(Object.fromEntries(new URL(request.url).searchParams));
  const { limit: _, cursor: __, asOf: ___, ...filters } = await readQuery(denialQuery, given);
  const { actor } = await getReader(given);
  return answerPicture(request, (await params).file, picturesOfDenials(actor, filters), links.denials);
}
