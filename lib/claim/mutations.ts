import { maySee } from "../auth/rules";
import type { Actor } from "../auth/schema";
import {
  assertCorrectable,
  getExpected,
  listAttached,
  nextStatus,
  patched,
  type Saved,
} from "../change/current";
import { namedBy } from "../change/named";
import { assertMayMove } from "../change/publishing";
import { recordChange } from "../change/record";
import type { ClaimRecord, RelationRecord, Write } from "../change/records";
import { assertNamesNoDraft, findReferences, type References } from "../change/references";
import type { Reasons } from "../change/rules";
import { invalid, notFound } from "../errors";
import type { RetractInput } from "../fields";
import { newId } from "../ids";
import { newStatement } from "../statement/mutations";
import { mayWriteClaim } from "./policy";
import { claimReferences, inShort, newStatementFaults, newStatementReferences } from "./rules";
import type {
  ClaimBundleItem,
  ClaimInput,
  ClaimPatch,
  OutcomeInput,
  RelationInput,
  RelationRemoval,
} from "./schema";

/** Makes the body of a new claim's record; used by an import as well. */
export function newClaim(
  actor: Actor,
  input: Omit<ClaimBundleItem, "ref"> & Pick<ClaimInput, "status">,
  references: References,
): ClaimRecord {
  return {
    id: newId(),
    status: input.status ?? "published",
    retractionReason: null,
    createdBy: actor.id,
    person: references.id("person", input.person),
    counterparts: (input.counterparts ?? []).map((slug) => references.id("person", slug)),
    category: input.category,
    effect: input.effect,
    text: input.text,
    occurredOn: input.occurredOn ?? null,
    horizon: input.horizon ?? null,
    ...(input.dateNote ? { dateNote: input.dateNote } : {}),
    mergedInto: null,
    outcome: null,
  };
}

/** Makes the body of a new relation's record; used by an import as well. */
export function newRelation(
  actor: Actor,
  from: string,
  to: string,
  kind: string,
  status: ClaimRecord["status"],
) {
  const body: RelationRecord = {
    id: newId(),
    status,
    retractionReason: null,
    createdBy: actor.id,
    from,
    to,
    kind,
  };
  return body;
}

/** Enters a claim, and with it the statements that came along, in one change. @throws AppError `invalid` */
export async function recordClaim(actor: Actor, input: ClaimInput): Promise<Saved> {
  mayWriteClaim(actor);
  const status = input.status ?? "published";
  const statements = input.statements ?? [];
  const faults = newStatementFaults(statements, status);
  if (faults.length > 0) throw invalid(faults);
  const wanted = [...claimReferences(input), ...newStatementReferences(statements)];
  const references = await findReferences(actor, wanted, { publishing: status === "published" });
  const claim = newClaim(actor, input, references);
  references.add("claim", claim.id, claim.id);
  const writes: Write[] = [
    { type: "claim", version: 1, body: claim },
    ...statements.map((statement): Write => {
      const stances = statement.stances.map((stance) => ({ ...stance, claim: stance.claim ?? claim.id }));
      return {
        type: "statement",
        version: 1,
        body: newStatement(actor, { ...statement, stances, status }, references),
      };
    }),
  ];
  const seq = await recordChange(
    actor,
    `Entered the claim “${inShort(claim.text)}”`,
    writes,
    references.publishers,
  );
  return { id: claim.id, version: 1, seq };
}

type ClaimWrite = Extract<Write, { type: "claim" }>;

/**
 * A claim's next version, checked and not yet written; what the patch leaves out stays.
 * @param expected null for any version
 * @param alongside ids of what becomes public in the same change
 */
export async function revisedClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  { correction, ...patch }: ClaimPatch,
  alongside?: ReadonlySet<string>,
): Promise<ClaimWrite> {
  mayWriteClaim(actor);
  const current = await getExpected(actor, "claim", id, expected);
  assertCorrectable(current, correction);
  const category = patch.category ?? current.body.category;
  const status = await nextStatus(actor, { ...current.body, category }, patch.status);
  if (patch.category && current.body.status === "published")
    await assertMayMove(actor, current.body, category);
  const publishing = status === "published";
  const kept = new Set(namedBy("claim", current.body).map((named) => named.id));
  const references = await findReferences(actor, claimReferences(patch), { publishing, kept });
  const body = patched(current.body, {
    ...patch,
    person: patch.person && references.id("person", patch.person),
    counterparts: patch.counterparts?.map((slug) => references.id("person", slug)),
    status,
  });
  if (publishing && current.body.status === "draft") await assertNamesNoDraft("claim", body, alongside);
  return { type: "claim", version: current.version + 1, body };
}

