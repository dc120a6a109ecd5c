import { relateClaims } from "@/lib/claim/mutations";
import { findSuccessor } from "@/lib/claim/queries";
import { createdWithin } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const POST = writing(
  operations.relateClaims,
  async ({ actor, params, expected, body }) =>
    createdWithin(await relateClaims(actor, params.id, expected, body), links.claim(params.id), expected),
  ({ id }) => findSuccessor(id),
);

export const { GET, PUT, PATCH, DELETE, OPTIONS } = others("POST");
