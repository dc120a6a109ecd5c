import { findCurrentSlug } from "@/lib/change/slugs";
import { immutable } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/revisions";
import { getRevision } from "@/lib/revision/queries";

export const GET = reading(
  operations.getPersonRevision,
  async ({ actor, params, query }) =>
    immutable(await getRevision(actor, "person", params.slug, params.n, query)),
  ({ slug }, asOf) => findCurrentSlug("person", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
