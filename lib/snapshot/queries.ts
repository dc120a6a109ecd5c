import type { Actor } from "../auth/schema";
import type { StatementRecord } from "../change/records";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayReadSnapshots } from "./policy";
import { findSelected, type TextChange, textChanges } from "./rules";

export type Snapshot = { id: string; takenAt: string; sha256: string; text: string };

const latest = `SELECT k.id, ${isoOf("k.taken_at")} AS "takenAt", k.sha256, k.text FROM snapshot k
  WHERE k.source_id = $1 ORDER BY k.since DESC, k.taken_at DESC LIMIT 2`;

/** The last two texts of a source that were kept, the later one first. */
export async function listLatestSnapshots(actor: Actor, source: string): Promise<Snapshot[]> {
  mayReadSnapshots(actor);
  const { rows } = await pool.query<Snapshot>(latest, [source]);
  return rows;
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
  const [[last], citing] = await Promise.all([listLatestSnapshots(actor, source), listCiting(actor, source)]);
  const gone = citing.flatMap(({ body }) =>
    body.citations.flatMap(({ source: cited, anchor }) =>
      cited === source && anchor && !findSelected(text, anchor)
        ? [{ statement: body.id, said: body.text, quote: anchor.exact }]
        : [],
    ),
  );
  return { text, isSame: last?.text === text, changes: last ? textChanges(last.text, text) : [], gone };
}
