import type { Metadata } from "next";
import { ChangeList } from "@/components/revision/change-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { listCorrections } from "@/lib/change/queries";
import { correctionListQuery } from "@/lib/change/schema";
import { links } from "@/lib/permalinks";
import { orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Corrections",
  description: "What this record had wrong and put right: the reason, the day, and both versions.",
  alternates: { canonical: links.corrections },
};

export default async function CorrectionsPage({ searchParams }: { searchParams: SearchParams }) {
  const { cursor, limit } = await readQuery(correctionListQuery, searchParams);
  const { items, nextCursor } = await orNotFound(listCorrections(await getActor(), { cursor, limit }));
  return (
    <>
      <header className="head">
        <h1>Corrections</h1>
        <p className="lede">What this record had wrong and put right, the last first.</p>
      </header>
      <nav className="elsewhere" aria-label="Elsewhere">
        <a href={links.changes}>All changes</a>
        <a href={links.api(links.corrections)}>JSON</a>
      </nav>
      {items.length === 0 && (
        <EmptyState title="No correction yet">
          <p>When something published turns out wrong and is put right, the reason stands here for good.</p>
        </EmptyState>
      )}
      <ChangeList changes={items} />
      <Pager
        first={cursor ? links.corrections : null}
        next={nextCursor && links.withQuery(links.corrections, { cursor: nextCursor })}
        words={{ first: "Newest", next: "Older" }}
      />
    </>
  );
}
