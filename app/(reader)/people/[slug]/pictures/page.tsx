import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { cache } from "react";
import { Figures } from "@/components/picture/figure";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { AsOfForm } from "@/components/ui/as-of-form";
import { findCurrentSlug } from "@/lib/change/slugs";
import { AppError } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import { filesOf, picturesOfPerson } from "../../../pictures";
import { getReader, getReaderAsOf, orNotFound, type SearchParams } from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const addressOf = (slug: string) => links.picturesOf(links.person(slug));

const read = cache(async (slug: string, moment: string | undefined) => {
  try {
    return await getPerson(await getReaderAsOf(moment), slug);
  } catch (error) {
    const isUnknown = error instanceof AppError && error.code === "not_found";
    const current = isUnknown ? await findCurrentSlug("person", slug, moment) : null;
    if (current) permanentRedirect(links.withQuery(addressOf(current), { asOf: moment }));
    throw error;
  }
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const person = await orNotFound(read((await params).slug, actor.asOf));
  return {
    title: `${person.name} in pictures`,
    description: `What was said about ${person.name} and what was denied, over time and how soon; and how it turned out.`,
    alternates: { canonical: addressOf(person.slug) },
    robots: person.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

export default async function PersonPicturesPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const person = await orNotFound(read((await params).slug, actor.asOf));
  const address = addressOf(person.slug);
  const made = Object.values(picturesOfPerson(actor, person)).map((make) => make());
  const pictures = await orNotFound(Promise.all(made));
  return (
    <>
      <header className="head">
        <p className="crumb">
          <a href={links.withQuery(links.person(person.slug), { asOf: past?.given })}>{person.name}</a>
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
