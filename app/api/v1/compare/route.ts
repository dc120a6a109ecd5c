import { pageText } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/people";
import { listComparedJson } from "@/lib/timeline/compare/queries";

export const GET = reading(operations.comparePeople, async ({ actor, query, url }) =>
  pageText(url, await listComparedJson(actor, query)),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
