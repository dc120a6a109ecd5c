import type { ClaimView } from "@/lib/claim/schema";
import { explain } from "@/lib/explanation/rules";
import { originsInWords, reportsInWords, stateMeaning, stateWord } from "./claim-words";
import { CountedDates } from "./counted-dates";
import { CountedOrigins } from "./counted-origins";
import { CountedReports } from "./counted-reports";
import { CountedStatements } from "./counted-statements";

const because = {
  outcome: "Its outcome is decided, and that is its state, whatever was said.",
  horizon: "It was to come true by a day that has passed, and no outcome is decided.",
  again: "It was denied, and these statements in support are later than the first denial:",
  denied: "These statements deny it, and none in support is later than the first of them:",
  queried: "These statements question it, and none denies it:",
  nobody: "No statement on file denies or questions it.",
} as const;

/** Each number above with its definition and the statements it was counted from. */
export function HowCounted({ claim }: { claim: ClaimView }) {
  const counted = explain(claim);
  const { facts } = claim;
  const origins = originsInWords(facts.independentOrigins);
  return (
    <details className="counted">
      <summary>How is this counted?</summary>
      <dl>
        <dt>{stateWord(claim.state)}</dt>
        <dd>
          {stateMeaning(claim.state)} {because[counted.state.because]}
          <CountedStatements claim={claim} ids={counted.state.statements} />
        </dd>
        <dt>
          {facts.reports} {reportsInWords(facts.reports)}
        </dt>
        <dd>
          The distinct sources that cite a statement in support. One story copied ten times makes ten reports.
          <CountedReports claim={claim} reports={counted.reports} />
        </dd>
        <dt>
          {origins.count} independent {origins.rest}
        </dt>
        <dd>
          Who first said it. A named speaker counts once, wherever quoted. Unnamed ones are the same where
          both the label and the first to pass it on are the same. The higher number takes the rest for
          different people, the lower one takes all the unnamed for one, since they may be.
          <CountedOrigins claim={claim} roots={counted.origins} />
        </dd>
        <dt>First said, first denied</dt>
        <dd>
          <CountedDates claim={claim} counted={counted} />
        </dd>
      </dl>
    </details>
  );
}
