import type { Metadata } from "next";
import { PersonItem } from "@/components/person/person-item";
import { DenialList } from "@/components/statement/denial-list";
import { EmptyState } from "@/components/ui/empty-state";
import { SearchForm } from "@/components/ui/search-form";
import { getActor } from "@/lib/auth/session";
import { listDenials } from "@/lib/denial/queries";
import { links } from "@/lib/permalinks";
import { listMostTalkedAbout } from "@/lib/person/queries";

export const metadata: Metadata = { alternates: { canonical: links.home } };

function EmptyRecord() {
  return (
    <EmptyState title="Nothing is on file yet">
      <p>The record starts with somebody who is spoken of. As an editor:</p>
      <ol>
        <li>
          <a href={links.signIn(links.desk)}>Sign in</a> and enter{" "}
          <a href={links.deskNew("people")}>a person</a>.
        </li>
        <li>
          Enter <a href={links.deskNew("sources")}>a source</a>: the article that you have open.
        </li>
        <li>
          Enter <a href={links.deskNew("claims")}>a claim</a> about the person, then{" "}
          <a href={links.deskNew("statements")}>who said it, and who denied it</a>.
        </li>
      </ol>
      <p>A whole bundle can be imported through the API.</p>
    </EmptyState>
  );
}

export default async function HomePage() {
  const actor = await getActor();
  const [people, denials] = await Promise.all([
    listMostTalkedAbout(actor, 10),
    listDenials(actor, { limit: 6 }),
  ]);
  return (
    <>
      <section className="front">
        <h1>Who is said to be rising, fading, gone</h1>
        <p className="lede">
          What was reported about officials’ standing: who said so and through whom, who denied it, and what
          came of it.
        </p>
        <SearchForm id="search" />
      </section>
      {people.length === 0 ? (
        <EmptyRecord />
      ) : (
        <div className="columns">
          <section>
            <h2>Most talked about lately</h2>
            <ul className="list">
              {people.map((person) => (
                <PersonItem key={person.slug} person={person} />
              ))}
            </ul>
            <p className="more">
              <a href={links.people}>Everybody on file</a>
            </p>
          </section>
          <section>
            <h2>The latest denials</h2>
            {denials.items.length === 0 ? (
              <p className="facts">Nothing has been denied yet.</p>
            ) : (
              <>
                <DenialList denials={denials.items} />
                <p className="more">
                  <a href={links.denials}>All denials</a>
                </p>
              </>
            )}
          </section>
        </div>
      )}
    </>
  );
}
