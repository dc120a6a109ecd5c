import { retractClaim } from "@/lib/claim/mutations";
import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.retractClaim,
  async ({ actor, params, expected, body }) =>
    revised(await retractClaim(actor, params.id, expected, body), links.claim(params.id)),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
