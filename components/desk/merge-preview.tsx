import type { MergePreview } from "@/lib/claim/schema";
import { stances } from "./choices";
import { relationWords } from "./claim-relations";

function Side({ title, claim }: { title: string; claim: MergePreview["claim"] }) {
  const { reports } = claim.facts;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {claim.text}
        <small>
          {claim.stances.length} {claim.stances.length === 1 ? "statement" : "statements"} · {reports}{" "}
          {reports === 1 ? "report" : "reports"}
        </small>
      </dd>
    </div>
  );
}

const outcomes: Record<MergePreview["outcome"], string | null> = {
  moves: "Its outcome moves along.",
  gives_way: "Its outcome stays in its history: the other claim has one of its own, which stands.",
  none: null,
};

/** What merging one claim into another would do. */
export function MergeDetails({ preview }: { preview: MergePreview }) {
  const { claim, into, stances: taken, relations, outcome } = preview;
  const moved = taken.filter(({ isThere }) => !isThere).length;
  return (
    <section className="desk-list merge">
      <dl>
        <Side title="This claim" claim={claim} />
        <Side title="becomes part of" claim={into} />
      </dl>
      <h2>
        What moves{" "}
        <small>
          {moved} of {taken.length} {taken.length === 1 ? "statement" : "statements"}
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
      <p>The address of this claim leads to the other from then on. Its versions stay readable.</p>
    </section>
  );
}
