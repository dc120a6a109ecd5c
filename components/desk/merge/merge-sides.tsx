import type { ReactNode } from "react";

type Side = { title: string; about: ReactNode };

/** The two records of a merge: which becomes part of which. */
export function MergeSides({ type, one, into }: { type: string; one: Side; into: Side }) {
  return (
    <dl>
      {[[`This ${type}`, one] as const, ["becomes part of", into] as const].map(
        ([term, { title, about }]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              {title}
              <small>{about}</small>
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
