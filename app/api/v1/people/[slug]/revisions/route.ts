import { findCurrentSlug } from "@/lib/change/slugs";
import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { listRevisions } from "@/lib/revision/queries";

export const GET = reading(
  operations.listPersonRevisions,
  async ({ actor, params, query, url }) =>
    page(url, await listRevisions(actor, "person", params.slug, query)),
  ({ slug }, asOf) => findCurrentSlug("person", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
