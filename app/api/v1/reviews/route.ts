import { page, taggedByContent } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/review";
import { listReviews } from "@/lib/review/queries";

export const GET = reading(operations.listReviews, async ({ actor, query, url }) =>
  taggedByContent(page(url, await listReviews(actor, query))),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
