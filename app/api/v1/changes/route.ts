import { listChanges } from "@/lib/change/queries";
import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";

export const GET = reading(operations.listChanges, async ({ actor, query, url }) =>
  page(url, await listChanges(actor, query), query.order === "asc" ? "since" : "before"),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
