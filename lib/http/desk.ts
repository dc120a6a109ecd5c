import { actorOf } from "../auth/queries";
import type { Actor } from "../auth/schema";
import { bodyLimit, readBody, received } from "./body";
import { ProtocolError, problemFor } from "./problem";

type Asked = { actor: Actor; request: Request; id: string };
type Context = { params: Promise<{ id?: string }> };

/** A call of the desk's own scripts, which isn't part of the API's contract: JSON out, and a problem document for
 *  what can't be done. Who asks is known by the session, as long as it is this site that asks. */
export const deskCall =
  (answer: (asked: Asked) => Promise<unknown>) =>
  async (request: Request, context?: Context): Promise<Response> => {
    try {
      const { id = "" } = (await context?.params) ?? {};
      const found = await answer({ actor: await actorOf(request), request, id });
      return Response.json(found, { headers: { "cache-control": "private, no-store" } });
    } catch (error) {
      return problemFor(error, { method: request.method, path: new URL(request.url).pathname });
    }
  };

/** The JSON that was sent. @throws ProtocolError */
export const sentJson = async (request: Request, limit: number = bodyLimit.usual * 4): Promise<unknown> =>
  (await readBody(request, limit)).value;

/** The form that was sent, if it is not too large. @throws ProtocolError 400, 413 */
export async function sentForm(request: Request, limit: number): Promise<FormData> {
  const size = Number(request.headers.get("content-length") ?? Number.NaN);
  if (Number.isNaN(size)) throw new ProtocolError(400, "Tell the size of what is sent.");
  if (size > limit)
    throw new ProtocolError(
      413,
      `That is more than the ${Math.floor(limit / 1024 / 1024)} MB that are taken here.`,
    );
  return received(request.formData());
}
