import { unlinkClaims } from "@/lib/claim/mutations";
import { revisedWithin } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";

export const POST = writing(
  operations.unlinkClaims,
  async ({ actor, params, expected, body }) =>
    revisedWithin(await unlinkClaims(actor, params.id, expected, body), expected),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