/** Saves a new version of a claim; what the patch leaves out stays. @param expected null for any version */
export async function reviseClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  patch: ClaimPatch,
): Promise<Saved> {
  const { body, version } = await revisedClaim(actor, id, expected, patch);
  const reason = `Edited the claim “${inShort(body.text)}”`;
  return save(actor, { reason, correction: patch.correction }, body, version);
}

async function save(actor: Actor, reasons: Reasons, body: ClaimRecord, version: number): Promise<Saved> {
  const seq = await recordChange(actor, reasons, [{ type: "claim", version, body }]);
  return { id: body.id, version, seq };
}

/** A claim withdrawn, checked and not yet written. */
export async function retractedClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  { reason, correction }: RetractInput,
): Promise<ClaimWrite> {
  mayWriteClaim(actor);
  const current = await getExpected(actor, "claim", id, expected);
  assertCorrectable(current, correction);
  const body: ClaimRecord = { ...current.body, status: "retracted", retractionReason: reason };
  return { type: "claim", version: current.version + 1, body };
}

/** Withdraws a claim from the record; its stone stays at its address. */
export async function retractClaim(
  actor: Actor,
  id: string,
  expected: number | null,
  input: RetractInput,
): Promise<Saved> {
  const { body, version } = await retractedClaim(actor, id, expected, input);
  const reason = `Withdrew a claim: ${inShort(input.reason)}`;
  return save(actor, { reason, correction: input.correction }, body, version);
}

/** Says what became of a claim; an earlier outcome stays in the claim's history. */
export async function decideOutcome(
  actor: Actor,
  id: string,
  expected: number | null,
  input: OutcomeInput,
): Promise<Saved> {
  mayWriteClaim(actor);
  const current = await getExpected(actor, "claim", id, expected);
  assertCorrectable(current, input.correction);
  const sources = (input.sources ?? []).map((key, n) => ({
    noun: "source" as const,
    key,
    path: `sources[${n}]`,
  }));
  const publishing = current.body.status === "published";
  const references = await findReferences(actor, sources, { publishing });
  const outcome = {
    verdict: input.verdict,
    decidedOn: input.decidedOn,
    reason: input.reason,
    sources: [...new Set(sources.map(({ key }) => references.id("source", key)))],
  };
  const body: ClaimRecord = { ...current.body, outcome };
  const reason = `Decided the outcome of “${inShort(body.text)}”`;
  return save(actor, { reason, correction: input.correction }, body, current.version + 1);
}

/** Links a claim to another. The claim itself gets no new version: a relation is a record of its own. */
export async function relateClaims(
  actor: Actor,
  id: string,
  expected: number | null,
  input: RelationInput,
): Promise<Saved> {
  mayWriteClaim(actor);
  const current = await getExpected(actor, "claim", id, expected);
  if (input.to === id) throw invalid([{ path: "to", message: "A claim can't be linked to itself." }]);
  const publishing = current.body.status === "published";
  const references = await findReferences(actor, [{ noun: "claim", key: input.to, path: "to" }], {
    publishing,
  });
  const to = references.id("claim", input.to);
  // A draft's relations show as soon as both ends are public; until then they are drafts themselves.
  const body = newRelation(actor, id, to, input.kind, current.body.status);
  // One that was taken back is the same relation again: it goes on as a new version.
  const before = (await listAttached(id)).relations.find(isRelation({ from: id, to, kind: input.kind }));
  const isBack = before?.body.status === "retracted";
  const write: Write = isBack
    ? { type: "relation", version: before.version + 1, body: { ...body, id: before.body.id } }
    : { type: "relation", version: 1, body };
  const seq = await recordChange(actor, `Linked two claims: ${input.kind}`, [write]);
  return { id: write.body.id, version: write.version, seq };
}

const isRelation =
  ({ from, to, kind }: Pick<RelationRecord, "from" | "to" | "kind">) =>
  ({ body }: { body: RelationRecord }) =>
    body.from === from && body.to === to && body.kind === kind;

/** Takes the relation of a claim to another, or of another to it, back. */
export async function unlinkClaims(
  actor: Actor,
  id: string,
  expected: number | null,
  { reason, correction, ...input }: RelationRemoval,
): Promise<Saved> {
  mayWriteClaim(actor);
  const claim = await getExpected(actor, "claim", id, expected);
  assertCorrectable(claim, correction);
  const current = (await listAttached(id)).relations.find(isRelation(input));
  if (!current || current.body.status === "retracted" || !maySee(actor, current.body)) {
    throw notFound("relation");
  }
  const body: RelationRecord = { ...current.body, status: "retracted", retractionReason: reason };
  const version = current.version + 1;
  const reasons = { reason: `Took back a relation of “${inShort(claim.body.text)}”`, correction };
  const seq = await recordChange(actor, reasons, [{ type: "relation", version, body }]);
  return { id: body.id, version, seq };
}
