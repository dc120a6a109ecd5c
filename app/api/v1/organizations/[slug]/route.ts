import { findCurrentSlug } from "@/lib/change/slugs";
import { record, revised } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/organizations";
import { reviseOrganization } from "@/lib/organization/mutations";
import { getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";

const currentSlug = ({ slug }: { slug: string }, asOf?: string) =>
  findCurrentSlug("organization", slug, asOf);

export const GET = reading(
  operations.getOrganization,
  async ({ actor, params }) => record(await getOrganization(actor, params.slug)),
  currentSlug,
);

export const PATCH = writing(
  operations.reviseOrganization,
  async ({ actor, params, expected, body }) => {
    const organization = await reviseOrganization(actor, params.slug, expected, body);
    return revised(organization, links.organization(organization.slug));
  },
  currentSlug,
);

export const { POST, PUT, DELETE, OPTIONS } = others("GET", "PATCH");
