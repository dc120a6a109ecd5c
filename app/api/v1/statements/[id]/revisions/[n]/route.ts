import { immutable } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { getRevision } from "@/lib/revision/queries";

export const GET = reading(operations.getStatementRevision, async ({ actor, params, query }) =>
  immutable(await getRevision(actor, "statement", params.id, params.n, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
