import { created, page } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { writing } from "@/lib/http/writing";
import * as operations from "@/lib/openapi/organizations";
import { recordOrganization } from "@/lib/organization/mutations";
import { listOrganizations } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";

export const GET = reading(operations.listOrganizations, async ({ actor, query, url }) =>
  page(url, await listOrganizations(actor, query)),
);

export const POST = writing(operations.recordOrganization, async ({ actor, body }) => {
  const organization = await recordOrganization(actor, body);
  return created(organization, links.organization(organization.slug));
});

export const { PUT, PATCH, DELETE, OPTIONS } = others("GET", "POST");
