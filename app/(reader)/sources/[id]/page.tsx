import type { Metadata } from "next";
import { cache } from "react";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { MergedNotes } from "@/components/revision/merged-notes";
import { SourceHead } from "@/components/source/source-head";
import { StatementItem } from "@/components/statement/statement-item";
import { AsOfBanner } from "@/components/ui/as-of-banner";
import { DraftNote } from "@/components/ui/draft-note";
import { Pager } from "@/components/ui/pager";
import { RecordAside } from "@/components/ui/record-aside";
import { listMerged } from "@/lib/merge/queries";
import { links } from "@/lib/permalinks";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { getSource } from "@/lib/source/queries";
import { listStatements } from "@/lib/statement/queries";
import { statementListQuery } from "@/lib/statement/schema";
import { getReader, getReaderAsOf, orMerged, orNotFound, readQuery, type SearchParams } from "../../reading";

type Props = { params: Promise<{ id: string }>; searchParams: SearchParams };

/** The source; or the way to what a merged one became. */
const read = cache(async (id: string, moment: string | undefined) => {
  try {
    return await getSource(await getReaderAsOf(moment), id);
  } catch (error) {
    return await orMerged(error, "source", id, moment);
  }
});

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor } = await getReader(searchParams);
  const source = await orNotFound(read((await params).id, actor.asOf));
  return {
    title: source.title,
    description: `The statements on file that are cited from “${source.title}”.`,
    alternates: { canonical: links.source(source.id) },
    robots: source.status === "draft" || actor.asOf ? { index: false } : undefined,
  };
}

export default async function SourcePage({ params, searchParams }: Props) {
  const { actor, past } = await getReader(searchParams);
  const source = await orNotFound(read((await params).id, actor.asOf));
  const path = links.source(source.id);
  const { cursor, limit } = await readQuery(statementListQuery, searchParams);
  const asOf = past?.given;
  const statements = await orNotFound(listStatements(actor, { source: source.id, cursor, limit }));
  const [corrections, merged] = await Promise.all([
    listCorrectionsOf(actor, "source", source.id, source.version),
    listMerged(actor, "source", source.id),
  ]);
  return (
    <div className="page">
      <div>
        <DraftNote status={source.status} />
        <SourceHead source={source} />
        <AsOfBanner past={past} today={path} />
        <CorrectionNotes address={path} corrections={corrections} />
        <MergedNotes type="source" merged={merged} />
        <h2>What it reports</h2>
        {statements.items.length === 0 && <p className="facts">No statement on file is cited from it.</p>}
        <ul className="list">
          {statements.items.map((statement) => (
            <StatementItem key={statement.id} statement={statement} />
          ))}
        </ul>
        <Pager
          first={cursor ? links.withQuery(path, { asOf }) : null}
          next={statements.nextCursor && links.withQuery(path, { asOf, cursor: statements.nextCursor })}
        />
      </div>
      <RecordAside
        title={source.title}
        noun="source"
        permalink={source.permalink}
        address={path}
        version={source.version}
        updatedAt={source.updatedAt}
        past={past}
        taken={[
          ["CSV of what it reports", links.citationsAsCsv(path)],
          ["JSON of what it reports", links.withQuery(links.api("/statements"), { source: source.id })],
        ]}
      />
    </div>
  );
}
