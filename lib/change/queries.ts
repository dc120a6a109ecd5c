import type { Actor } from "../auth/schema";
import { pool, readsFor } from "../db";
import { isoOf } from "../sql";
import type { ChangeListQuery, ChangeView, Entry } from "./schema";

/** The record's global version: one more with every change. One look-up by primary key. */
export async function getSeq(actor: Actor): Promise<number> {
  const { rows } = await readsFor(actor).query<{ seq: number }>({
    name: "seq",
    text: "SELECT seq FROM change_head WHERE id = 1",
  });
  return rows[0]?.seq ?? 0;
}

// A change that made only drafts shows as one, without saying what it was for or of what.
const list = `
  SELECT json_build_object('seq', c.seq, 'at', ${isoOf("c.at")}, 'actor', json_build_object('name', c.actor_name, 'role', c.actor_role),
    'reason', CASE WHEN r.records IS NULL THEN NULL ELSE c.reason END, 'previousHash', c.previous_hash, 'hash', c.hash,
    'records', coalesce(r.records, '[]')) AS item
  FROM change c LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('type', v.record_type, 'id', v.record_id, 'version', v.version) ORDER BY v.position) AS records
    FROM revision v WHERE v.change_seq = c.seq AND v.body->>'status' <> 'draft'
  ) r ON true
  WHERE c.seq > $1 ORDER BY c.seq LIMIT $2`;

/** The public log from a change on, in order; the next page is `since` the last. */
export async function listChanges(
  actor: Actor,
  query: ChangeListQuery,
): Promise<{ items: ChangeView[]; nextCursor: string | null }> {
  const { rows } = await readsFor(actor).query<{ item: ChangeView }>(list, [query.since, query.limit + 1]);
  const items = rows.slice(0, query.limit).map(({ item }) => item);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > query.limit && last ? String(last.seq) : null };
}

const mine = (type: string, title: string, slug: string) => `
  SELECT '${type}' AS type, id, ${slug} AS slug, ${title} AS title, status::text, version, updated_at
  FROM "${type}" WHERE created_by = $1 AND status <> 'merged'`;

const entries = `
  SELECT type, id, slug, title, status, version, ${isoOf("updated_at")} AS "updatedAt" FROM (
    ${mine("person", "name", "slug")} UNION ALL ${mine("organization", "name", "slug")}
    UNION ALL ${mine("source", "title", "NULL")} UNION ALL ${mine("claim", "text", "NULL")}
    UNION ALL ${mine("statement", "text", "NULL")}
  ) e ORDER BY updated_at DESC, id LIMIT $2`;

/** What somebody entered, the last touched first. */
export async function listMyEntries(actor: Actor, limit = 100): Promise<Entry[]> {
  const { rows } = await pool.query<Entry>(entries, [actor.id, limit]);
  return rows;
}
