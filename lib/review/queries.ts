import { atLeast, viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getCurrent } from "../change/current";
import { namedBy } from "../change/named";
import { authorBehind } from "../change/publishing";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayReadReviews } from "./policy";
import { type Draft, delicateOf, gapsOf, personOf, publishingFault, seenAs, titleOf } from "./rules";
import type { Along, ReviewAct, ReviewedType, ReviewView, Waiting } from "./schema";

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

const alongOf = (draft: Draft): Along => ({ type: draft.type, key: keyOf(draft), title: titleOf(draft) });

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
    key,
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

const drafts = (type: ReviewedType, title: string, slug: string, category: string) => `
  SELECT '${type}'::record_type AS type, id, ${slug} AS slug, ${title} AS title, ${category} AS category, version, created_by
  FROM "${type}" WHERE status = 'draft'`;

const waiting = `
  SELECT q.record_type AS type, coalesce(t.slug, t.id) AS key, t.title, t.category, q.version,
    ${isoOf("q.sent_at")} AS since, q.sent_by AS "sentBy", q.sender, t.version > q.version AS "isEdited",
    (SELECT count(*) FROM review_act a WHERE a.record_type = q.record_type AND a.record_id = q.record_id
      AND a.kind = 'commented')::int AS comments
  FROM in_review q JOIN (
    ${drafts("person", "name", "slug", "NULL")} UNION ALL ${drafts("organization", "name", "slug", "NULL")}
    UNION ALL ${drafts("source", "title", "NULL", "NULL")} UNION ALL ${drafts("claim", "text", "NULL", "category::text")}
    UNION ALL ${drafts("statement", "text", "NULL", "NULL")}
  ) t ON t.type = q.record_type AND t.id = q.record_id
  WHERE $1 = '*' OR t.created_by = $1 OR q.sent_by = $1
  ORDER BY q.sent_at, q.record_id LIMIT 2000`;

/** The drafts that wait for a reviewer and that the actor may see, the oldest first. */
export async function listWaiting(actor: Actor): Promise<Waiting[]> {
  mayReadReviews(actor);
  const { rows } = await pool.query<Waiting>(waiting, [viewerOf(actor)]);
  return rows;
}
