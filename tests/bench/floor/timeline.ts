import { pool } from "./database";
import { citations, outcome, speaker, speakerJoins, state } from "./statement-sql";

const columns = `'kind', e.kind, 'id', e.record_id, 'on', e."on", 'from', e."from", 'to', e."to"`;
const claim = `json_build_object('id', c.id, 'text', c.text, 'category', c.category, 'effect', c.effect,
  'state', ${state("f")}, 'facts', f.facts)`;

const page = (cursor: string, most: number) => `
  WITH e AS MATERIALIZED (
    SELECT * FROM timeline_entry WHERE person_id = (SELECT id FROM person WHERE slug = $1) ${cursor}
    ORDER BY sort_day DESC, record_id DESC, kind DESC LIMIT ${most + 1}
  )
  SELECT CASE e.kind
    WHEN 'statement' THEN (
      SELECT json_build_object(${columns}, 'statement', json_build_object('id', t.id, 'speaker', ${speaker},
        'stances', (SELECT json_agg(json_build_object('claim', json_build_object('id', c.id, 'text', c.text),
            'stance', x.stance, 'manner', x.manner) ORDER BY x.position)
          FROM stance x JOIN claim c ON c.id = x.claim_id AND c.status = 'published' WHERE x.statement_id = t.id),
        'text', t.text, 'attribution', t.attribution, 'citations', ${citations}))
      FROM statement t ${speakerJoins} WHERE t.id = e.record_id)
    WHEN 'tenure' THEN (
      SELECT json_build_object(${columns}, 'tenure', json_build_object('office', n.office, 'from', n."from", 'to', n."to",
        'organization', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END))
      FROM tenure n LEFT JOIN organization o ON o.id = n.organization_id
      WHERE n.person_id = e.person_id AND n.person_id || '-' || n.position = e.record_id)
    WHEN 'outcome' THEN (
      SELECT json_build_object(${columns}, 'claim', ${claim}, 'outcome', ${outcome})
      FROM claim c JOIN claim_facts f ON f.claim_id = c.id JOIN outcome oc ON oc.claim_id = c.id WHERE c.id = e.record_id)
    ELSE (
      SELECT json_build_object(${columns}, 'claim', ${claim})
      FROM claim c JOIN claim_facts f ON f.claim_id = c.id WHERE c.id = e.record_id)
    END::text AS item, json_build_array(e.sort_day, e.record_id, e.kind)::text AS place
  FROM e ORDER BY e.sort_day DESC, e.record_id DESC, e.kind DESC`;

const after = "AND (sort_day, record_id, kind) < ($2::date, $3, $4)";

export async function timelineJson(slug: string, cursor: string | null, most = 50): Promise<string> {
  const place: string[] = cursor ? JSON.parse(Buffer.from(cursor, "base64url").toString()) : [];
  const { rows } = await pool.query<{ item: string; place: string }>(
    cursor
      ? { name: `timeline_following_${most}`, text: page(after, most), values: [slug, ...place] }
      : { name: `timeline_first_${most}`, text: page("", most), values: [slug] },
  );
  const last = rows.length > most ? rows[most - 1]?.place : undefined;
  const next =
    last === undefined ? null : Buffer.from(JSON.stringify(JSON.parse(last))).toString("base64url");
  const items = rows.slice(0, most).map(({ item }) => item);
  return `{"items":[${items.join(",")}],"nextCursor":${JSON.stringify(next)}}`;
}
