import type { Metadata } from "next";
import { cache } from "react";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { MergedNotes } from "@/components/revision/merged-notes";
import { StatementArticle } from "@/components/statement/statement-article";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { RecordAside } from "@/components/ui/record-aside";
import { StoneNote } from "@/components/ui/stone";
import { edtfInWords } from "@/lib/edtf-words";
import { AppError } from "@/lib/errors";
import { listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { getStatement } from "@/lib/statement/queries";
import { getReader, getReaderAsOf, orMerged, orNotFound, type SearchParams } from "../../reading";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

const read = cache(async (id: string, moment: string | undefined) => {
  try {
    return { statement: await getStatement(await getReaderAsOf(moment), id), stone: null };
  } catch (error) {
    if (error instanceof AppError && error.stone) return { statement: null, stone: error.stone };
    return await orMerged(error, "statement", id, moment);
  }
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const { statement } = await orNotFound(read((await params).id, actor.asOf));
  if (!statement) return { title: "Retracted statement", robots: { index: false } };
  return {
    title: `${statement.speaker.name}, ${edtfInWords(statement.saidOn)}`,
    description: `What was said, as each source rendered it: ${statement.text}`,
    alternates: { canonical: links.statement(statement.id) },
    robots: statement.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

export default async function StatementPage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const { statement, stone } = await orNotFound(read((await params).id, actor.asOf));
  if (!statement) return <StoneNote what="statement" stone={stone} address={links.statement(stone.id)} />;
  const { speaker, saidOn } = statement;
  const address = links.statement(statement.id);
  const [corrections, merged] = await Promise.all([
    listCorrectionsOf(actor, "statement", statement.id, statement.version),
    listMerged(actor, "statement", statement.id),
  ]);
  return (
    <div className="page">
      <StatementArticle
        statement={statement}
        notice={
          <>
            <AsOfBanner past={past} today={address} />
            <CorrectionNotes address={address} corrections={corrections} />
            <MergedNotes type="statement" merged={merged} />
          </>
        }
      />
      <RecordAside
        title={`${speaker.name}, ${edtfInWords(saidOn)}`}
        noun="statement"
        permalink={statement.url}
        address={address}
        version={statement.version}
        updatedAt={statement.updatedAt}
        past={past}
        taken={[["CSV", links.citationsAsCsv(address)]]}
      />
    </div>
  );
}
