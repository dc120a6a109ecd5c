import type { Actor } from "../auth/schema";
import { assertCorrectable, getExpected, listAttached, type Saved } from "../change/current";
import { recordChange } from "../change/record";
import type { ClaimRecord, StatementRecord, Write } from "../change/records";
import { mayWriteClaim } from "../claim/policy";
import { inShort, mergeFault, movedRelations, movedStances } from "../claim/rules";
import { getMerge, getMergeable, listHeirs, listSuccessors } from "./queries";
import { partedRelation, partedStances, partedTarget, stands, withOutcomeOf } from "./rules";
import type { MergeInput, SplitInput } from "./schema";

/**
 * Parts a claim again from the one that it was merged into (itself, or by way of others): it has its own
 * address again, and the statements, relations and outcome that came from it go back. What was entered on
 * the other since stays there.
 * @param id the claim that the other became part of; @param expected the version of it that the writer has seen
 * @throws AppError `invalid` if no such claim is part of it
 */
export async function splitClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  input: SplitInput,
): Promise<Saved> {
  mayWriteClaim(actor);
  const into = await getExpected(actor, "claim", id, expected);
  assertCorrectable(into, input.correction);
  const merge = await getMerge("claim", input.claim, id);
  const sources = await listSuccessors("source", merge.merged.before.outcome?.sources ?? []);
  const before = withOutcomeOf(merge.merged.before, sources);
  const hadOutcome = merge.hosts.some(({ outcome }) => outcome !== null);
  const parted: ClaimRecord = { ...before, status: into.body.status, mergedInto: null };
  const stancesOf = ({ stances }: StatementRecord) => stances;
  const seq = await recordChange(
    actor,
    { reason: `Parted the claim “${before.text}” from another`, correction: input.correction },
    [
      { type: "claim", version: merge.merged.version + 1, body: parted },
      { type: "claim", version: into.version + 1, body: partedTarget(into.body, before, hadOutcome) },
      ...(await listHeirs(merge.statements)).flatMap(({ now, version, befores, hosts }): Write[] => {
        if (!stands(now)) return [];
        const was = { befores: befores.map(stancesOf), hosts: hosts.map(stancesOf) };
        const stances = partedStances(now.stances, was, input.claim, id);
        if (stances === now.stances) return [];
        return [{ type: "statement", version: version + 1, body: { ...now, stances } }];
      }),
      ...merge.relations.flatMap(({ now, before: was, version }): Write[] => {
        const body = partedRelation(now, was, input.claim, id);
        return body ? [{ type: "relation", version: version + 1, body }] : [];
      }),
    ],
  );
  return { id: input.claim, version: merge.merged.version + 1, seq };
}

/**
 * Merges a claim into another about the same person: statements and relations move there, an outcome does
 * where the other has none, and the address redirects.
 */
export async function mergeClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  input: MergeInput,
): Promise<Saved> {
  mayWriteClaim(actor);
  const current = await getExpected(actor, "claim", id, expected);
  const into = await getMergeable(actor, "claim", current, input.into, mergeFault);
  assertCorrectable(current, input.correction);
  const attached = await listAttached(id);
  const merged: ClaimRecord = { ...current.body, status: "merged", mergedInto: input.into, outcome: null };
  const target: ClaimRecord = { ...into.body, outcome: into.body.outcome ?? current.body.outcome };
  const version = current.version + 1;
  const reason = `Merged a claim into “${inShort(target.text)}”`;
  const seq = await recordChange(actor, { reason, correction: input.correction }, [
    { type: "claim", version, body: merged },
    { type: "claim", version: into.version + 1, body: target },
    ...attached.statements
      .filter(({ body }) => stands(body))
      .map(
        (one): Write => ({
          type: "statement",
          version: one.version + 1,
          body: { ...one.body, stances: movedStances(one.body.stances, id, input.into) },
        }),
      ),
    ...movedRelations(attached.relations, (await listAttached(input.into)).relations, id, input.into),
  ]);
  return { id, version, seq };
}
