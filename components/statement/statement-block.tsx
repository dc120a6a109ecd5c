import { links } from "@/lib/permalinks";
import type { ClaimStatementView, StanceKind, StanceManner } from "@/lib/statement/schema";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { ChainFaults } from "./chain-faults";
import { Renderings } from "./renderings";
import { Speaker } from "./speaker";
import { attributionWords, mannerWord, stanceGlyph } from "./statement-words";

type Props = { statement: ClaimStatementView; stance: StanceKind; manner: StanceManner | null };

/** A statement with its whole provenance, as it stands on a claim's page. */
export function StatementBlock({ statement, stance, manner }: Props) {
  return (
    <article className={`st ${stanceGlyph[stance]}`} id={`s-${statement.id}`}>
      <p className="by">
        <Glyph kind={stanceGlyph[stance]} />
        <Speaker speaker={statement.speaker} />{" "}
        <span className="tag">{attributionWords(statement.attribution)}</span>{" "}
        <a className="day" href={links.statement(statement.id)}>
          <EdtfDate edtf={statement.saidOn} />
        </a>
        {manner && ` · ${mannerWord[manner]}`}
      </p>
      <p className="say">{statement.text}</p>
      <Renderings citations={statement.citations} />
      <ChainFaults statement={statement} />
    </article>
  );
}
