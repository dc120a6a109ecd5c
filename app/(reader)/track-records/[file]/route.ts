import { links } from "@/lib/permalinks";
import { answerPicture, picturesOfRecords } from "../../pictures";
import { getReader } from "../../reading";

type Context = { params: Promise<{ file: string }> };

/** Track records side by side, or their data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { actor } = await getReader(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  return answerPicture(request, (await params).file, picturesOfRecords(actor), links.trackRecords);
}
