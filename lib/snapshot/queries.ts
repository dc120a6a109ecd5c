import type { Actor } from "../auth/schema";
import type { StatementRecord } from "../change/records";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayReadSnapshots } from "./policy";
import { findSelected, type TextChange, textChanges } from "./rules";

export type Snapshot = { id: string; takenAt: string; sha256: string; text: string };

const last = `SELECT k.id, ${isoOf("k.taken_at")} AS "takenAt", k.sha256, k.text FROM snapshot k
  WHERE k.id = (SELECT snapshot_id FROM source WHERE id = $1)`;

/** The last text of a source that was kept; null where none is. */
export async function findSnapshot(actor: Actor, source: string): Promise<Snapshot | null> {
  mayReadSnapshots(actor);
  const { rows } = await pool.query<Snapshot>(last, [source]);
  return rows[0] ?? null;
}

const citing = `SELECT r.body, r.version FROM statement t
  JOIN revision r ON r.record_type = 'statement' AND r.record_id = t.id AND r.version = t.version
  WHERE t.status IN ('published', 'draft') AND t.id IN (SELECT c.statement_id FROM citation c WHERE c.source_id = $1)`;

/** Every statement that is cited from a source, drafts among them: for a mutation, not for showing. */
export async function listCiting(
  actor: Actor,
  source: string,
): Promise<{ body: StatementRecord; version: number }[]> {
  mayReadSnapshots(actor);
  const { rows } = await pool.query<{ body: StatementRecord; version: number }>(citing, [source]);
  return rows;
}

/** What a later text of a source would change, to be read before it is kept. */
export type Rereading = {
  text: string;
  isSame: boolean;
  changes: TextChange[];
  gone: { statement: string; said: string; quote: string }[];
};

/** How a later text of a source differs from the one that was kept last, and which quotations it lacks. */
export async function getRereading(actor: Actor, source: string, text: string): Promise<Rereading> {
  const [before, citing] = await Promise.all([findSnapshot(actor, source), listCiting(actor, source)]);
  const gone = citing.flatMap(({ body }) =>
    body.citations.flatMap(({ source: cited, anchor }) =>
      cited === source && anchor && !findSelected(text, anchor)
        ? [{ statement: body.id, said: body.text, quote: anchor.exact }]
        : [],
    ),
  );
  return { text, isSame: before?.text === text, changes: before ? textChanges(before.text, text) : [], gone };
}
