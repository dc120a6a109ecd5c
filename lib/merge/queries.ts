import { asOf } from "../as-of";
import { viewerOf } from "../auth/rules";
import { type Actor, anybody } from "../auth/schema";
import { type Current, getCurrent } from "../change/current";
import type { Bodies, ClaimRecord, Mergeable, RelationRecord, StatementRecord } from "../change/records";
import { pool, readsFor } from "../db";
import { AppError, invalid } from "../errors";
import { isoOf, visible } from "../sql";
import { mergeObstacle } from "./rules";
import type { MergedRecord } from "./schema";

/**
 * What a merged record became, at the end of the line; null if it wasn't merged.
 * @param moment what it had become by then instead (`asOf`)
 */
export async function findSuccessor(type: Mergeable, id: string, moment?: string): Promise<string | null> {
  const reads = moment === undefined ? pool : readsFor(asOf(anybody, moment));
  const { rows } = await reads.query<{ id: string }>(
    `WITH RECURSIVE line AS (
       SELECT id, merged_into_id, 0 AS step FROM "${type}" WHERE id = $1 AND status = 'merged'
       UNION ALL SELECT c.id, c.merged_into_id, l.step + 1 FROM line l JOIN "${type}" c ON c.id = l.merged_into_id WHERE l.step < 100
     ) SELECT id FROM line WHERE merged_into_id IS NULL`,
    [id],
  );
  return rows[0]?.id ?? null;
}

/** Two records that can be merged, as they stand. If the one to merge into can't be had, that is the input's
 *  fault: the address names the other. @throws AppError `invalid` with why they can't be merged */
export async function getMergeable<T extends Mergeable>(
  actor: Actor,
  type: T,
  { body }: Current<T>,
  into: string,
  faultOf: (one: Bodies[T], into: Bodies[T]) => string | null,
): Promise<Current<T>> {
  const target = await getCurrent(actor, type, into).catch((error: unknown) => {
    if (!(error instanceof AppError)) throw error;
    const message = `There is no such ${type} to merge into; it may have been withdrawn or merged itself.`;
    throw invalid([{ path: "into", message }]);
  });
  const fault = mergeObstacle(type, body, target.body) ?? faultOf(body, target.body);
  if (fault) throw invalid([{ path: "into", message: fault }]);
  return target;
}

const titles: Record<Mergeable, string> = { claim: "text", statement: "text", source: "title" };

// How much came with a merge: the statements that it touched, or the citations that the statement had.
const moved: Record<Mergeable, string> = {
  claim:
    "(SELECT count(*)::int FROM revision s WHERE s.change_seq = r.change_seq AND s.record_type = 'statement')",
  source:
    "(SELECT count(*)::int FROM revision s WHERE s.change_seq = r.change_seq AND s.record_type = 'statement')",
  statement: `(SELECT jsonb_array_length(s.body->'citations') FROM revision s
    WHERE s.record_type = 'statement' AND s.record_id = l.id AND s.version = l.version - 1)`,
};

// Every record that ended up in $1, by however many merges, with the change that merged it.
const merged = (type: Mergeable) => `
  WITH RECURSIVE line AS (
    SELECT id, version, ${titles[type]} AS title, status, created_by FROM "${type}" WHERE merged_into_id = $1
    UNION SELECT c.id, c.version, c.${titles[type]}, c.status, c.created_by FROM line l JOIN "${type}" c ON c.merged_into_id = l.id
  )
  SELECT l.id, l.title, ${isoOf("h.at")} AS "mergedAt", ${moved[type]} AS moved
  FROM line l JOIN revision r ON r.record_type = '${type}' AND r.record_id = l.id AND r.version = l.version
  JOIN change h ON h.seq = r.change_seq WHERE ${visible("l", type, "$2")} ORDER BY h.seq DESC`;

/** The records that became part of one, the last merged first. */
export async function listMerged(actor: Actor, type: Mergeable, id: string): Promise<MergedRecord[]> {
  const { rows } = await readsFor(actor).query<MergedRecord>(merged(type), [id, viewerOf(actor)]);
  return rows;
}

/** Another record that a merge wrote: before it, and as it stands. */
export type Touched<B> = { before: B; now: B; version: number };

/** What a merge did, and what has become of it. */
export type Merge<T extends Mergeable> = {
  merged: { before: Bodies[T]; version: number };
  /** What the record that it was merged into was before that; then what that one went into in turn, if it did. */
  hosts: Bodies[T][];
  statements: Touched<StatementRecord>[];
  relations: Touched<RelationRecord>[];
  claims: Touched<ClaimRecord>[];
};

const touchedBy = (type: "statement" | "relation" | "claim") => `(
  SELECT coalesce(json_agg(json_build_object('before', b.body, 'now', n.body, 'version', n.version) ORDER BY r.position), '[]')
  FROM revision r JOIN revision b ON b.record_type = r.record_type AND b.record_id = r.record_id AND b.version = r.version - 1
  JOIN "${type}" t ON t.id = r.record_id
  JOIN revision n ON n.record_type = r.record_type AND n.record_id = t.id AND n.version = t.version
  WHERE r.change_seq = m.seq AND r.record_type = '${type}' AND r.record_id NOT IN (SELECT id FROM path))`;

