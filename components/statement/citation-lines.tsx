import { edtfInWords } from "@/lib/edtf-words";
import type { CitationView, SpeakerView } from "@/lib/statement/schema";
import { ChainLine } from "./chain";

type Props = { speaker: SpeakerView; citations: CitationView[]; year?: string | undefined };

/** What to know about a rendering: that it is translated, the day that it gives for what happened. */
export function CitationTags({ citation, year }: { citation: CitationView; year?: string | undefined }) {
  return (
    <>
      {citation.quote && citation.translated && <span className="tag">translated</span>}
      {citation.shifts && (
        <span className="tag" title={citation.shifts}>
          the meaning shifts
        </span>
      )}
      {citation.dates === "occurrence" && citation.datedAs && (
        <span className="tag">dates it {edtfInWords(citation.datedAs, { year })}</span>
      )}
    </>
  );
}

/** Each source's rendering in short: its words, the chain, and the day it gives for what happened. */
export function CitationLines({ speaker, citations, year }: Props) {
  return (
    <ul className="cites">
      {citations.map((citation) => (
        <li key={`${citation.source.id} ${citation.quote ?? citation.datedAs ?? ""}`}>
          {citation.quote && <q lang={citation.language ?? undefined}>{citation.quote}</q>}{" "}
          <ChainLine speaker={speaker} citation={citation} />
          <CitationTags citation={citation} year={year} />
        </li>
      ))}
    </ul>
  );
}
