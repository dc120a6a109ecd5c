import { z } from "zod";
import { accept } from "@/lib/faults";
import { deskCall, sentJson } from "@/lib/http/desk";
import { keepSnapshot } from "@/lib/snapshot/mutations";
import { mayKeepSnapshots } from "@/lib/snapshot/policy";
import { getRereading } from "@/lib/snapshot/queries";
import { getSource } from "@/lib/source/queries";
import { takeIn } from "@/lib/web/take-in";

const reading = z.strictObject({ text: z.string(), html: z.string(), isKept: z.boolean() });

/** A source's text read again: how it differs from the one that is kept; or, when told so, kept. With nothing
 *  pasted, it is fetched from the source's address. */
export const POST = deskCall(async ({ actor, id, request }) => {
  mayKeepSnapshots(actor);
  const { isKept, ...given } = accept(reading, await sentJson(request));
  const source = await getSource(actor, id);
  const { text } = await takeIn({ ...given, url: source.url ?? "", file: null, publishedOn: "" });
  if (!isKept) return getRereading(actor, id, text);
  return keepSnapshot(actor, id, { text, takenAt: new Date().toISOString() });
});
