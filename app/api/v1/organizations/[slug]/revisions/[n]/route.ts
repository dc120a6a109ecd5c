import { findCurrentSlug } from "@/lib/change/slugs";
import { immutable } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { getRevision } from "@/lib/revision/queries";

export const GET = reading(
  operations.getOrganizationRevision,
  async ({ actor, params, query }) =>
    immutable(await getRevision(actor, "organization", params.slug, params.n, query)),
  ({ slug }, asOf) => findCurrentSlug("organization", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
