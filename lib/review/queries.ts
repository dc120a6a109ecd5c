import { atLeast, viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getCurrent } from "../change/current";
import { namedBy } from "../change/named";
import { authorBehind } from "../change/publishing";
import { decodeCursor, pageOf } from "../cursor";
import { pool } from "../db";
import { env } from "../env";
import type { Page } from "../page";
import { links } from "../permalinks";
import { isoOf, microseconds } from "../sql";
import { mayReadReviews } from "./policy";
import {
  type Draft,
  delicateCategories,
  delicateOf,
  gapsOf,
  personOf,
  publishingFault,
  seenAs,
  titleOf,
} from "./rules";
import type {
  Along,
  CommentListItem,
  ReviewAct,
  ReviewedType,
  ReviewListQuery,
  ReviewView,
  Waiting,
} from "./schema";

const latest = (which: string) => `
  SELECT r.record_type AS type, r.version, r.body FROM (${which}) t
  JOIN revision r ON r.record_type = t.type AND r.record_id = t.id AND r.version = t.version`;

const draftsAmong = (type: string) =>
  `SELECT '${type}'::record_type AS type, id, version FROM "${type}" WHERE id = ANY($1) AND status = 'draft'`;

const namedDrafts = latest(
  ["person", "organization", "source", "claim"].map(draftsAmong).join(" UNION ALL "),
);

// What its author has hung on a claim: what was said of it, and its relations. On a source: what it cites.
const hanging = latest(`
  SELECT 'statement'::record_type AS type, t.id, t.version FROM statement t
    WHERE t.status = 'draft' AND t.created_by = $2 AND (
      t.id IN (SELECT statement_id FROM stance WHERE claim_id = $1)
      OR t.id IN (SELECT statement_id FROM citation WHERE source_id = $1))
  UNION ALL SELECT 'relation', l.id, l.version FROM relation l
    JOIN claim o ON o.id = CASE WHEN l.from_claim_id = $1 THEN l.to_claim_id ELSE l.from_claim_id END
    WHERE $1 IN (l.from_claim_id, l.to_claim_id) AND l.status = 'draft' AND l.created_by = $2 AND o.status = 'published'`);

/** A draft and those that become public with it: what hangs on it, and all that any of them names. */
export async function listDraftsWith(root: Draft): Promise<Draft[]> {
  const found = new Map([[root.body.id, root]]);
  let added: Draft[] = [root];
  if (root.type === "claim" || root.type === "source") {
    const { rows } = await pool.query<Draft>(hanging, [root.body.id, root.body.createdBy]);
    added = [root, ...rows];
    for (const draft of rows) found.set(draft.body.id, draft);
  }
  while (added.length > 0) {
    const named = added.flatMap(({ type, body }) => namedBy(type, body as never));
    const ids = [...new Set(named.map(({ id }) => id))].filter((id) => !found.has(id));
    const { rows } = ids.length > 0 ? await pool.query<Draft>(namedDrafts, [ids]) : { rows: [] };
    for (const draft of rows) found.set(draft.body.id, draft);
    added = rows;
  }
  return [...found.values()];
}

const waitingOf = `
  SELECT q.sent_by AS "sentBy", q.sender, ${isoOf("q.sent_at")} AS since, q.version
  FROM in_review q WHERE q.record_type = $1::record_type AND q.record_id = $2`;

type WaitingRow = { sentBy: string; sender: string; since: string; version: number };

/** What is known of a draft that waits for a reviewer; null where it doesn't. */
export async function findWaiting(type: ReviewedType, id: string): Promise<WaitingRow | null> {
  const { rows } = await pool.query<WaitingRow>(waitingOf, [type, id]);
  return rows[0] ?? null;
}

const actsOf = `
  SELECT kind, version, ${isoOf("at")} AS at, actor_name AS actor, words FROM review_act
  WHERE record_type = $1::record_type AND record_id = $2 ORDER BY seq`;

const keyOf = (draft: Draft) => ("slug" in draft.body ? draft.body.slug : draft.body.id);

function urlAt(type: string, key: string): string | null {
  const address = links.record(type, key);
  return address && env.baseUrl + address;
}

const namedOf = (draft: Draft) => ({ id: draft.body.id, key: keyOf(draft), title: titleOf(draft) });

const alongOf = (draft: Draft): Along => ({
  type: draft.type,
  ...namedOf(draft),
  url: urlAt(draft.type, keyOf(draft)),
});

/** Who may stand behind what was entered by this actor: themselves, or a token's maker. */
export async function listAuthors(createdBy: string): Promise<string[]> {
  const { rows } = await pool.query<{ created_by: string }>(authorBehind, [createdBy]);
  return [createdBy, ...rows.map((row) => row.created_by)];
}

/** Where a record stands in review, what was remarked on it, and what the actor may do.
 *  @param key slug of a person or organization, id of the rest */
