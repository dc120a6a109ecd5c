import type { Metadata } from "next";
import { PersonItem } from "@/components/person/person-item";
import { EmptyState } from "@/components/ui/empty-state";
import { Pager } from "@/components/ui/pager";
import { getActor } from "@/lib/auth/session";
import { links } from "@/lib/permalinks";
import { listPeople } from "@/lib/person/queries";
import { personListQuery } from "@/lib/person/schema";
import { orNotFound, readQuery, type SearchParams } from "../reading";

export const metadata: Metadata = {
  title: "People",
  description: "Everybody on file: who they are, and how much was claimed and denied about them.",
  alternates: { canonical: links.people },
};

export default async function PeoplePage({ searchParams }: { searchParams: SearchParams }) {
  const query = await readQuery(personListQuery, searchParams);
  const { items, nextCursor } = await orNotFound(listPeople(await getActor(), query));
  return (
    <>
      <header className="head">
        <h1>People</h1>
        <p className="lede">Everybody who is spoken of, or who speaks.</p>
      </header>
      {items.length === 0 ? (
        <EmptyState title="Nobody is on file yet">
          <p>Whoever a claim is about stands here from then on, and whoever speaks of it.</p>
        </EmptyState>
      ) : (
        <ul className="list wide-list">
          {items.map((person) => (
            <PersonItem key={person.slug} person={person} />
          ))}
        </ul>
      )}
      <Pager
        first={query.cursor ? links.people : null}
        next={nextCursor && links.withQuery(links.people, { cursor: nextCursor })}
      />
    </>
  );
}
