import type { Actor } from "../../auth/schema";
import { getCurrent } from "../../change/current";
import type { StatementRecord } from "../../change/records";
import { mayWriteStatement } from "../../statement/policy";
import { getStatement } from "../../statement/queries";
import { getMergeable, listSuccessors } from "../queries";
import { previewStatementMerge, statementMergeFault, withSuccessors } from "./rules";
import type { StatementMergePreview } from "./schema";

/** What merging a statement into another would do. @throws AppError `invalid` if it can't be done */
export async function getStatementMergePreview(
  actor: Actor,
  id: string,
  into: string,
): Promise<StatementMergePreview> {
  mayWriteStatement(actor);
  const current = await getCurrent(actor, "statement", id);
  const target = await getMergeable(actor, "statement", current, into, statementMergeFault);
  const [view, other] = await Promise.all([getStatement(actor, id), getStatement(actor, into)]);
  return previewStatementMerge({ record: current.body, view }, { record: target.body, view: other });
}

/** Earlier versions of statements, with the claims and sources that they name under what those became since. */
export async function listUpToDate(statements: StatementRecord[]): Promise<StatementRecord[]> {
  const named = statements.flatMap(({ stances }) => stances.map(({ claim }) => claim));
  const cited = statements.flatMap(({ speaker, citations }) => [
    ...citations.map(({ source }) => source),
    ...("source" in speaker ? [speaker.source] : []),
  ]);
  const [claims, sources] = await Promise.all([
    listSuccessors("claim", named),
    listSuccessors("source", cited),
  ]);
  return statements.map((statement) => withSuccessors(statement, claims, sources));
}
