import { recordClaim } from "@/lib/claim/mutations";
import { listClaims } from "@/lib/claim/queries";
import { created, page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/claims";
import { links } from "@/lib/permalinks";

export const GET = reading(operations.listClaims, async ({ actor, query, url }) =>
  page(url, await listClaims(actor, query)),
);

export const POST = writing(operations.recordClaim, async ({ actor, body }) => {
  const claim = await recordClaim(actor, body);
  return created(claim, links.claim(claim.id));
});

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
