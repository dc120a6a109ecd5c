import type { Metadata } from "next";
import { DenialList } from "@/components/statement/denial-list";
import { mannerTitle } from "@/components/statement/statement-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { links } from "@/lib/permalinks";
import { stanceManner } from "@/lib/statement/schema";
import { orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "Denials",
  description:
    "Every denial on file: who denied what, how soon after it was first said, and how that turned out.",
  alternates: { canonical: links.denials },
};

export default async function DenialsPage({ searchParams }: { searchParams: SearchParams }) {
  const { cursor, limit, ...view } = await readQuery(denialQuery, searchParams);
  const { items, nextCursor } = await orNotFound(listDenials(await getActor(), { ...view, cursor, limit }));
  return (
    <>
      <header className="head">
        <h1>Denials</h1>
        <p className="lede">Who denied what, how soon after it was first said, and how that turned out.</p>
      </header>
      <nav className="bar" aria-label="Filters">
        <a
          className="chip"
          href={links.withQuery(links.denials, { ...view, manner: undefined })}
          aria-current={view.manner ? undefined : "true"}
        >
          Every denial
        </a>
        {stanceManner.options.map((manner) => (
          <a
            key={manner}
            className="chip"
            href={links.withQuery(links.denials, { ...view, manner })}
            aria-current={view.manner === manner ? "true" : undefined}
          >
            {mannerTitle[manner]}
          </a>
        ))}
        <span className="grow" />
        <a className="quiet" href={links.withQuery(links.api(links.denials), view)}>
          JSON
        </a>
      </nav>
      {items.length === 0 && <EmptyState title="None on file" />}
      <DenialList denials={items} />
      <Pager
        first={cursor ? links.withQuery(links.denials, view) : null}
        next={nextCursor && links.withQuery(links.denials, { ...view, cursor: nextCursor })}
      />
    </>
  );
}