// A merged record has no later version than its merge: what leads to it leads on, and nothing moves it.
const merge = (type: Mergeable) => `
  WITH RECURSIVE path AS (
    SELECT id, version, merged_into_id, 0 AS step FROM "${type}" WHERE id = $2 AND status = 'merged'
    UNION ALL SELECT c.id, c.version, c.merged_into_id, p.step + 1 FROM path p JOIN "${type}" c ON c.id = p.merged_into_id WHERE p.step < 100
  ),
  made AS (
    SELECT p.*, r.change_seq AS seq FROM path p
    JOIN revision r ON r.record_type = '${type}' AND r.record_id = p.id AND r.version = p.version WHERE p.merged_into_id IS NOT NULL
  )
  SELECT json_build_object('before', b.body, 'version', m.version) AS merged,
    (SELECT json_agg(w.body ORDER BY d.step) FROM made d
      JOIN revision o ON o.change_seq = d.seq AND o.record_type = '${type}' AND o.record_id = d.merged_into_id
      JOIN revision w ON w.record_type = o.record_type AND w.record_id = o.record_id AND w.version = o.version - 1) AS hosts,
    ${touchedBy("statement")} AS statements, ${touchedBy("relation")} AS relations, ${touchedBy("claim")} AS claims
  FROM made m JOIN revision b ON b.record_type = '${type}' AND b.record_id = m.id AND b.version = m.version - 1
  WHERE m.step = 0 AND EXISTS (SELECT FROM path WHERE id = $1 AND step > 0)`;

/** How a record became part of another. @throws AppError `invalid` if it didn't */
export async function getMerge<T extends Mergeable>(type: T, id: string, into: string): Promise<Merge<T>> {
  const { rows } = await pool.query<Merge<T>>(merge(type), [into, id]);
  if (rows[0]) return rows[0];
  throw invalid([{ path: type, message: `No such ${type} was merged into this one.` }]);
}

/** A statement as it stands, and those of its past that a merge moved things of: its own, and those of
 *  statements that became part of it since. */
export type Heir = {
  now: StatementRecord;
  version: number;
  befores: StatementRecord[];
  /** What it was itself before others became part of it. */
  hosts: StatementRecord[];
};

const latest = `
  WITH RECURSIVE line AS (
    SELECT id AS first, id, version, merged_into_id, 0 AS step FROM statement WHERE id = ANY($1)
    UNION ALL SELECT l.first, c.id, c.version, c.merged_into_id, l.step + 1 FROM line l JOIN statement c ON c.id = l.merged_into_id WHERE l.step < 100
  )
  SELECT l.first, n.body AS now, n.version, coalesce((
      SELECT json_agg(w.body ORDER BY d.step) FROM line d
      JOIN revision r ON r.record_type = 'statement' AND r.record_id = d.id AND r.version = d.version
      JOIN revision o ON o.change_seq = r.change_seq AND o.record_type = 'statement' AND o.record_id = d.merged_into_id
      JOIN revision w ON w.record_type = 'statement' AND w.record_id = o.record_id AND w.version = o.version - 1
      WHERE d.first = l.first), '[]') AS hosts
  FROM line l JOIN revision n ON n.record_type = 'statement' AND n.record_id = l.id AND n.version = l.version
  WHERE l.merged_into_id IS NULL`;

/** The statements that a merge moved things of, each where it is now: those that were merged since, in others. */
export async function listHeirs(touched: Touched<StatementRecord>[]): Promise<Heir[]> {
  const left = touched.filter(({ now }) => now.status === "merged").map(({ now }) => now.id);
  const { rows } = await pool.query<Omit<Heir, "befores"> & { first: string }>(latest, [left]);
  const moved = new Map(rows.map((row) => [row.first, row]));
  const heirs = new Map<string, Heir>();
  for (const { before, now, version } of touched) {
    const found = moved.get(now.id) ?? { now, version, hosts: [] };
    const heir = heirs.get(found.now.id);
    heirs.set(found.now.id, {
      now: found.now,
      version: found.version,
      befores: [...(heir?.befores ?? []), before],
      hosts: [...(heir?.hosts ?? []), ...found.hosts],
    });
  }
  return [...heirs.values()];
}

/** What the merged among these records became (ids); those that weren't are left out. */
export async function listSuccessors(type: Mergeable, ids: string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await pool.query<{ first: string; id: string }>(
    `WITH RECURSIVE line AS (
       SELECT id AS first, id, merged_into_id, 0 AS step FROM "${type}" WHERE id = ANY($1) AND status = 'merged'
       UNION ALL SELECT l.first, c.id, c.merged_into_id, l.step + 1 FROM line l JOIN "${type}" c ON c.id = l.merged_into_id WHERE l.step < 100
     ) SELECT first, id FROM line WHERE merged_into_id IS NULL`,
    [ids],
  );
  return new Map(rows.map(({ first, id }) => [first, id]));
}
