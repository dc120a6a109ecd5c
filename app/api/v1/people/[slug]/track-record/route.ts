import { findCurrentSlug } from "@/lib/change/slugs";
import { plain } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/people";
import { getPersonTrackRecord } from "@/lib/track-record/queries";

export const GET = reading(
  operations.getTrackRecord,
  async ({ actor, params }) => plain(await getPersonTrackRecord(actor, params.slug)),
  ({ slug }, asOf) => findCurrentSlug("person", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
