import type { ClaimView } from "@/lib/claim/schema";
import { daysInWords } from "@/lib/edtf-words";
import { originsInWords, reportsInWords } from "./claim-words";
import { StateWord } from "./state-word";

function Latency({ facts }: { facts: ClaimView["facts"] }) {
  const days = facts.denialLatencyDays;
  if (facts.stances.deny === 0) return <li>not denied by anybody on file</li>;
  if (days === null) return <li>denied; how soon can’t be told</li>;
  return (
    <li>
      denied <b>{daysInWords(days)}</b>
      {days.max > 0 && " after it was first said"}
    </li>
  );
}

/** What is known about a claim, in a line: its state, what stands behind it, how it was answered. */
export function VerdictBar({ claim }: { claim: ClaimView }) {
  const { facts, outcome } = claim;
  const origins = originsInWords(facts.independentOrigins);
  return (
    <ul className="verdict" aria-label="In short">
      <li>
        <StateWord state={claim.state} />
      </li>
      <li>
        <b>{facts.reports}</b> {reportsInWords(facts.reports)}
      </li>
      <li>
        <b>{origins.count}</b> independent {origins.rest}
      </li>
      <Latency facts={facts} />
      <li>{outcome ? <a href="#outcome">outcome decided</a> : "outcome open"}</li>
    </ul>
  );
}
