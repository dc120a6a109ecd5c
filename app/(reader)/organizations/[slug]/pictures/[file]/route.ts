import { getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";
import { answerPicture, picturesOfOrganization } from "../../../../pictures";
import { getReader, orNotFound } from "../../../../reading";

type Context = { params: Promise<{ slug: string; file: string }> };

/** One of an organization's pictures, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const { actor } = await getReader(Promise.resolve(Object.fromEntries(new URL(request.url).searchParams)));
  const organization = await orNotFound(getOrganization(actor, slug));
  const page = links.picturesOf(links.organization(organization.slug));
  return orNotFound(answerPicture(request, file, picturesOfOrganization(actor, organization), page));
}
