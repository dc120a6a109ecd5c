import { clearArticle, keepArticle } from "@/lib/bench/mutations";
import { getArticle } from "@/lib/bench/queries";
import { deskCall, sentJson } from "@/lib/http/desk";

export const GET = deskCall(({ actor, id }) => getArticle(actor, id));

/** Keeps the bench as it lies in the browser. */
export const PUT = deskCall(async ({ actor, id, request }) => ({
  version: await keepArticle(actor, id, await sentJson(request)),
}));

export const DELETE = deskCall(async ({ actor, id }) => {
  await clearArticle(actor, id);
  return {};
});
