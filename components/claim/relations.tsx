import type { ClaimView } from "@/lib/claim/schema";
import { links } from "@/lib/permalinks";
import { relationWords } from "./claim-words";
import { StateWord } from "./state-word";

/** The claims that bear on this one, by how they do. */
export function Relations({ relations }: { relations: ClaimView["relations"] }) {
  if (relations.length === 0) return null;
  const kinds = [...new Set(relations.map(relationWords))];
  return (
    <section>
      <h2>
        Bears on this claim <small>{relations.length}</small>
      </h2>
      <dl className="relations">
        {kinds.map((words) => (
          <div key={words}>
            <dt>{words}</dt>
            {relations
              .filter((relation) => relationWords(relation) === words)
              .map(({ claim }) => (
                <dd key={claim.id}>
                  <a href={links.claim(claim.id)}>{claim.text}</a> <StateWord state={claim.state} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
