import { links } from "@/lib/permalinks";
import type { TimelineItem } from "@/lib/timeline/schema";
import { CitationLines } from "../statement/citation-lines";
import { leading } from "../statement/leading";
import { Speaker } from "../statement/speaker";
import { StanceList } from "../statement/stance-list";
import { actWord, attributionWords, stanceGlyph } from "../statement/statement-words";
import { Glyph } from "../ui/glyph";

type Props = {
  statement: NonNullable<TimelineItem["statement"]>;
  year: string | undefined;
  hrefOf: (claim: string) => string;
};

/** A statement on the timeline: who said it, what, through whom, and what it does to which claim. */
export function StatementCard({ statement, year, hrefOf }: Props) {
  const first = leading(statement.stances);
  const glyph = first ? stanceGlyph[first.stance] : "com";
  return (
    <article className={`card ${glyph}`}>
      <p className="by">
        <Glyph kind={glyph} />
        {first && <b>{actWord(first.stance, first.manner)}</b>} <Speaker speaker={statement.speaker} />{" "}
        <span className="tag">{attributionWords(statement.attribution)}</span>
      </p>
      <h5 className="say">
        <a href={links.statement(statement.id)}>{statement.text}</a>
      </h5>
      <CitationLines statement={statement} year={year} />
      <StanceList stances={statement.stances} hrefOf={hrefOf} />
    </article>
  );
}
