import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/record";
import { search } from "@/lib/search/queries";

export const GET = reading(operations.searchRecord, async ({ actor, query, url }) => {
  const { items, nextCursor, ...besides } = await search(actor, query);
  return page(url, { items, nextCursor }, "cursor", besides);
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
