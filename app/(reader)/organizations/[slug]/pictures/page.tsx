import type { Metadata } from "next";
import { cache } from "react";
import { getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";
import { picturesOfOrganization } from "../../../pictures";
import { PicturesPage } from "../../../pictures-page";
import { getReader, getReaderAsOf, orMoved, orNotFound, type SearchParams } from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const addressOf = (slug: string) => links.picturesOf(links.organization(slug));

const read = cache(async (slug: string, moment: string | undefined) => {
  const asked = getOrganization(await getReaderAsOf(moment), slug);
  return orMoved(asked, "organization", slug, addressOf, moment);
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const organization = await orNotFound(read((await params).slug, actor.asOf));
  return {
    title: `${organization.name} in pictures`,
    description: `Whose words ${organization.name} passed on, who passed on its own, and how its claims turned out.`,
    alternates: { canonical: addressOf(organization.slug) },
    robots: organization.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

export default async function OrganizationPicturesPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const organization = await orNotFound(read((await params).slug, actor.asOf));
  const address = addressOf(organization.slug);
  const made = Object.values(picturesOfOrganization(actor, organization)).map((make) => make());
  const pictures = await orNotFound(Promise.all(made));
  const head = (
    <>
      <p className="crumb">
        <a href={links.withQuery(links.organization(organization.slug), { asOf: past?.given })}>
          {organization.name}
        </a>
      </p>
      <h1>In pictures</h1>
    </>
  );
  return (
    <PicturesPage
      title={`${organization.name} in pictures`}
      head={head}
      address={address}
      past={past}
      pictures={pictures}
    />
  );
}
