import { relateClaims } from "@/lib/claim/mutations";
import { createdWithin } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.relateClaims,
  async ({ actor, params, expected, body }) =>
    createdWithin(await relateClaims(actor, params.id, expected, body), links.claim(params.id), expected),
  ({ id }) => findSuccessor("claim", id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
