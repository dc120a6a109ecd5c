import { utteranceConflicts } from "@/lib/explanation/rules";
import { links } from "@/lib/permalinks";
import type { CitationView, SpeakerView } from "@/lib/statement/schema";
import { ChainLine } from "./chain";
import { CitationTags } from "./citation-lines";

type Props = {
  statement: { id: string; speaker: SpeakerView; citations: CitationView[] };
  year: string | undefined;
};

/** A statement told within its claim: a line for each way it came, whose start leads to the statement. */
export function SaidLines({ statement, year }: Props) {
  const isDisputed = utteranceConflicts(statement).length > 0;
  return statement.citations.map((citation) => (
    <li key={`${citation.source.id} ${citation.quote ?? citation.datedAs ?? ""}`}>
      <ChainLine
        speaker={statement.speaker}
        citation={citation}
        speakerHref={links.statement(statement.id)}
      />
      {citation.quote && (
        <>
          {" "}
          <q lang={citation.language ?? undefined}>{citation.quote}</q>
        </>
      )}
      <CitationTags citation={citation} isDisputed={isDisputed} year={year} />
    </li>
  ));
}