export async function getReview(actor: Actor, type: ReviewedType, key: string): Promise<ReviewView> {
  mayReadReviews(actor);
  const { body, version } = await getCurrent(actor, type, key);
  const root = { type, body, version } as Draft;
  const isDraft = body.status === "draft";
  const [acts, found, drafts, authors] = await Promise.all([
    pool.query<ReviewAct>(actsOf, [type, body.id]),
    isDraft ? findWaiting(type, body.id) : null,
    isDraft ? listDraftsWith(root) : [],
    listAuthors(body.createdBy),
  ]);
  const isOwn = authors.includes(actor.id) || authors.includes(personOf(actor));
  const delicate = delicateOf(drafts);
  const isReviewer = atLeast(actor, "reviewer");
  return {
    type,
    ...namedOf(root),
    url: urlAt(type, key) ?? "",
    version,
    isDraft,
    waiting: found && { since: found.since, sender: found.sender, version: found.version },
    acts: acts.rows,
    along: drafts.filter((draft) => draft.body.id !== body.id).map(alongOf),
    gaps: gapsOf(drafts),
    seen: seenAs(drafts),
    delicate,
    may: {
      send: isDraft && !found,
      takeBack: found !== null && (isOwn || found.sentBy === actor.id),
      review: found !== null && isReviewer,
    },
    obstacle: publishingFault(actor, { isOwn, ...(delicate && { category: delicate }) }),
  };
}

const commentsOn = `
  SELECT seq::int, version, ${isoOf("at")} AS at, actor_name AS author, words AS text FROM review_act
  WHERE record_type = $1::record_type AND record_id = $2 AND kind = 'commented' AND seq > $3 ORDER BY seq LIMIT $4`;

/** What editors remarked on a record, the first first. */
export async function listComments(
  actor: Actor,
  type: ReviewedType,
  key: string,
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Promise<Page<CommentListItem>> {
  mayReadReviews(actor);
  const [after = 0] = decodeCursor(cursor, ["count"]) ?? [];
  const { body } = await getCurrent(actor, type, key);
  const { rows } = await pool.query<CommentListItem>(commentsOn, [type, body.id, after, limit + 1]);
  return pageOf(rows, limit, ({ seq }) => [seq]);
}

const drafts = (type: ReviewedType, title: string, slug: string, category: string) => `
  SELECT '${type}'::record_type AS type, id, ${slug} AS slug, ${title} AS title, ${category} AS category, version, created_by
  FROM "${type}" WHERE status = 'draft'`;

// $1: viewer; $2 to $4: type, sender and categories, of which null is any; $5, $6: after which.
const waiting = (order: "asc" | "desc") => `
  SELECT q.record_type AS type, q.record_id AS id, coalesce(t.slug, t.id) AS key, t.title, t.category, t.version,
    json_build_object('id', t.created_by, 'name', (SELECT c.actor_name FROM revision f JOIN change c ON c.seq = f.change_seq
      WHERE f.record_type = q.record_type AND f.record_id = q.record_id AND f.version = 1)) AS author,
    json_build_object('id', q.sent_by, 'name', q.sender) AS sender, ${isoOf("q.sent_at")} AS since,
    floor(extract(epoch FROM now() - q.sent_at) / 3600)::int AS "ageHours", t.version > q.version AS "isEdited",
    (SELECT count(*) FROM review_act a WHERE a.record_type = q.record_type AND a.record_id = q.record_id
      AND a.kind = 'commented')::int AS comments, ${microseconds("q.sent_at")} AS place
  FROM in_review q JOIN (
    ${drafts("person", "name", "slug", "NULL")} UNION ALL ${drafts("organization", "name", "slug", "NULL")}
    UNION ALL ${drafts("source", "title", "NULL", "NULL")} UNION ALL ${drafts("claim", "text", "NULL", "category::text")}
    UNION ALL ${drafts("statement", "text", "NULL", "NULL")}
  ) t ON t.type = q.record_type AND t.id = q.record_id
  WHERE ($1 = '*' OR t.created_by = $1 OR q.sent_by = $1) AND ($2::record_type IS NULL OR q.record_type = $2)
    AND ($3::text IS NULL OR q.sent_by = $3) AND ($4::text[] IS NULL OR t.category = ANY($4))
    AND ($5::timestamptz IS NULL OR (q.sent_at, q.record_id) ${order === "asc" ? ">" : "<"} ($5, $6))
  ORDER BY q.sent_at ${order}, q.record_id ${order} LIMIT $7`;

/** The drafts that wait for a reviewer and that the actor may see, the oldest first unless asked otherwise. */
export async function listReviews(actor: Actor, query: ReviewListQuery): Promise<Page<Waiting>> {
  mayReadReviews(actor);
  const { type = null, by = null, care, order, limit } = query;
  const [at = null, id = null] = decodeCursor(query.cursor, ["moment", "text"]) ?? [];
  const categories = care === undefined ? null : [...delicateCategories];
  const { rows } = await pool.query<Waiting & { place: string }>(waiting(order), [
    viewerOf(actor),
    type,
    by,
    categories,
    at,
    id,
    limit + 1,
  ]);
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.place, row.id]);
  const shown = items.map(({ place: _, ...row }) => ({ ...row, url: urlAt(row.type, row.key) ?? "" }));
  return { items: shown, nextCursor };
}

/** All of them: what the desk counts and narrows on one page. */
export async function listWaiting(actor: Actor): Promise<Waiting[]> {
  return (await listReviews(actor, { order: "asc", limit: 2000 })).items;
}
