import type { Metadata } from "next";
import { Figures } from "@/components/picture/figure";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { AsOfForm } from "@/components/ui/as-of-form";
import { links } from "@/lib/permalinks";
import { filesOf, picturesOfAll } from "../pictures";
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

export default async function PicturesPage({ searchParams }: { searchParams: SearchParams }) {
  const { actor, past } = await getReader(searchParams);
  const pictures = await Promise.all(Object.values(picturesOfAll(actor)).map((make) => make()));
  return (
    <>
      <header className="head">
        <h1>The record in pictures</h1>
        <p className="lede">
          When claims were supported and denied, how soon, and who passes on whose words. Each person and each
          organization has pictures of their own; how claims turned out is under{" "}
          <a href={links.trackRecords}>track records</a>.
        </p>
      </header>
      <AsOfBanner past={past} today={links.pictures} />
      <Figures pictures={pictures} filesOf={(name) => filesOf(links.pictures, name, { asOf: past?.given })} />
      <div className="picture-past">
        <AsOfForm past={past} />
      </div>
    </>
  );
}
