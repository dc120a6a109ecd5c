import type { Metadata } from "next";
import { links } from "@/lib/permalinks";
import { picturesOfAll } from "../pictures";
import { PicturesPage } from "../pictures-page";
import { getReader, type SearchParams } from "../reading";

export async function generateMetadata({ searchParams }: { searchParams: SearchParams }): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  return {
    title: "The record in pictures",
    description: "Support and denial over time, how soon claims were denied, and who passes on whose words.",
    alternates: { canonical: links.pictures },
    robots: actor.asOf ? { index: false } : undefined,
  };
}

export default async function RecordInPictures({ searchParams }: { searchParams: SearchParams }) {
  const { actor, past } = await getReader(searchParams);
  const pictures = await Promise.all(Object.values(picturesOfAll(actor)).map((make) => make()));
  const head = (
    <>
      <h1>The record in pictures</h1>
      <p className="lede">
        When claims were supported and denied, how soon, and who passes on whose words. Each person and each
        organization has pictures of their own; how claims turned out is under{" "}
        <a href={links.trackRecords}>track records</a>.
      </p>
    </>
  );
  return (
    <PicturesPage
      title="The record in pictures"
      head={head}
      address={links.pictures}
      past={past}
      pictures={pictures}
    />
  );
}
