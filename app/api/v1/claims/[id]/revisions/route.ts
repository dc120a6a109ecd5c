import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { listRevisions } from "@/lib/revision/queries";

export const GET = reading(operations.listClaimRevisions, async ({ actor, params, query, url }) =>
  page(url, await listRevisions(actor, "claim", params.id, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
