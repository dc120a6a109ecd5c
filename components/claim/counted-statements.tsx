import type { ClaimView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";

type Props = { claim: ClaimView; ids: string[] };

const quoted = ({ kind, name }: { kind: string; name: string }) =>
  kind === "anonymous" ? `“${name}”` : name;

/** Statements by their ids in one line, each leading to where it stands on the page. */
export function StatementLinks({ claim, ids }: Props) {
  const found = claim.stances.filter(({ statement }) => ids.includes(statement.id));
  return found.map(({ statement }, index) => (
    <span key={statement.id}>
      {index > 0 && "; "}
      <a href={`#s-${statement.id}`}>{quoted(statement.speaker)}</a>, {edtfInWords(statement.saidOn)}
    </span>
  ));
}

/** The same, one below the other. */
export function CountedStatements({ claim, ids }: Props) {
  if (ids.length === 0) return null;
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>
          <StatementLinks claim={claim} ids={[id]} />
        </li>
      ))}
    </ul>
  );
}
