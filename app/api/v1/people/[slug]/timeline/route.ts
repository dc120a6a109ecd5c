import { findCurrentSlug } from "@/lib/change/slugs";
import { pageText } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import * as operations from "@/lib/openapi/people";
import { listTimelineJson } from "@/lib/timeline/queries";

export const GET = reading(
  operations.listTimeline,
  async ({ actor, params, query, url }) => pageText(url, await listTimelineJson(actor, params.slug, query)),
  ({ slug }, asOf) => findCurrentSlug("person", slug, asOf),
);

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
