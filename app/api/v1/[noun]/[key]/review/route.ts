import { record, revised, taggedByContent } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/review";
import { sendToReview } from "@/lib/review/mutations";
import { getReview } from "@/lib/review/queries";
import { reviewedTypeAt } from "@/lib/review/rules";
import { addressOf, movedTo } from "../reviewed";

export const GET = reading(
  operations.getReview,
  async ({ actor, params }) =>
    taggedByContent(record(await getReview(actor, reviewedTypeAt(params.noun), params.key))),
  movedTo,
);

export const POST = writing(
  operations.sendToReview,
  async ({ actor, params }) =>
    revised(await sendToReview(actor, reviewedTypeAt(params.noun), params.key), addressOf(params)),
  movedTo,
);

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
