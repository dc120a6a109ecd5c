import { recordArticle } from "@/lib/article/mutations";
import { deskCall, sentJson } from "@/lib/http/desk";

/** Enters what was taken into the record. */
export const POST = deskCall(async ({ actor, id, request }) =>
  recordArticle(actor, id, await sentJson(request)),
);
