import { MOST_COUNTED } from "@/lib/search/rules";
import { type SearchFacet, type SearchFacets, type SearchFacetValue, searchFacet } from "@/lib/search/schema";
import { typeWords, valueWord } from "./search-words";
import { facetNames, type View, viewAddress } from "./view";

const thousands = new Intl.NumberFormat("en");
const SHOWN = 6;

const inAside: readonly SearchFacet[] = [
  "person",
  "stance",
  "state",
  "year",
  "organization",
  "category",
  "language",
];

type Props = { view: View; facets: SearchFacets };

type ValueProps = Props & { facet: SearchFacet; value: SearchFacetValue };

function Value({ view, facets, facet, value }: ValueProps) {
  const isChosen = view[facet] === value.value;
  return (
    <li>
      <a
        href={viewAddress(view, { [facet]: isChosen ? undefined : value.value })}
        aria-current={isChosen ? "true" : undefined}
      >
        <span>{valueWord(facet, value.value, value.name)}</span>{" "}
        <b>{thousands.format(isChosen ? facets.count : value.count)}</b>
      </a>
    </li>
  );
}

/** Years by themselves, the latest first; the rest by how many there are, the chosen one ahead. */
function inOrder(facet: SearchFacet, values: SearchFacetValue[], chosen: string | undefined) {
  if (facet === "year") return [...values].sort((a, b) => b.value.localeCompare(a.value));
  return [...values].sort((a, b) => Number(b.value === chosen) - Number(a.value === chosen));
}

/** What there is to choose from: one value leaves nothing, unless it is chosen. */
const choosable = ({ view, facets }: Props): SearchFacet[] =>
  inAside.filter((facet) => facets[facet].length > 1 || view[facet] !== undefined);

function Facet({ view, facet, facets }: Props & { facet: SearchFacet }) {
  const values = inOrder(facet, facets[facet], view[facet]);
  const list = (part: SearchFacetValue[]) => (
    <ul className="values">
      {part.map((value) => (
        <Value key={value.value} view={view} facets={facets} facet={facet} value={value} />
      ))}
    </ul>
  );
  return (
    <section>
      <h3>{facetNames[facet]}</h3>
      {list(values.slice(0, SHOWN))}
      {values.length > SHOWN && (
        <details>
          <summary>{values.length - SHOWN} more</summary>
          {list(values.slice(SHOWN))}
        </details>
      )}
    </section>
  );
}

/** By what else the search can be narrowed, with how many that leaves. */
export function Narrowing({ view, facets }: Props) {
  const choices = choosable({ view, facets });
  if (choices.length === 0) return null;
  return (
    <aside className="aside narrowing" id="narrow" aria-labelledby="narrow-title">
      <h2 id="narrow-title">Narrow the search</h2>
      {choices.map((facet) => (
        <Facet key={facet} view={view} facet={facet} facets={facets} />
      ))}
      {!facets.isWhole && (
        <p className="facts">
          Counted among the {thousands.format(facets.count)} entered last; there are more.
        </p>
      )}
    </aside>
  );
}

/** The kinds of record, each with how many there are. */
export function Kinds({ view, facets }: Props) {
  const all = facets.type.reduce((sum, { count }) => sum + count, 0);
  const more = all > MOST_COUNTED ? "+" : "";
  const kind = (type: string | undefined, words: string, count: number) => (
    <a
      key={words}
      className="chip"
      href={viewAddress(view, { type })}
      aria-current={view.type === type ? "true" : undefined}
    >
      {words} <b>{thousands.format(Math.min(count, MOST_COUNTED)) + more}</b>
    </a>
  );
  return (
    <nav className="bar" aria-label="What to look for">
      {kind(undefined, "Everything", all)}
      {Object.entries(typeWords).map(([type, words]) => {
        const count = facets.type.find(({ value }) => value === type)?.count ?? 0;
        return count > 0 || view.type === type ? kind(type, words, count) : null;
      })}
      {choosable({ view, facets }).length > 0 && (
        <a className="quiet to-narrowing" href="#narrow">
          Narrow ↓
        </a>
      )}
    </nav>
  );
}

/** What the search is narrowed to, in words. */
export function chosenFacets(view: View, facets: SearchFacets): { facet: SearchFacet; words: string }[] {
  return searchFacet.options.flatMap((facet) => {
    const value = view[facet];
    if (value === undefined) return [];
    const name = facets[facet].find((one) => one.value === value)?.name ?? null;
    return [{ facet, words: `${facetNames[facet]}: ${valueWord(facet, value, name)}` }];
  });
}

/** How many there are, and what narrows them, each with a way to undo it. */
export function Chosen({ view, facets }: Props) {
  // The kind stands chosen in the bar above.
  const chosen = chosenFacets(view, facets).filter(({ facet }) => facet !== "type");
  return (
    <div className="chosen">
      <p role="status">
        <b>
          {thousands.format(facets.count)}
          {!facets.isWhole && "+"}
        </b>{" "}
        {facets.count === 1 ? "result" : "results"} for <q>{view.q}</q>
      </p>
      {chosen.length > 0 && (
        <ul aria-label="Filters in use">
          {chosen.map(({ facet, words }) => (
            <li key={facet}>
              <a className="chip" href={viewAddress(view, { [facet]: undefined })}>
                <span className="vh">Undo: </span>
                {words} <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
          <li>
            <a className="quiet" href={viewAddress({ q: view.q, asOf: view.asOf })}>
              Clear all
            </a>
          </li>
        </ul>
      )}
    </div>
  );
}
