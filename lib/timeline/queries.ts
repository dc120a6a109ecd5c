import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { factsJson, outcomeJson } from "../claim/queries";
import { decodeCursor, encodeCursor } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import { notFound } from "../errors";
import type { Page } from "../page";
import { listed, stateOf } from "../sql";
import { citationsJson, speakerJson } from "../statement/queries";
import type { TimelineItem, TimelineQuery, TimelineTally } from "./schema";

const claimJson = `(SELECT json_build_object('id', c.id, 'text', c.text, 'category', c.category, 'effect', c.effect,
    'state', ${stateOf("f")}, 'facts', ${factsJson("f")})
  FROM claim c LEFT JOIN claim_facts f ON f.claim_id = c.id WHERE c.id = e.record_id)`;

const statementJson = `(SELECT json_build_object('id', t.id, 'speaker', ${speakerJson("t")},
    'stances', (SELECT json_agg(json_build_object('claim', json_build_object('id', c.id, 'text', c.text),
        'stance', x.stance, 'manner', x.manner) ORDER BY x.position)
      FROM stance x JOIN claim c ON c.id = x.claim_id AND c.status = 'published' WHERE x.statement_id = t.id),
    'text', t.text, 'attribution', t.attribution, 'citations', ${citationsJson("t")})
  FROM statement t WHERE t.id = e.record_id)`;

const tenureJson = `(SELECT json_build_object('office', t.office,
    'organization', (SELECT json_build_object('slug', o.slug, 'name', o.name) FROM organization o WHERE o.id = t.organization_id),
    'from', t."from", 'to', t."to")
  FROM tenure t WHERE t.person_id = e.person_id AND t.person_id || '-' || t.position = e.record_id)`;

const item = `CASE e.kind
    WHEN 'statement' THEN jsonb_build_object('statement', ${statementJson})
    WHEN 'tenure' THEN jsonb_build_object('tenure', ${tenureJson})
    WHEN 'outcome' THEN jsonb_build_object('claim', ${claimJson},
      'outcome', (SELECT ${outcomeJson("o")} FROM outcome o WHERE o.claim_id = e.record_id))
    ELSE jsonb_build_object('claim', ${claimJson}) END
  || jsonb_build_object('kind', e.kind, 'id', e.record_id, 'on', e."on", 'from', e."from", 'to', e."to")`;

/** Whether a claim of the entry (the claim itself, or one that the statement is about) is in state $8. */
const inState = `EXISTS (
  SELECT FROM claim_facts f WHERE f.person_id = e.person_id AND ${stateOf("f")} = $8 AND (
    (e.kind IN ('claim', 'occurrence', 'outcome') AND f.claim_id = e.record_id)
    OR (e.kind = 'statement' AND f.claim_id IN (SELECT x.claim_id FROM stance x WHERE x.statement_id = e.record_id))))`;

// A filter that isn't asked for is left out of the text, so that the planner sees a plain index scan.
function pageSql(query: TimelineQuery, hasCursor: boolean): string {
  const descending = query.order === "desc";
  const where = [
    query.from && `coalesce(e."to", 'infinity') >= $3 AND e.sort_day > '-infinity'`,
    query.to && `coalesce(e."from", '-infinity') <= $4 AND e.sort_day > '-infinity'`,
    query.stance && `e.stances @> ARRAY[$5]`,
    query.category && `e.categories @> ARRAY[$6]`,
    query.organization && `e.organizations @> ARRAY(SELECT id FROM organization WHERE slug = $7)`,
    query.state && inState,
    query.on && `coalesce(e."from", e."to") <= $9`,
    hasCursor && `(e.sort_day, e.record_id, e.kind) ${descending ? "<" : ">"} ($10::date, $11, $12)`,
  ].filter(Boolean);
  const direction = descending ? "DESC" : "ASC";
  const order = `e.sort_day ${direction}, e.record_id ${direction}, e.kind ${direction}`;
  return `WITH given AS (SELECT $3::date, $4::date, $5::text, $6::text, $7::text, $8::text, $9::date, $10::date, $11::text, $12::text),
    p AS (SELECT p.id FROM person p WHERE p.slug = $1 AND ${listed("p", "$13")}),
    e AS MATERIALIZED (
      SELECT e.* FROM timeline_entry e WHERE e.person_id = (SELECT id FROM p)
        ${where.map((condition) => `AND ${condition}`).join("\n        ")}
      ORDER BY ${order} LIMIT $2
    )
    SELECT (SELECT id FROM p) AS person, h.seq,
      (SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]')::text FROM (SELECT * FROM e ORDER BY ${order} LIMIT $2 - 1) e) AS items,
      (SELECT count(*)::int FROM e) AS count,
      (SELECT json_build_array(e.sort_day, e.record_id, e.kind) FROM e ORDER BY ${order} OFFSET $2 - 2 LIMIT 1) AS last
    FROM change_head h`;
}

