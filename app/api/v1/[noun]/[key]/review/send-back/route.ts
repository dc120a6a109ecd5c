import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/review";
import { sendBack } from "@/lib/review/mutations";
import { reviewedTypeAt } from "@/lib/review/rules";
import { addressOf, movedTo } from "../../reviewed";

export const POST = writing(
  operations.sendBack,
  async ({ actor, params, body }) =>
    revised(await sendBack(actor, reviewedTypeAt(params.noun), params.key, body), addressOf(params)),
  movedTo,
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
