import { addedTo, page, taggedByContent } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/review";
import { remarkOn } from "@/lib/review/mutations";
import { listComments } from "@/lib/review/queries";
import { reviewedTypeAt } from "@/lib/review/rules";
import { addressOf, movedTo } from "../reviewed";

export const GET = reading(
  operations.listComments,
  async ({ actor, params, query, url }) =>
    taggedByContent(page(url, await listComments(actor, reviewedTypeAt(params.noun), params.key, query))),
  movedTo,
);

export const POST = writing(
  operations.addComment,
  async ({ actor, params, body }) =>
    addedTo(
      await remarkOn(actor, reviewedTypeAt(params.noun), params.key, body),
      addressOf(params),
      "comments",
    ),
  movedTo,
);

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
