import type { Metadata } from "next";
import { cache } from "react";
import { CorrectionNotes } from "@/components/revision/correction-notes";
import { StatementArticle } from "@/components/statement/statement-article";
import { RecordAside } from "@/components/ui/record-aside";
import { StoneNote } from "@/components/ui/stone";
import { getActor } from "@/lib/auth/session";
import { edtfInWords } from "@/lib/edtf-words";
import { AppError } from "@/lib/errors";
import { links } from "@/lib/permalinks";
import { listCorrectionsOf } from "@/lib/revision/queries";
import { getStatement } from "@/lib/statement/queries";
import { orNotFound } from "../../reading";

type Props = { params: Promise<{ id: string }> };

const read = cache(async (id: string) => {
  try {
    return { statement: await getStatement(await getActor(), id), stone: null };
  } catch (error) {
    if (error instanceof AppError && error.stone) return { statement: null, stone: error.stone };
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { statement } = await orNotFound(read((await params).id));
  if (!statement) return { title: "Retracted statement", robots: { index: false } };
  return {
    title: `${statement.speaker.name}, ${edtfInWords(statement.saidOn)}`,
    description: `What was said, as each source rendered it: ${statement.text}`,
    alternates: { canonical: links.statement(statement.id) },
    robots: statement.status === "draft" ? { index: false } : undefined,
  };
}

export default async function StatementPage({ params }: Props) {
  const { statement, stone } = await orNotFound(read((await params).id));
  if (!statement) return <StoneNote what="statement" stone={stone} address={links.statement(stone.id)} />;
  const { speaker, saidOn } = statement;
  const address = links.statement(statement.id);
  const corrections = await listCorrectionsOf(await getActor(), "statement", statement.id, statement.version);
  return (
    <div className="page">
      <StatementArticle
        statement={statement}
        notice={<CorrectionNotes address={address} corrections={corrections} />}
      />
      <RecordAside
        title={`${speaker.name}, ${edtfInWords(saidOn)}`}
        noun="statement"
        permalink={statement.url}
        address={address}
        version={statement.version}
        updatedAt={statement.updatedAt}
      />
    </div>
  );
}
