import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { mergeClaim } from "@/lib/merge/mutations";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.mergeClaim,
  async ({ actor, params, expected, body }) =>
    revised(await mergeClaim(actor, params.id, expected, body), links.claim(params.id)),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
