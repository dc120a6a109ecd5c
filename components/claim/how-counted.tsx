import type { ClaimView } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { originsInWords, reportsInWords, stateMeaning, stateWord } from "./claim-words";

type Stance = ClaimView["stances"][number];

function Counted({ stances }: { stances: Stance[] }) {
  if (stances.length === 0) return null;
  return (
    <ul>
      {stances.map(({ statement }) => (
        <li key={statement.id}>
          <a href={`#s-${statement.id}`}>
            {statement.speaker.kind === "anonymous" ? `“${statement.speaker.name}”` : statement.speaker.name}
          </a>
          , {edtfInWords(statement.saidOn)}
        </li>
      ))}
    </ul>
  );
}

/** Each number above with its definition and the statements it was counted from. */
export function HowCounted({ claim }: { claim: ClaimView }) {
  const { facts } = claim;
  const supports = claim.stances.filter(({ stance }) => stance === "support");
  const denials = claim.stances.filter(({ stance }) => stance === "deny");
  const origins = originsInWords(facts.independentOrigins);
  return (
    <details className="counted">
      <summary>How is this counted?</summary>
      <dl>
        <dt>{stateWord(claim.state)}</dt>
        <dd>
          {stateMeaning(claim.state)} A claim’s state follows from its outcome if there is one, else from who
          denied or questioned it, and when.
        </dd>
        <dt>
          {facts.reports} {reportsInWords(facts.reports)}
        </dt>
        <dd>
          The distinct sources that cite a statement in support. One story copied ten times makes ten reports.
          <Counted stances={supports} />
        </dd>
        <dt>
          {origins.count} independent {origins.rest}
        </dt>
        <dd>
          Who first said it. A named speaker counts once, wherever quoted. Unnamed ones are the same where
          both the label and the first to pass it on are the same. The higher number takes the rest for
          different people, the lower one takes all the unnamed for one, since they may be.
        </dd>
        <dt>First said, first denied</dt>
        <dd>
          {facts.firstSaidOn
            ? `First said: ${edtfInWords(facts.firstSaidOn)}. `
            : "When it was first said is not known. "}
          {facts.firstDeniedOn ? `First denied: ${edtfInWords(facts.firstDeniedOn)}. ` : ""}
          Where a day is not known to the day, the time between is a range, from the shortest to the longest
          that the dates allow.
          <Counted stances={denials} />
        </dd>
      </dl>
    </details>
  );
}
