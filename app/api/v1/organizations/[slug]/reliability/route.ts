import { findCurrentSlug } from "@/lib/change/slugs";
import { revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { writing } from "@/lib/http/writing";
import { judgeReliability } from "@/lib/judgement/mutations";
import * as operations from "@/lib/openapi/organizations";
import { links } from "@/lib/permalinks";

export const PUT = writing(
  operations.judgeReliability,
  async ({ actor, params, expected, body }) =>
    revised(await judgeReliability(actor, params.slug, expected, body), links.organization(params.slug)),
  ({ slug }) => findCurrentSlug("organization", slug),
);

export const { GET, POST, PATCH, DELETE, OPTIONS } = others("PUT");
