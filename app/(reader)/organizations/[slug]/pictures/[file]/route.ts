import { getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";
import { asked } from "../../../../csv";
import { answerPicture, picturesOfOrganization } from "../../../../pictures";
import { getReader, orMovedFile, orNotFound } from "../../../../reading";

type Context = { params: Promise<{ slug: string; file: string }> };

/** One of an organization's pictures, or its data. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const { actor } = await getReader(asked(request));
  const unmoved = getOrganization(actor, slug);
  const organization = await orNotFound(orMovedFile(request, "organization", slug, unmoved));
  const page = links.picturesOf(links.organization(organization.slug));
  return orNotFound(answerPicture(request, file, picturesOfOrganization(actor, organization), page));
}
