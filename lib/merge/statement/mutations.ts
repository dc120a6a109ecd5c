import type { Actor } from "../../auth/schema";
import { assertCorrectable, getExpected, type Saved } from "../../change/current";
import { listPublishersOf } from "../../change/publishers";
import { recordChange } from "../../change/record";
import type { StatementRecord, Write } from "../../change/records";
import { inShort } from "../../claim/rules";
import { invalid } from "../../errors";
import { mayWriteStatement } from "../../statement/policy";
import { getMerge, getMergeable } from "../queries";
import type { MergeInput } from "../schema";
import { listUpToDate } from "./queries";
import { mergedStatements, partedStatements, statementMergeFault } from "./rules";
import type { StatementSplitInput } from "./schema";

/**
 * Merges a statement into another by the same speaker: citations and stances move there, a judgement of its
 * credibility does where the other has none, and the address redirects.
 */
export async function mergeStatement(
  actor: Actor,
  id: string,
  expected: number | null,
  input: MergeInput,
): Promise<Saved> {
  mayWriteStatement(actor);
  const current = await getExpected(actor, "statement", id, expected);
  const into = await getMergeable(actor, "statement", current, input.into, statementMergeFault);
  assertCorrectable(current, input.correction);
  const { merged, target } = mergedStatements(current.body, into.body);
  const version = current.version + 1;
  const seq = await recordChange(
    actor,
    { reason: `Merged a statement into “${inShort(target.text)}”`, correction: input.correction },
    [
      { type: "statement", version, body: merged },
      { type: "statement", version: into.version + 1, body: target },
    ],
  );
  return { id, version, seq };
}

/** What is left of the statement that another is parted from. @throws AppError `invalid` if that is too little */
function assertStillWhole({ status, stances, citations }: StatementRecord): void {
  const lacking =
    stances.length === 0 ? "a stance" : citations.length === 0 ? "a source that cites it" : null;
  if (status === "draft" || lacking === null) return;
  const message = `Parting them would leave this statement without ${lacking}. Add one to it first.`;
  throw invalid([{ path: "statement", message }]);
}

/**
 * Parts a statement again from the one that it was merged into (itself, or by way of others): it has its own
 * address again, and the citations and stances that came from it go back. What was entered on the other since
 * stays there.
 * @param id the statement that the other became part of; @param expected the version of it that the writer has seen
 * @throws AppError `invalid` if no such statement is part of it
 */
export async function splitStatement(
  actor: Actor,
  id: string,
  expected: number | null,
  input: StatementSplitInput,
): Promise<Saved> {
  mayWriteStatement(actor);
  const into = await getExpected(actor, "statement", id, expected);
  assertCorrectable(into, input.correction);
  const merge = await getMerge("statement", input.statement, id);
  const [before = into.body, host = into.body, ...hosts] = await listUpToDate([
    merge.merged.before,
    ...merge.hosts,
  ]);
  const { parted, target } = partedStatements(into.body, before, [host, ...hosts]);
  assertStillWhole(target);
  const version = merge.merged.version + 1;
  const writes: Write[] = [
    { type: "statement", version, body: parted },
    { type: "statement", version: into.version + 1, body: target },
  ];
  const reason = `Parted the statement “${inShort(before.text)}” from another`;
  const reasons = { reason, correction: input.correction };
  const seq = await recordChange(actor, reasons, writes, await listPublishersOf(writes));
  return { id: input.statement, version, seq };
}
