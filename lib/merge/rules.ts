import type { ClaimRecord, RelationRecord, StatementRecord } from "../change/records";

type Stances = StatementRecord["stances"];

/**
 * A statement's stances when two claims are parted again: what was on the merged claim before goes back,
 * with whatever has been said of it since; what was on both is on both again.
 * @param before the stances as the merge found them
 * @param merged the claim that was merged, `into` the one on which its stances stand now
 */
export function partedStances(now: Stances, before: Stances, merged: string, into: string): Stances {
  const moved = before.find((stance) => stance.claim === merged);
  if (!moved || now.some((stance) => stance.claim === merged)) return now;
  const wasOnBoth = before.some((stance) => stance.claim === into);
  if (wasOnBoth) return [...now, moved];
  return now.map((stance) => (stance.claim === into ? { ...stance, claim: merged } : stance));
}

/** A relation when two claims are parted again: the end that moved goes back; one that the merge withdrew
 *  stands again. Null where it has changed otherwise since and stays as it is. */
export function partedRelation(
  now: RelationRecord,
  before: RelationRecord,
  merged: string,
  into: string,
): RelationRecord | null {
  const isBack = now.from === before.from && now.to === before.to;
  if (isBack && now.status === before.status) return null;
  const end = (at: string, was: string) => (was === merged && at === into ? merged : at);
  const { status, retractionReason } = isBack ? before : now;
  return { ...now, status, retractionReason, from: end(now.from, before.from), to: end(now.to, before.to) };
}

const isSameOutcome = (a: ClaimRecord["outcome"], b: ClaimRecord["outcome"]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** The claim that the other was merged into, when they are parted: an outcome that it had from the other
 *  goes back there. */
export function partedTarget(now: ClaimRecord, merged: ClaimRecord, hadOutcome: boolean): ClaimRecord {
  const isTheOthers = !hadOutcome && isSameOutcome(now.outcome, merged.outcome);
  return isTheOthers ? { ...now, outcome: null } : now;
}
