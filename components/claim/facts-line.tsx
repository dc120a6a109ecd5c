import type { ClaimFactsView } from "@/lib/claim/schema";
import { daysInWords } from "@/lib/edtf-words";
import { denialsInWords, originsInWords, queriesInWords, reportsInWords } from "./claim-words";

function latencyWords(days: { min: number; max: number }): string {
  return days.min === 0 && days.max === 0
    ? "denied the same day"
    : `denied ${daysInWords(days)} after it was first said`;
}

/** A claim's facts in one line: “2 reports · 1–2 origins, both anonymous · 2 denials · denied 0–6 days …”. */
export function FactsLine({ facts }: { facts: ClaimFactsView }) {
  const { count, rest } = originsInWords(facts.independentOrigins);
  const { deny, query } = facts.stances;
  return (
    <p className="facts">
      <b>{facts.reports}</b> {reportsInWords(facts.reports)} · <b>{count}</b> {rest}
      {deny > 0 ? (
        <>
          {" · "}
          <b>{deny}</b> {denialsInWords(deny)}
        </>
      ) : (
        " · undenied"
      )}
      {query > 0 && (
        <>
          {" · "}
          <b>{query}</b> {queriesInWords(query)}
        </>
      )}
      {facts.denialLatencyDays && ` · ${latencyWords(facts.denialLatencyDays)}`}
    </p>
  );
}
