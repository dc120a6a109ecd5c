import type { DenialView } from "@/lib/denial/schema";
import { daysInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { StateWord } from "../claim/state-word";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { Speaker } from "./speaker";
import { actWord, stanceGlyph } from "./statement-words";

const heldWords = (held: boolean | null) =>
  held === null ? null : held ? "the denial held" : "the denial did not hold";

/** A denial in a list: who denied what, how soon, and how that turned out. */
export function DenialItem({ denial }: { denial: DenialView }) {
  const { statement, speaker, manner, claim, latencyDays, held } = denial;
  const stance = manner === "non_denial" || manner === "no_comment" ? "comment" : "deny";
  return (
    <li className={`denial ${stanceGlyph[stance]}`}>
      <p className="by">
        <Glyph kind={stanceGlyph[stance]} />
        <b>{actWord(stance, manner)}</b> <Speaker speaker={speaker} />
        <span className="day">
          <EdtfDate edtf={statement.saidOn} />
        </span>
      </p>
      <p className="say">
        <a href={links.statement(statement.id)}>{statement.text}</a>
      </p>
      <p className="facts">
        of <a href={links.claim(claim.id)}>{claim.text}</a> about{" "}
        <a href={links.person(claim.person.slug)}>{claim.person.name}</a>
        {latencyDays && ` · ${daysInWords(latencyDays)}${latencyDays.max > 0 ? " after it was first said" : ""}`} ·{" "}
        <StateWord state={claim.state} />
        {held !== null && ` · ${heldWords(held)}`}
      </p>
    </li>
  );
}
