import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/review";
import { publishReviewed } from "@/lib/review/mutations";
import { reviewedTypeAt } from "@/lib/review/rules";
import { addressOf, movedTo } from "../../reviewed";

export const POST = writing(
  operations.publishReviewed,
  async ({ actor, params, body, expected }) =>
    revised(
      await publishReviewed(actor, reviewedTypeAt(params.noun), params.key, body, expected),
      addressOf(params),
    ),
  movedTo,
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
