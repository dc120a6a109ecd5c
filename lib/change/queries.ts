import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { pool, readsFor } from "../db";
import type { Page } from "../page";
import { isoOf, isPublicVersion, urlOf } from "../sql";
import type { ChangeListQuery, ChangeView, CorrectionListQuery, Entry, LogHead } from "./schema";

/** The record's global version: one more with every change. One look-up by primary key. */
export async function getSeq(actor: Actor): Promise<number> {
  const { rows } = await readsFor(actor).query<{ seq: number }>({
    name: "seq",
    text: "SELECT seq FROM change_head WHERE id = 1",
  });
  return rows[0]?.seq ?? 0;
}

const versionUrl = `CASE v.record_type
  WHEN 'person' THEN ${urlOf("people", "(v.body->>'slug')")} WHEN 'organization' THEN ${urlOf("organizations", "(v.body->>'slug')")}
  WHEN 'source' THEN ${urlOf("sources", "v.record_id")} WHEN 'claim' THEN ${urlOf("claims", "v.record_id")}
  WHEN 'statement' THEN ${urlOf("statements", "v.record_id")} END || '/v/' || v.version`;

// A change that made only drafts, or withdrew them, shows as one, without saying what it was for or of what.
const changes = (which: string) => `
  SELECT json_build_object('seq', c.seq, 'at', ${isoOf("c.at")}, 'actor', json_build_object('name', c.actor_name, 'role', c.actor_role),
    'reason', CASE WHEN r.records IS NULL THEN NULL ELSE c.reason END, 'correction', CASE WHEN r.records IS NULL THEN NULL ELSE c.correction END,
    'previousHash', c.previous_hash, 'hash', c.hash, 'records', coalesce(r.records, '[]')) AS item
  FROM change c LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('type', v.record_type, 'id', v.record_id, 'version', v.version,
      'title', coalesce(v.body->>'name', v.body->>'title', v.body->>'text', v.body->>'kind', ''),
      'url', ${versionUrl}) ORDER BY v.position) AS records
    FROM revision v WHERE v.change_seq = c.seq AND ${isPublicVersion("v")}
  ) r ON true
  WHERE ${which}`;

/** The public log, in order or the last first; the next page is `since` the last, or `before` it. */
export async function listChanges(
  actor: Actor,
  query: ChangeListQuery,
): Promise<{ items: ChangeView[]; nextCursor: string | null }> {
  const { rows } = await readsFor(actor).query<{ item: ChangeView }>(
    `${changes("c.seq > $1 AND ($2::bigint IS NULL OR c.seq < $2)")} ORDER BY c.seq ${query.order} LIMIT $3`,
    [query.since, query.before ?? null, query.limit + 1],
  );
  const items = rows.slice(0, query.limit).map(({ item }) => item);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > query.limit && last ? String(last.seq) : null };
}

/** The changes that corrected what was published, the last first. */
export async function listCorrections(actor: Actor, query: CorrectionListQuery): Promise<Page<ChangeView>> {
  const before = decodeCursor(query.cursor, ["count"])?.[0] ?? null;
  const { rows } = await readsFor(actor).query<{ item: ChangeView }>(
    `${changes("c.correction IS NOT NULL AND ($1::bigint IS NULL OR c.seq < $1)")} ORDER BY c.seq DESC LIMIT $2`,
    [before, query.limit + 1],
  );
  return pageOf(
    rows.map(({ item }) => item),
    query.limit,
    ({ seq }) => [seq],
  );
}

/** Where the log ends now: for anybody to keep, and to hold a later log against. */
export async function getLogHead(actor: Actor): Promise<LogHead> {
  const { rows } = await readsFor(actor).query<LogHead>(
    `SELECT seq AS count, hash, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at
     FROM change_head WHERE id = 1`,
  );
  const [head] = rows;
  if (!head) throw new Error("the log has no head");
  return head;
}

const mine = (type: string, title: string, slug: string) => `
  SELECT '${type}' AS type, id, ${slug} AS slug, ${title} AS title, status::text, version, updated_at
  FROM "${type}" WHERE created_by = $1 AND status <> 'merged'`;

const entries = `
  SELECT type, id, slug, title, status, version, ${isoOf("updated_at")} AS "updatedAt",
    CASE WHEN status <> 'draft' THEN NULL
      WHEN EXISTS (SELECT FROM in_review q WHERE q.record_type = e.type::record_type AND q.record_id = e.id) THEN 'waiting'
      ELSE (SELECT CASE a.kind WHEN 'sent_back' THEN 'sent_back' END FROM review_act a
        WHERE a.record_type = e.type::record_type AND a.record_id = e.id AND a.kind <> 'commented'
        ORDER BY a.seq DESC LIMIT 1) END AS review
  FROM (
    ${mine("person", "name", "slug")} UNION ALL ${mine("organization", "name", "slug")}
    UNION ALL ${mine("source", "title", "NULL")} UNION ALL ${mine("claim", "text", "NULL")}
    UNION ALL ${mine("statement", "text", "NULL")}
  ) e ORDER BY updated_at DESC, id LIMIT $2`;

/** What somebody entered, the last touched first. */
export async function listMyEntries(actor: Actor, limit = 100): Promise<Entry[]> {
  const { rows } = await pool.query<Entry>(entries, [actor.id, limit]);
  return rows;
}
