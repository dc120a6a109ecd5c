import type { ClaimRecord, OutcomeRecord, PersonRecord, SourceRecord } from "@/lib/change/records";
import { DAYS, edtfAround, edtfGiven, plainDay } from "./dates";
import { editorOf } from "./editors";
import type { Random } from "./random";
import { sourceNear } from "./sources";
import { claimText, words } from "./words";

const categories = {
  favour: 12,
  rift: 12,
  loyalty: 4,
  appointment: 9,
  promotion: 4,
  demotion: 4,
  reassignment: 5,
  dismissal: 14,
  resignation: 9,
  absence: 8,
  health: 4,
  death: 1,
  performance: 4,
  investigation: 4,
  detention: 2,
  succession: 2,
  tenure: 1,
  other: 1,
};
const verdicts = { borne_out: 40, partly: 15, not_borne_out: 30, lapsed: 10, undetermined: 5 };

/** A claim, the day about which it is talked of, and what it is found to have come to, if anything. */
export type DatedClaim = { claim: ClaimRecord; day: number; outcome: OutcomeRecord | null };

function makeOutcome(random: Random, day: number, sources: SourceRecord[]): OutcomeRecord | null {
  if (!random.happens(0.15)) return null;
  const decided = Math.min(DAYS - 1, day + random.between(5, 300));
  const cited = random.happens(0.8) ? [sourceNear(random, sources, decided).id] : [];
  return {
    verdict: random.weighted(verdicts),
    decidedOn: edtfGiven(random, decided),
    reason: `The ${words(random, 8)} settled it.`,
    sources: cited,
  };
}

export function makeClaim(
  random: Random,
  day: number,
  person: PersonRecord,
  people: PersonRecord[],
  sources: SourceRecord[],
): DatedClaim {
  const other = random.happens(0.12) ? random.pick(people) : person;
  const claim: ClaimRecord = {
    id: random.id(),
    status: random.happens(0.005) ? "draft" : "published",
    retractionReason: null,
    createdBy: editorOf(random).id,
    person: person.id,
    counterparts: other === person ? [] : [other.id],
    category: random.weighted(categories),
    effect: random.weighted({ weakens: 60, strengthens: 28, neutral: 12 }),
    text: claimText(random, person.name),
    occurredOn: random.happens(0.35) ? edtfAround(random, day) : null,
    horizon: random.happens(0.1) ? plainDay(day + random.between(20, 400)) : null,
    mergedInto: null,
    outcome: null,
  };
  const outcome = claim.status === "draft" ? null : makeOutcome(random, day, sources);
  return { claim, day, outcome };
}
