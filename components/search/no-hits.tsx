import { links } from "@/lib/permalinks";
import type { SearchHit } from "@/lib/search/schema";
import { EmptyState } from "../ui/empty-state";
import { isNarrowed, type View, viewAddress } from "./view";

type Props = { view: View; hint: string | null; hits: SearchHit[] };

/** What may have been meant, where nothing has the words as they were written. */
export function OtherWords({ view, hint, hits }: Props) {
  if (hint === null) return null;
  return (
    <p className="hint">
      {hits.length > 0 && (
        <>
          No entry has <q>{view.q}</q> word for word;{" "}
          {hits.length === 1 ? "this name sounds" : "these names sound"} like it.{" "}
        </>
      )}
      Did you mean{" "}
      <q>
        <a href={viewAddress({ q: hint, asOf: view.asOf })}>{hint}</a>
      </q>
      ?
    </p>
  );
}

/** Nothing fits: what could be done about it. */
export function NothingFound({ view }: { view: View }) {
  return (
    <EmptyState title={`Nothing on file fits “${view.q}”`}>
      {isNarrowed(view) ? (
        <p>
          That is under these filters.{" "}
          <a href={viewAddress({ q: view.q, asOf: view.asOf })}>Search without them</a>
        </p>
      ) : (
        <p>
          All of the words must stand in one entry: fewer of them find more. Names are found in any script and
          spelling; or look through all <a href={links.people}>people</a>, <a href={links.denials}>denials</a>{" "}
          and <a href={links.organizations}>organizations</a>.
        </p>
      )}
    </EmptyState>
  );
}

const ways: [form: string, finds: string][] = [
  ["a name", "in any script and spelling: however it is written, it finds the person or the organization"],
  [
    "some words",
    "claims, statements with their quotes, and sources that have all of them, the last half typed",
  ],
  ["“a phrase”", "in quotation marks, what stands together just so, in any language it was quoted in"],
  ["a title", "or an author, or a web address: the source that has it"],
];

/** Before anything was asked. */
export function HowToSearch({ asOf }: { asOf: string | undefined }) {
  return (
    <section className="measure" aria-labelledby="how-title">
      <h2 id="how-title">What to write</h2>
      <dl className="ways">
        {ways.map(([form, finds]) => (
          <div key={form}>
            <dt>{form}</dt>
            <dd>{finds}</dd>
          </div>
        ))}
      </dl>
      <p className="facts">
        Or look through all <a href={links.withQuery(links.people, { asOf })}>people</a>,{" "}
        <a href={links.withQuery(links.denials, { asOf })}>denials</a> and{" "}
        <a href={links.withQuery(links.organizations, { asOf })}>organizations</a>.
      </p>
    </section>
  );
}
