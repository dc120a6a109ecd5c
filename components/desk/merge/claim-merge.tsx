import type { MergePreview } from "@/lib/claim/schema";
import { stances } from "../choices";
import { relationWords } from "../claim-relations";
import { MergeSides } from "./merge-sides";

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

const side = ({ text, stances: taken, facts }: MergePreview["claim"]) => ({
  title: text,
  about: `${counted(taken.length, "statement")} · ${counted(facts.reports, "report")}`,
});

const outcomes: Record<MergePreview["outcome"], string | null> = {
  moves: "Its outcome moves along.",
  gives_way: "Its outcome stays in its history: the other claim has one of its own, which stands.",
  none: null,
};

/** What merging one claim into another would do. */
export function ClaimMerge({ preview }: { preview: MergePreview }) {
  const { claim, into, stances: taken, relations, outcome } = preview;
  const moved = taken.filter(({ isThere }) => !isThere).length;
  return (
    <>
      <MergeSides type="claim" one={side(claim)} into={side(into)} />
      <h2>
        What moves{" "}
        <small>
          {moved} of {counted(taken.length, "statement")}
        </small>
      </h2>
      <ul>
        {taken.map(({ stance, statement, isThere }) => (
          <li key={`${statement.id} ${stance}`}>
            {statement.text}
            <small>
              {stances[stance]} · {statement.speaker.name}
              {isThere && " · takes a stance on the other claim already, and that one stays"}
            </small>
          </li>
        ))}
        {relations.map((relation) => (
          <li key={relation.kind + relation.direction + relation.claim.id}>
            {relation.claim.text}
            <small>
              {relationWords(relation)}
              {!relation.isKept && " · ends here: the other claim is that, or has it already"}
            </small>
          </li>
        ))}
        {outcomes[outcome] && <li>{outcomes[outcome]}</li>}
      </ul>
    </>
  );
}