type Row = {
  person: string | null;
  seq: number;
  items: string;
  count: number;
  last: [string, string, string] | null;
};

function nameOf(query: TimelineQuery, hasCursor: boolean): string {
  const { from, to, stance, category, organization, state, on } = query;
  const given = [from, to, stance, category, organization, state, on, hasCursor].map((each) =>
    each ? 1 : 0,
  );
  return `timeline_${query.order}_${given.join("")}`;
}

/**
 * A page of a person's timeline as JSON text, straight from the database.
 * @throws AppError `not_found` for a person that isn't there, `invalid` for a strange cursor
 */
export async function listTimelineJson(
  actor: Actor,
  slug: string,
  query: TimelineQuery,
): Promise<{ items: string; nextCursor: string | null; seq: number }> {
  const after = decodeCursor(query.cursor, ["day", "text", "text"]);
  const { rows } = await readsFor(actor).query<Row>({
    name: nameOf(query, after !== null),
    text: pageSql(query, after !== null),
    values: [
      slug,
      query.limit + 1,
      query.from ?? null,
      query.to ?? null,
      query.stance ?? null,
      query.category ?? null,
      query.organization ?? null,
      query.state ?? null,
      query.on === undefined ? null : parseEdtf(query.on).to,
      ...(after ?? [null, null, null]),
      viewerOf(actor),
    ],
  });
  const [row] = rows;
  if (!row?.person) throw notFound("person");
  const more = row.count > query.limit && row.last !== null;
  return { items: row.items, nextCursor: more && row.last ? encodeCursor(row.last) : null, seq: row.seq };
}

export async function listTimeline(
  actor: Actor,
  slug: string,
  query: TimelineQuery,
): Promise<Page<TimelineItem>> {
  const { items, nextCursor } = await listTimelineJson(actor, slug, query);
  return { items: JSON.parse(items), nextCursor };
}

const tally = `
  WITH e AS (SELECT * FROM timeline_entry WHERE person_id = (SELECT id FROM person WHERE slug = $1)),
  s AS (SELECT * FROM e WHERE kind = 'statement')
  SELECT json_build_object(
    'claims', (SELECT count(*)::int FROM e WHERE kind = 'claim'),
    'statements', (SELECT count(*)::int FROM s),
    'decided', (SELECT count(*)::int FROM e WHERE kind = 'outcome'),
    'stances', (SELECT json_build_object(
        'support', count(*) FILTER (WHERE stances @> '{support}'), 'deny', count(*) FILTER (WHERE stances @> '{deny}'),
        'query', count(*) FILTER (WHERE stances @> '{query}'), 'comment', count(*) FILTER (WHERE stances @> '{comment}')) FROM s),
    'categories', (SELECT coalesce(json_agg(json_build_object('category', category, 'claims', claims) ORDER BY claims DESC, category), '[]')
      FROM (SELECT categories[1] AS category, count(*)::int AS claims FROM e WHERE kind = 'claim' GROUP BY 1) c),
    'organizations', (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name, 'statements', g.statements) ORDER BY g.statements DESC, o.name), '[]')
      FROM (SELECT organization, count(*)::int AS statements FROM s, unnest(s.organizations) organization GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 30) g
      JOIN organization o ON o.id = g.organization AND o.status = 'published')
  ) AS tally`;

/** How much there is on a person's timeline, by what one can filter for. Zeros for one that isn't there. */
export async function getTimelineTally(actor: Actor, slug: string): Promise<TimelineTally> {
  const { rows } = await readsFor(actor).query<{ tally: TimelineTally }>({
    name: "timeline_tally",
    text: tally,
    values: [slug],
  });
  if (!rows[0]) throw notFound("person");
  return rows[0].tally;
}
