import type { ClaimView } from "@/lib/claim/schema";
import type { Explanation } from "@/lib/explanation/rules";
import { StatementLinks } from "./counted-statements";

type Root = Explanation["origins"][number];
type Props = { claim: ClaimView; roots: Root[] };

/** By whom an unnamed speaker's words were passed on first: the chain's first, else the publishers. */
function throughWhom(claim: ClaimView, root: Root): string {
  const citations = claim.stances
    .filter(({ statement }) => root.statements.includes(statement.id))
    .flatMap(({ statement }) => statement.citations);
  const first = citations.map(({ via, source }) => via[0]?.name ?? source.publisher?.name ?? source.title);
  return [...new Set(first)].join(" and ");
}

function kindOf(claim: ClaimView, root: Root): string {
  if (root.isNamed) return root.statements.length > 1 ? "named, so counted once" : "named";
  const through = throughWhom(claim, root);
  return root.statements.length > 1
    ? `unnamed; taken for one, since label and first hop (${through}) are the same`
    : `unnamed, through ${through}`;
}

/** The origins counted: each with its statements, whether it is named, and what was joined. */
export function CountedOrigins({ claim, roots }: Props) {
  if (roots.length === 0) return null;
  return (
    <ol>
      {roots.map((root) => (
        <li key={root.statements.join(" ")}>
          <StatementLinks claim={claim} ids={root.statements} /> ({kindOf(claim, root)})
        </li>
      ))}
    </ol>
  );
}
