import type { DenialView } from "@/lib/denial/schema";
import { daysInWords } from "@/lib/edtf-words";
import { links } from "@/lib/permalinks";
import { StateWord } from "../claim/state-word";
import { EdtfDate } from "../ui/edtf-date";
import { Glyph } from "../ui/glyph";
import { Speaker } from "./speaker";
import { actWord, stanceGlyph, stanceVerb } from "./statement-words";

const stanceOf = ({ manner }: DenialView) =>
  manner === "non_denial" || manner === "no_comment" ? "comment" : "deny";

function latencyWords({ min, max }: { min: number; max: number }): string {
  return max === 0
    ? "the same day it was first said"
    : `${daysInWords({ min, max })} after it was first said`;
}

function Denied({ denial }: { denial: DenialView }) {
  const { claim, latencyDays, held, manner } = denial;
  return (
    <li>
      {stanceVerb(stanceOf(denial), manner)} <a href={links.claim(claim.id)}>{claim.text}</a>{" "}
      <StateWord state={claim.state} />
      <br />
      about <a href={links.person(claim.person.slug)}>{claim.person.name}</a>
      {latencyDays && ` · ${latencyWords(latencyDays)}`}
      {held !== null && ` · ${held ? "the denial held" : "the denial did not hold"}`}
    </li>
  );
}

/** A denial in a list: who denied what, how soon, and how that turned out. */
function DenialItem({ denials }: { denials: [DenialView, ...DenialView[]] }) {
  const [first] = denials;
  const { statement, speaker, manner } = first;
  const stance = stanceOf(first);
  return (
    <li className={`denial ${stanceGlyph[stance]}`}>
      <p className="by">
        <Glyph kind={stanceGlyph[stance]} />
        <b>{actWord(stance, manner)}</b> <Speaker speaker={speaker} />
        {" · "}
        <span className="day">
          <EdtfDate edtf={statement.saidOn} />
        </span>
      </p>
      <p className="say">
        <a href={links.statement(statement.id)}>{statement.text}</a>
      </p>
      <ul className="of">
        {denials.map((denial) => (
          <Denied key={denial.claim.id} denial={denial} />
        ))}
      </ul>
    </li>
  );
}

/** Denials, one after the other; what one statement denies is told together. */
export function DenialList({ denials }: { denials: DenialView[] }) {
  const groups: [DenialView, ...DenialView[]][] = [];
  for (const denial of denials) {
    const last = groups.at(-1);
    if (last?.[0].statement.id === denial.statement.id) last.push(denial);
    else groups.push([denial]);
  }
  return (
    <ul className="list measure">
      {groups.map((group) => (
        <DenialItem key={`${group[0].statement.id} ${group[0].claim.id}`} denials={group} />
      ))}
    </ul>
  );
}
