import { findCurrentSlug } from "@/lib/change/slugs";
import { page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { listRevisions } from "@/lib/revision/queries";

export const GET = reading(
  operations.listOrganizationRevisions,
  async ({ actor, params, query, url }) =>
    page(url, await listRevisions(actor, "organization", params.slug, query)),
  ({ slug }, asOf) => findCurrentSlug("organization", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
