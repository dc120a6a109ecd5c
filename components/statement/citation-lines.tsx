import { edtfInWords } from "@/lib/edtf-words";
import { utteranceConflicts } from "@/lib/explanation/rules";
import type { CitationView, SpeakerView } from "@/lib/statement/schema";
import { ChainLine } from "./chain";

type Props = {
  statement: { id: string; speaker: SpeakerView; citations: CitationView[] };
  year?: string | undefined;
};

type Tags = { citation: CitationView; isDisputed: boolean; year?: string | undefined };

/** What to know about a rendering: that it is translated, the day that it gives for what happened; where
 *  others give another day for when it was said, that day too. */
export function CitationTags({ citation, isDisputed, year }: Tags) {
  return (
    <>
      {citation.quote && citation.translated && <span className="tag">translated</span>}
      {citation.missingSince && (
        <span className="tag gone">
          no longer in the source since {edtfInWords(citation.missingSince, { year })}
        </span>
      )}
      {citation.shifts && (
        <span className="tag" title={citation.shifts}>
          the meaning shifts
        </span>
      )}
      {citation.dates === "occurrence" && citation.datedAs && (
        <span className="tag">dates it {edtfInWords(citation.datedAs, { year })}</span>
      )}
      {isDisputed && citation.dates === "utterance" && citation.datedAs && (
        <span className="tag">says it was on {edtfInWords(citation.datedAs, { year })}</span>
      )}
    </>
  );
}

/** Each source's rendering in short: its words, the chain, and the day it gives for what happened. */
export function CitationLines({ statement, year }: Props) {
  const { speaker, citations } = statement;
  const isDisputed = utteranceConflicts(statement).length > 0;
  return (
    <ul className="cites">
      {citations.map((citation) => (
        <li key={`${citation.source.id} ${citation.quote ?? citation.datedAs ?? ""}`}>
          {citation.quote && <q lang={citation.language ?? undefined}>{citation.quote}</q>}{" "}
          <ChainLine speaker={speaker} citation={citation} />
          <CitationTags citation={citation} isDisputed={isDisputed} year={year} />
        </li>
      ))}
    </ul>
  );
}
