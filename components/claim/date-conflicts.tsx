import type { ClaimView, DateConflictView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { ClaimStatementView } from "@/lib/statement/schema";
import { citedSources } from "./cited-sources";
import { sourcesInWords } from "./claim-words";

type Of = { conflict: DateConflictView; statements: ClaimStatementView[] };

/** What editors noted where a citation gives one of the dates in conflict. */
function notesOn(edtf: string, sources: string[], { conflict, statements }: Of): string[] {
  const notes = statements
    .filter(({ id }) => conflict.of === "occurrence" || id === conflict.statement)
    .flatMap(({ citations }) => citations)
    .filter((citation) => citation.dates === conflict.of && citation.datedAs === edtf)
    .filter(({ source }) => sources.includes(source.id))
    .flatMap(({ note }) => note ?? []);
  return [...new Set(notes)];
}

/** One date's sources; what was noted there stands with it. */
export function Conflict({ conflict, statements }: Of) {
  const cited = citedSources(statements);
  const nameOf = (id: string) => cited.get(id)?.publisher?.name ?? cited.get(id)?.title ?? "a source on file";
  return (
    <ul>
      {conflict.values.map(({ edtf, sources }) => (
        <li key={edtf}>
          <b>{edtfInWords(edtf)}</b>,{" "}
          {sources.length === 1 ? "says" : `say ${sources.length} ${sourcesInWords(2)}:`}{" "}
          {sources.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={links.source(id)}>{nameOf(id)}</a>
            </span>
          ))}
          {notesOn(edtf, sources, { conflict, statements }).map((note) => (
            <p key={note} className="facts">
              {note}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Dates that can't all be right, with who gives which. Nothing is averaged away, and a note that explains
 *  them hides none. */
export function DateConflicts({ claim }: { claim: ClaimView }) {
  const { dateConflicts } = claim.facts;
  const statements = claim.stances.map(({ statement }) => statement);
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
          <Conflict conflict={conflict} statements={statements} />
        </div>
      ))}
      {claim.dateNote && (
        <p className="note">
          <b>An editor’s note:</b> {claim.dateNote}
        </p>
      )}
    </section>
  );
}
