import { links } from "@/lib/permalinks";
import { FEWEST_COMPARED, MOST_COMPARED } from "@/lib/timeline/compare/schema";
import { type View, viewAddress } from "../timeline/view";
import { PersonField } from "./person-field";

type Named = { slug: string; name: string };
type Props = { people: Named[]; view: View; path: string };

const listOf = (people: Named[]) => people.map(({ slug }) => slug).join(",");

/** Those who are compared, each with a way to leave them out, and the field that adds another. */
export function PeopleBar({ people, view, path }: Props) {
  const { people: _, menu: __, cursor: ___, ...others } = view;
  const kept = Object.entries(others).filter((pair): pair is [string, string] => pair[1] !== undefined);
  const isFull = people.length >= MOST_COMPARED;
  return (
    <section className="people-bar" aria-label="Who is compared" data-soft="">
      {people.length > 0 && (
        <ul>
          {people.map((person) => (
            <li key={person.slug}>
              <a
                className="chip"
                href={viewAddress(path, view, {
                  people: listOf(people.filter(({ slug }) => slug !== person.slug)) || undefined,
                })}
              >
                <span className="vh">Leave out: </span>
                {person.name} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {isFull ? (
        <p className="facts">Four at most: leave one out to add another.</p>
      ) : (
        <form action={path} key={listOf(people)}>
          {people.length > 0 && <input type="hidden" name="people" value={listOf(people)} />}
          {kept.map(([key, value]) => (
            <input key={key} type="hidden" name={key} value={value} />
          ))}
          <PersonField
            id="add-person"
            label={people.length < FEWEST_COMPARED ? "Compare" : "Add"}
            chosen={people.map(({ slug }) => slug)}
          />
          <button type="submit">Add</button>
        </form>
      )}
    </section>
  );
}

type Meant = { words: string; people: (Named & { detail: string | null })[] };

/** Those who may be meant by what was written into the field, or that nobody is. */
export function WhoIsMeant({ meant, people, view, path }: Props & { meant: Meant }) {
  if (meant.people.length === 0) {
    return (
      <p className="note" role="alert">
        Nobody on file is called “{meant.words}”.{" "}
        <a href={links.withQuery(links.search(), { q: meant.words, asOf: view.asOf })}>Search everything</a>
      </p>
    );
  }
  return (
    <section className="note" aria-labelledby="who-is-meant" data-soft="">
      <h2 id="who-is-meant">Who is meant by “{meant.words}”?</h2>
      <ul>
        {meant.people.map(({ slug, name, detail }) => (
          <li key={slug}>
            <a href={viewAddress(path, view, { people: listOf([...people, { slug, name }]) })}>{name}</a>
            {detail && <span className="facts">, {detail}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
