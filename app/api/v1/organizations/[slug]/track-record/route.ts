import { findCurrentSlug } from "@/lib/change/slugs";
import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/organizations";
import { getTrackRecord } from "@/lib/track-record/queries";

export const GET = reading(
  operations.getTrackRecord,
  async ({ actor, params }) => plain(await getTrackRecord(actor, params.slug)),
  ({ slug }, asOf) => findCurrentSlug("organization", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
