import { maySee } from "../../auth/rules";
import type { Actor } from "../../auth/schema";
import { getCurrent } from "../../change/current";
import type { ClaimRecord, StatementRecord } from "../../change/records";
import { pool } from "../../db";
import { mayWriteSource } from "../../source/policy";
import { getSource } from "../../source/queries";
import { getMergeable } from "../queries";
import { isCitedAlike } from "./rules";
import type { SourceMergePreview } from "./schema";

type Versioned<B> = { body: B; version: number };
type Resting = { statements: Versioned<StatementRecord>[]; claims: Versioned<ClaimRecord>[] };

const bodies = (type: "statement" | "claim", where: string) => `(
  SELECT coalesce(json_agg(json_build_object('body', r.body, 'version', r.version) ORDER BY t.ordinal), '[]') FROM "${type}" t
  JOIN revision r ON r.record_type = '${type}' AND r.record_id = t.id AND r.version = t.version
  WHERE t.status IN ('published', 'draft') AND ${where})`;

const resting = `SELECT
  ${bodies("statement", "(t.speaker_source_id = $1 OR t.id IN (SELECT statement_id FROM citation WHERE source_id = $1))")} AS statements,
  ${bodies("claim", "t.id IN (SELECT claim_id FROM outcome_source WHERE source_id = $1)")} AS claims`;

/** Every statement that a source is cited for or that it makes itself, and every claim whose outcome rests on it,
 *  drafts among them: for a mutation that moves them, not for showing. What was withdrawn keeps its stone as it is. */
export async function listResting(source: string): Promise<Resting> {
  const { rows } = await pool.query<Resting>(resting, [source]);
  return rows[0] ?? { statements: [], claims: [] };
}

/** What merging a source into another would do. @throws AppError `invalid` if it can't be done */
export async function getSourceMergePreview(
  actor: Actor,
  id: string,
  into: string,
): Promise<SourceMergePreview> {
  mayWriteSource(actor);
  const current = await getCurrent(actor, "source", id);
  const target = await getMergeable(actor, "source", current, into, () => null);
  const [source, other, { statements, claims }] = await Promise.all([
    getSource(actor, id),
    getSource(actor, into),
    listResting(id),
  ]);
  const seen = <B extends StatementRecord | ClaimRecord>(all: Versioned<B>[]) =>
    all.map(({ body }) => body).filter((body) => maySee(actor, body));
  const [shown, decided] = [seen(statements), seen(claims)];
  return {
    source,
    into: other,
    statements: shown.map((body) => ({
      id: body.id,
      text: body.text,
      isThere: isCitedAlike(body, id, into),
    })),
    hidden: statements.length + claims.length - shown.length - decided.length,
    outcomes: decided.map(({ id: claim, text }) => ({ id: claim, text })),
    text: current.body.snapshot ? (target.body.snapshot ? "stays" : "moves") : "none",
  };
}
