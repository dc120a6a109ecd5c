import type { ReactNode } from "react";
import { utteranceConflicts } from "@/lib/explanation/rules";
import { links } from "@/lib/permalinks";
import type { StatementView } from "@/lib/statement/schema";
import { Chain } from "../chain/chain";
import { Conflict } from "../claim/date-conflicts";
import { StateWord } from "../claim/state-word";
import { CredibilityNote } from "../judgement/judgement-note";
import { DraftNote } from "../ui/draft-note";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { ChainFaults } from "./chain-faults";
import { leading } from "./leading";
import { Renderings } from "./renderings";
import { Speaker } from "./speaker";
import { actWord, attributionWords, stanceGlyph, stanceVerb } from "./statement-words";

function Stances({ stances }: { stances: StatementView["stances"] }) {
  return (
    <ul className="list">
      {stances.map(({ claim, stance, manner }) => (
        <li key={`${claim.id} ${stance}`} className={`denial ${stanceGlyph[stance]}`}>
          <p className="by">
            <Glyph kind={stanceGlyph[stance]} />
            It {stanceVerb(stance, manner)}
          </p>
          <p className="say">
            <a href={links.claim(claim.id)}>{claim.text}</a>
          </p>
          <p className="facts">
            A claim about <a href={links.person(claim.person.slug)}>{claim.person.name}</a> ·{" "}
            <StateWord state={claim.state} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The days that sources give for it and that can't all be right. */
function Dates({ statement }: { statement: StatementView }) {
  return utteranceConflicts(statement).map((conflict) => (
    <section key={conflict.of} className="conflicts">
      <h2>Dates in conflict</h2>
      <p>The sources give different days for when it was said:</p>
      <Conflict conflict={conflict} statements={[statement]} />
    </section>
  ));
}

/** A statement with its whole provenance: who said it, in whose rendering, through whom, about what. */
export function StatementArticle({ statement, notice }: { statement: StatementView; notice?: ReactNode }) {
  const { speaker, citations, stances } = statement;
  const first = leading(stances);
  return (
    <article>
      <DraftNote status={statement.status} />
      <p className="crumb by">
        {first && (
          <>
            <Glyph kind={stanceGlyph[first.stance]} />
            <b>{actWord(first.stance, first.manner)}</b>{" "}
          </>
        )}
        <Speaker speaker={speaker} /> <span className="tag">{attributionWords(statement.attribution)}</span>{" "}
        <span className="day">
          <EdtfDate edtf={statement.saidOn} />
        </span>
      </p>
      <h1 className="said">{statement.text}</h1>
      {notice}
      <p className="facts dates">The sense of what was said, in this record’s words.</p>
      <h2>
        As it was reported <small>{citations.length}</small>
      </h2>
      <Renderings citations={citations} />
      <Dates statement={statement} />
      <CredibilityNote credibility={statement.credibility} />
      {citations.length > 0 && <h2>Through whom</h2>}
      <Chain
        taken={[{ stance: first?.stance ?? "comment", manner: first?.manner ?? null, statement }]}
        hasActs={false}
      />
      <ChainFaults statement={statement} />
      <h2>
        What it does to which claim <small>{stances.length}</small>
      </h2>
      <Stances stances={stances} />
    </article>
  );
}
