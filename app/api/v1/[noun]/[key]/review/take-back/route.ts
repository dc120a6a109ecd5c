import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/review";
import { takeFromReview } from "@/lib/review/mutations";
import { reviewedTypeAt } from "@/lib/review/rules";
import { addressOf, movedTo } from "../../reviewed";

export const POST = writing(
  operations.takeFromReview,
  async ({ actor, params }) =>
    revised(await takeFromReview(actor, reviewedTypeAt(params.noun), params.key), addressOf(params)),
  movedTo,
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
