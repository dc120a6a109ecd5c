import { reviseClaim } from "@/lib/claim/mutations";
import { getClaimJson } from "@/lib/claim/queries";
import { revised, text } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import { findSuccessor } from "@/lib/merge/queries";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

const successor = ({ id }: { id: string }, asOf?: string) => findSuccessor("claim", id, asOf);

export const GET = reading(
  operations.getClaim,
  async ({ actor, params }) => {
    const { json, version, seq } = await getClaimJson(actor, params.id);
    return text(json, { version, seq });
  },
  successor,
);

export const PATCH = writing(
  operations.reviseClaim,
  async ({ actor, params, expected, body }) =>
    revised(await reviseClaim(actor, params.id, expected, body), links.claim(params.id)),
  successor,
);

export const { POST, PUT, DELETE, OPTIONS } = others("GET", "PATCH");
