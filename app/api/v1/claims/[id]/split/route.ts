import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { splitClaim } from "@/lib/merge/mutations";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.splitClaim,
  async ({ actor, params, expected, body }) =>
    revised(await splitClaim(actor, params.id, expected, body), links.claim(body.claim)),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
