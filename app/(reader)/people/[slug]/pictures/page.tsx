import type { Metadata } from "next";
import { cache } from "react";
import { links } from "@/lib/permalinks";
import { getPerson } from "@/lib/person/queries";
import { picturesOfPerson } from "../../../pictures";
import { PicturesPage } from "../../../pictures-page";
import { getReader, getReaderAsOf, orMoved, orNotFound, type SearchParams } from "../../../reading";

type Props = { params: Promise<{ slug: string }>; searchParams: SearchParams };

const addressOf = (slug: string) => links.picturesOf(links.person(slug));

const read = cache(async (slug: string, moment: string | undefined) => {
  const asked = getPerson(await getReaderAsOf(moment), slug);
  return orMoved(asked, "person", slug, addressOf, moment);
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
  const head = (
    <>
      <p className="crumb">
        <a href={links.withQuery(links.person(person.slug), { asOf: past?.given })}>{person.name}</a>
      </p>
      <h1>In pictures</h1>
    </>
  );
  return (
    <PicturesPage
      title={`${person.name} in pictures`}
      head={head}
      address={address}
      past={past}
      pictures={pictures}
    />
  );
}
