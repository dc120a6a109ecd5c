import type { Metadata } from "next";
import { ChangeList } from "@/components/revision/change-list";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { getLogHead, listChanges } from "@/lib/change/queries";
import { changeListQuery } from "@/lib/change/schema";
import { links } from "@/lib/permalinks";
import { readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Changes",
  description: "Every change to the record: who made it, when, what for, and the versions that it made.",
  alternates: { canonical: links.changes },
};

export default async function ChangesPage({ searchParams }: { searchParams: SearchParams }) {
  const { before, limit } = await readQuery(changeListQuery, searchParams);
  const actor = await getActor();
  const [head, { items, nextCursor }] = await Promise.all([
    getLogHead(actor),
    listChanges(actor, { since: 0, before, order: "desc", limit }),
  ]);
  return (
    <>
      <header className="head">
        <h1>Changes</h1>
        <p className="lede">
          Every change to the record, the last first: who made it, when, and what for. Nothing is ever taken
          out of this list.
        </p>
      </header>
      {head.count > 0 && (
        <p className="note">
          Each change carries a hash that everything before it went into. Keep the last one, and you can tell
          years from now whether anything up to it was altered:{" "}
          {head.count === 1 ? "1 change" : `${head.count} changes`}, <code className="hash">{head.hash}</code>
        </p>
      )}
      <nav className="elsewhere" aria-label="Elsewhere">
        <a href={links.corrections}>Corrections</a>
        <a href={links.logHead}>The log’s end as JSON</a>
        <a href={links.withQuery(links.api(links.changes), { order: "desc" })}>JSON</a>
      </nav>
      {items.length === 0 && (
        <EmptyState title="Nothing has been entered yet">
          <p>The log begins with the first entry.</p>
        </EmptyState>
      )}
      <ChangeList changes={items} />
      <Pager
        first={before ? links.changes : null}
        next={nextCursor && links.withQuery(links.changes, { before: nextCursor })}
        words={{ first: "Newest", next: "Older" }}
      />
    </>
  );
}
