import type { Actor } from "@/lib/auth/schema";
import { getOrganization } from "@/lib/organization/queries";
import { type OrganizationRow, organizationTable } from "@/lib/provenance/rules";
import { listSources } from "@/lib/source/queries";
import { listStatements } from "@/lib/statement/queries";
import { answerCsv, asked, whole } from "../../../csv";
import { getReader, orMovedFile, orNotFound } from "../../../reading";

type Context = { params: Promise<{ slug: string }> };

/** What an organization said, what it passed on, what it published. */
async function* partsOf(actor: Actor, slug: string): AsyncGenerator<OrganizationRow[]> {
  for await (const page of whole((from) => listStatements(actor, { ...from, organization: slug })))
    yield page.map((statement) => ({ part: "made", statement }));
  for await (const page of whole((from) => listStatements(actor, { ...from, relay: slug })))
    yield page.map((statement) => ({ part: "passed_on", statement }));
  for await (const page of whole((from) => listSources(actor, { ...from, organization: slug })))
    yield page.map((source) => ({ part: "published", source }));
}

/** What is on an organization's page: a row for each citation, and for each source. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { actor } = await getReader(asked(request));
  const given = (await params).slug;
  const organization = getOrganization(actor, given);
  const { slug } = await orNotFound(orMovedFile(request, "organization", given, organization));
  return answerCsv({ name: slug, asOf: actor.asOf }, organizationTable, partsOf(actor, slug));
}
