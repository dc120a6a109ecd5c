import { links } from "@/lib/permalinks";
import type { StatementView } from "@/lib/statement/schema";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { CitationLines } from "./citation-lines";
import { leading } from "./leading";
import { Speaker } from "./speaker";
import { StanceList } from "./stance-list";
import { actWord, stanceGlyph } from "./statement-words";

/** A statement in a list: its speaker, words, chain and what it does to which claim. */
export function StatementItem({ statement }: { statement: StatementView }) {
  const first = leading(statement.stances);
  const glyph = first ? stanceGlyph[first.stance] : "com";
  return (
    <li className={`denial ${glyph}`}>
      <p className="by">
        <Glyph kind={glyph} />
        {first && <b>{actWord(first.stance, first.manner)}</b>} <Speaker speaker={statement.speaker} />
        {" · "}
        <span className="day">
          <EdtfDate edtf={statement.saidOn} />
        </span>
      </p>
      <p className="say">
        <a href={links.statement(statement.id)}>{statement.text}</a>
      </p>
      <CitationLines statement={statement} />
      <StanceList stances={statement.stances} />
    </li>
  );
}
