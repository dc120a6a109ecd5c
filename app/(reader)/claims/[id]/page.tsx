import type { Metadata } from "next";
import { cache } from "react";
import { ClaimArticle } from "@/components/claim/claim-article";
import { Figure } from "@/components/picture/figure";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { MergedNotes } from "@/components/revision/merged-notes";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { RecordAside } from "@/components/ui/record-aside";
import { StoneNote } from "@/components/ui/stone";
import { getClaim } from "@/lib/claim/queries";
import { AppError } from "@/lib/errors";
import { listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { listSourcesOf } from "@/lib/source/queries";
import { filesOf, picturesOfClaim } from "../../pictures";
import { getReader, getReaderAsOf, orMerged, orNotFound, type SearchParams } from "../../reading";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** The claim; or the stone of a retracted one; or the way to what a merged one became. */
const read = cache(async (id: string, moment: string | undefined) => {
  try {
    return { claim: await getClaim(await getReaderAsOf(moment), id), stone: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (error.stone) return { claim: null, stone: error.stone };
    return await orMerged(error, "claim", id, moment);
  }
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const { claim } = await orNotFound(read((await params).id, actor.asOf));
  if (!claim) return { title: "Retracted claim", robots: { index: false } };
  return {
    title: `Claim: ${claim.text}`,
    description: `A claim about ${claim.person.name}: who reported it, through whom, and who denied it.`,
    alternates: { canonical: links.claim(claim.id) },
    robots: claim.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

/** Where statements are many, when they were made is seen better than read. */
const MANY = 12;

export default async function ClaimPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const { claim, stone } = await orNotFound(read((await params).id, actor.asOf));
  if (!claim) return <StoneNote what="claim" stone={stone} address={links.claim(stone.id)} />;
  const address = links.claim(claim.id);
  const { support, deny } = claim.facts.stances;
  const [corrections, outcomeSources, merged, talk] = await Promise.all([
    listCorrectionsOf(actor, "claim", claim.id, claim.version),
    listSourcesOf(actor, claim.outcome?.sources ?? []),
    listMerged(actor, "claim", claim.id),
    support + deny < MANY ? null : picturesOfClaim(actor, claim).talk(),
  ]);
  const notice = (
    <>
      <AsOfBanner past={past} today={address} />
      <CorrectionNotes address={address} corrections={corrections} />
      <MergedNotes type="claim" merged={merged} />
    </>
  );
  return (
    <div className="page">
      <div>
        <ClaimArticle claim={claim} outcomeSources={outcomeSources} notice={notice} />
        {talk && (
          <Figure
            picture={talk}
            files={filesOf(links.picturesOf(address), talk.name, { asOf: past?.given })}
          />
        )}
      </div>
      <RecordAside
        title={claim.text}
        noun="claim"
        permalink={claim.url}
        address={address}
        version={claim.version}
        updatedAt={claim.updatedAt}
        past={past}
        taken={[["CSV", links.citationsAsCsv(address)]]}
      >
        <div>
          <h2>Onward</h2>
          <p>
            <a href={`${links.person(claim.person.slug)}#c-${claim.id}`}>{claim.person.name}’s timeline</a>
          </p>
        </div>
      </RecordAside>
    </div>
  );
}
