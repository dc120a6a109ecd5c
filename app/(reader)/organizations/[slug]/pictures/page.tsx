import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Figures } from "@/components/picture/figure";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { AsOfForm } from "@/components/ui/as-of-form";
import { findCurrentSlug } from "@/lib/change/slugs";
import { AppError } from "@/lib/errors";
import { getOrganization } from "@/lib/organization/queries";
import { links } from "@/lib/permalinks";
import { filesOf, picturesOfOrganization } from "../../../pictures";
import { getReader, getReaderAsOf, orNotFound, type SearchParams } from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const addressOf = (slug: string) => links.picturesOf(links.organization(slug));

const read = cache(async (slug: string, moment: string | undefined) => {
  try {
    return await getOrganization(await getReaderAsOf(moment), slug);
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === "not_found";
    const current = isUnknown ? await findCurrentSlug("organization", slug, moment) : null;
    if (current) permanentRedirect(links.withQuery(addressOf(current), { asOf: moment }));
    throw error;
  }
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
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={links.withQuery(links.organization(organization.slug), { asOf: past?.given })}>
            {organization.name}
          </a>
        </p>
        <h1>In pictures</h1>
      </header>
      <AsOfBanner past={past} today={address} />
      <Figures pictures={pictures} filesOf={(name) => filesOf(address, name, { asOf: past?.given })} />
      <div className="picture-past">
        <AsOfForm past={past} />
      </div>
    </>
  );
}
