import { decideOutcome } from "@/lib/claim/mutations";
import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const PUT = writing(
  operations.decideOutcome,
  async ({ actor, params, expected, body }) =>
    revised(await decideOutcome(actor, params.id, expected, body), links.claim(params.id)),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, POST, PATCH, DELETE, OPTIONS } = others("PUT");
