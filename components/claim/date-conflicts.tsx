import type { ClaimView, DateConflictView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { sourcesInWords } from "./claim-words";

function sourcesOf(claim: ClaimView): Map<string, string> {
  const cited = claim.stances.flatMap(({ statement }) => statement.citations.map(({ source }) => source));
  return new Map(cited.map((source) => [source.id, source.publisher?.name ?? source.title]));
}

function Conflict({ conflict, claim }: { conflict: DateConflictView; claim: ClaimView }) {
  const names = sourcesOf(claim);
  return (
    <ul>
      {conflict.values.map(({ edtf, sources }) => (
        <li key={edtf}>
          <b>{edtfInWords(edtf)}</b>,{" "}
          {sources.length === 1 ? "says" : `say ${sources.length} ${sourcesInWords(2)}:`}{" "}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={links.source(id)}>{names.get(id) ?? "a source on file"}</a>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Dates that can't all be right, with who gives which. Nothing is averaged away. */
export function DateConflicts({ claim }: { claim: ClaimView }) {
  const { dateConflicts } = claim.facts;
  if (dateConflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h2>
        Dates in conflict <small>{dateConflicts.length}</small>
      </h2>
      {dateConflicts.map((conflict) => (
        <div key={`${conflict.of} ${conflict.statement ?? ""}`}>
          <p>
            {conflict.of === "occurrence" ? (
              "The sources give different days for when it happened:"
            ) : (
              <>
                The sources give different days for when{" "}
                <a href={links.statement(conflict.statement ?? "")}>one statement</a> was made:
              </>
            )}
          </p>
          <Conflict conflict={conflict} claim={claim} />
        </div>
      ))}
    </section>
  );
}
