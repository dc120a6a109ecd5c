import { edtfInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import type { CitationView, ClaimStatementView } from "@/lib/statement/schema";
import { Attributed } from "./speaker";

function Way({ citation }: { citation: CitationView }) {
  const { source, via } = citation;
  return (
    <li>
      {via.length > 0 && (
        <ol className="hops">
          {via.map((hop) => (
            <li key={`${hop.kind} ${hop.slug ?? hop.name}`}>
              <Attributed of={hop} />
            </li>
          ))}
        </ol>
      )}
      <span className="node read">
        <a href={links.source(source.id)} title={source.title}>
          {source.publisher?.name ?? "Unnamed outlet"}
        </a>
        <small>{edtfInWords(source.publishedOn)}</small>
      </span>
    </li>
  );
}

/** Who says so and through whom, from left to right: who said it first, who passed it on, where one reads
 *  it. A nested list; its columns are laid out by the stylesheet, on a phone as steps below each other. */
export function Flow({ statements }: { statements: ClaimStatementView[] }) {
  return (
    <>
      <p className="flowhead" aria-hidden="true">
        <span>said it first</span>
        <span>passed it on</span>
        <span>where one reads it</span>
      </p>
      <ul className="flow">
        {statements.map((statement) => (
          <li key={statement.id}>
            <span className={statement.speaker.kind === "anonymous" ? "node unnamed" : "node"}>
              <Attributed of={statement.speaker} />
            </span>
            <ul aria-label="passed on and read in">
              {statement.citations.map((citation) => (
                <Way key={`${citation.source.id} ${citation.quote ?? ""}`} citation={citation} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
