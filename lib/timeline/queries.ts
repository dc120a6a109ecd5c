import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { factsJson, outcomeJson } from "../claim/queries";
import { decodeCursor, encodeCursor } from "../cursor";
import { readsFor } from "../db";
import { notFound } from "../errors";
import type { Page } from "../page";
import { listed, stateOf } from "../sql";
import { citationsJson, speakerJson } from "../statement/queries";
import { entriesWhere, planOf } from "./entries/rules";
import { conditionsOf, Given } from "./filter/rules";
import { isCut, limitsOf, type Piece } from "./piece/rules";
import type { TimelineItem, TimelineQuery } from "./schema";

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

const placeJson = `'kind', e.kind, 'id', e.record_id, 'on', e."on", 'from', e."from", 'to', e."to"`;

/** An entry `e` as the timeline shows it. As `json`: each part is written once, and not read again.
 *  @param more what else stands in it: names and values, each after a comma */
export const entryJson = (more = "") => `CASE e.kind
    WHEN 'statement' THEN json_build_object(${placeJson}, 'statement', ${statementJson}${more})
    WHEN 'tenure' THEN json_build_object(${placeJson}, 'tenure', ${tenureJson}${more})
    WHEN 'outcome' THEN json_build_object(${placeJson}, 'claim', ${claimJson},
      'outcome', (SELECT ${outcomeJson("o")} FROM outcome o WHERE o.claim_id = e.record_id)${more})
    ELSE json_build_object(${placeJson}, 'claim', ${claimJson}${more}) END`;

/** Of the past, only the months in which something stood by then are walked, not all that came later. */
export function monthsKnown(person = "(SELECT id FROM p)"): string[] {
  const known = `FROM timeline_month WHERE person_id = ${person} AND since <= as_of.moment()`;
  return [
    `e.sort_day >= (SELECT min(month) ${known})`,
    `e.sort_day <= (SELECT (max(month) + interval '1 month')::date ${known})`,
  ];
}

type Row = {
  person: string | null;
  seq: number;
  items: string;
  count: number;
  last: [string, string, string] | null;
};

function pageSql(
  given: Given,
  {
    actor,
    slug,
    query,
    after,
  }: { actor: Actor; slug: string; query: TimelineQuery & Piece; after: readonly string[] | null },
): string {
  const descending = query.order === "desc";
  const person = `p AS (SELECT p.id FROM person p WHERE p.slug = ${given.add(slug)} AND ${listed("p", given.add(viewerOf(actor)))})`;
  const { read, shown } = limitsOf(query);
  const { sets, where } = conditionsOf(query, given);
  if (actor.asOf !== undefined) where.push(...monthsKnown());
  if (after) {
    const [day, id, kind] = after.map((value) => given.add(value));
    where.push(`(e.sort_day, e.record_id, e.kind) ${descending ? "<" : ">"} (${day}::date, ${id}, ${kind})`);
  }
  const direction = descending ? "DESC" : "ASC";
  const order = `e.sort_day ${direction}, e.record_id ${direction}, e.kind ${direction}`;
  const entries = entriesWhere(query, given, {
    whose: "(SELECT id FROM p)",
    where,
    page: `ORDER BY ${order} LIMIT ${read}`,
  });
  return `WITH ${[person, ...sets].join(",\n    ")},
    e AS MATERIALIZED (${entries})
    SELECT (SELECT id FROM p) AS person, h.seq,
      (SELECT coalesce(json_agg(${entryJson()} ORDER BY ${order}), '[]')::text FROM (SELECT * FROM e ORDER BY ${order} LIMIT ${shown}) e) AS items,
      (SELECT count(*)::int FROM e) AS count,
      (SELECT json_build_array(e.sort_day, e.record_id, e.kind) FROM e ORDER BY ${order} OFFSET ${shown} - 1 LIMIT 1) AS last
    FROM change_head h`;
}

/**
 * A page of a person's timeline as JSON text, straight from the database.
 * @throws AppError `not_found` for a person that isn't there, `invalid` for a strange cursor
 */
export async function listTimelineJson(
  actor: Actor,
  slug: string,
  query: TimelineQuery & Piece,
): Promise<{ items: string; nextCursor: string | null; seq: number }> {
  const after = decodeCursor(query.cursor, ["day", "text", "text"]);
  const given = new Given();
  const { limit: _, whole: __, cursor: ___, order: ____, ...filters } = query;
  const text = pageSql(given, { actor, slug, query, after });
  const plan = planOf("timeline", text, filters);
  const { rows } = await readsFor(actor).query<Row>({ ...plan, text, values: given.values });
  const [row] = rows;
  if (!row?.person) throw notFound("person");
  const more = isCut(query, row.count);
  return { items: row.items, nextCursor: more && row.last ? encodeCursor(row.last) : null, seq: row.seq };
}

export async function listTimeline(
  actor: Actor,
  slug: string,
  query: TimelineQuery & Piece,
): Promise<Page<TimelineItem>> {
  const { items, nextCursor } = await listTimelineJson(actor, slug, query);
  return { items: JSON.parse(items), nextCursor };
}
