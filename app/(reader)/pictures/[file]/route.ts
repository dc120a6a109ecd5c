import { links } from "@/lib/permalinks";
import { answerPicture, picturesOfAll } from "../../pictures";
import { getReader } from "../../reading";

type Context = { params: Promise<{ file: string }> };

/** A picture of the whole record, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { actor } = await getReader(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  return answerPicture(request, (await params).file, picturesOfAll(actor), links.pictures);
}
