import { listCorrections } from "@/lib/change/queries";
import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";

export const GET = reading(operations.listCorrections, async ({ actor, query, url }) =>
  page(url, await listCorrections(actor, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
