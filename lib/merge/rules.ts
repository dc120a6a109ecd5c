import type { ClaimRecord, Mergeable, RecordHead, RelationRecord, StatementRecord } from "../change/records";

/** Why one record can't be merged into another, whatever kind they are of; null where nothing speaks against it. */
export function mergeObstacle(type: Mergeable, one: RecordHead, into: RecordHead): string | null {
  if (one.id === into.id) return `A ${type} can't be merged into itself.`;
  if (one.status !== into.status)
    return `A draft and a published ${type} can't be merged; publish the draft first.`;
  return null;
}

/** Whether a record moves when one that it names is merged or parted. What was withdrawn keeps its stone as it is,
 *  and the day on it; taken back, it names what has become of the other by then. */
export const stands = ({ status }: Pick<RecordHead, "status">): boolean =>
  status === "published" || status === "draft";

type Stances = StatementRecord["stances"];

const isOn = (stances: Stances, claim: string) => stances.some((stance) => stance.claim === claim);

/**
 * A statement's stances when two claims are parted again: what was on the merged claim before goes back,
 * with whatever has been said of it since; what was on both is on both again.
 * @param befores the stances as the merge found them: the statement's, and those of others that became part of it
 * @param hosts its own before those did
 * @param merged the claim that was merged, `into` the one on which its stances stand now
 */
export function partedStances(
  now: Stances,
  { befores, hosts }: { befores: Stances[]; hosts: Stances[] },
  merged: string,
  into: string,
): Stances {
  const moved = befores.flat().find((stance) => stance.claim === merged);
  if (!moved || isOn(now, merged)) return now;
  const wasOnBoth = [...befores, ...hosts].some((stances) => isOn(stances, into));
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

/** An earlier version of a claim, with the sources of its outcome under what those became since. */
export function withOutcomeOf(claim: ClaimRecord, became: ReadonlyMap<string, string>): ClaimRecord {
  if (!claim.outcome) return claim;
  const sources = claim.outcome.sources.map((id) => became.get(id) ?? id);
  return { ...claim, outcome: { ...claim.outcome, sources: [...new Set(sources)] } };
}

const isSameOutcome = (a: ClaimRecord["outcome"], b: ClaimRecord["outcome"]) =>
  JSON.stringify(a) === JSON.stringify(b);

/** The claim that the other was merged into, when they are parted: an outcome that it had from the other
 *  goes back there. */
export function partedTarget(now: ClaimRecord, merged: ClaimRecord, hadOutcome: boolean): ClaimRecord {
  const isTheOthers = !hadOutcome && isSameOutcome(now.outcome, merged.outcome);
  return isTheOthers ? { ...now, outcome: null } : now;
}
