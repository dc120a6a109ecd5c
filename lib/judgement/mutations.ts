import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, type Saved } from "../change/current";
import { recordChange } from "../change/record";
import { mayJudge } from "./policy";
import type { CredibilityInput, ReliabilityInput } from "./schema";

/** Judges how reliable an organization is; an earlier judgement stays in its history.
 *  @param expected the version that the writer has seen; null for any */
export async function judgeReliability(
  actor: Actor,
  slug: string,
  expected: number | null,
  { correction, ...reliability }: ReliabilityInput,
): Promise<Saved & { slug: string }> {
  mayJudge(actor);
  const current = await getExpected(actor, "organization", slug, expected);
  assertCorrectable(current, correction);
  const body = { ...current.body, reliability };
  const version = current.version + 1;
  const reason = `Judged the reliability of ${body.name}: ${reliability.grade}`;
  const seq = await recordChange(actor, { reason, correction }, [{ type: "organization", version, body }]);
  return { id: body.id, slug: body.slug, version, seq };
}

/** Judges how credible a statement is; an earlier judgement stays in its history. */
export async function judgeCredibility(
  actor: Actor,
  id: string,
  expected: number | null,
  { correction, ...credibility }: CredibilityInput,
): Promise<Saved> {
  mayJudge(actor);
  const current = await getExpected(actor, "statement", id, expected);
  assertCorrectable(current, correction);
  const version = current.version + 1;
  const reason = `Judged the credibility of a statement: ${credibility.grade}`;
  const body = { ...current.body, credibility };
  const seq = await recordChange(actor, { reason, correction }, [{ type: "statement", version, body }]);
  return { id, version, seq };
}
