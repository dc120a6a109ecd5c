import { listDenials } from "@/lib/denial/queries";
import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";

export const GET = reading(operations.listDenials, async ({ actor, query, url }) =>
  page(url, await listDenials(actor, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
