import { pool, site } from "./database";
import { citations, outcome, speaker, speakerJoins, state, utc } from "./statement-sql";

const text = `
  SELECT json_build_object('id', c.id, 'url', '${site}/claims/' || c.id,
    'person', json_build_object('slug', p.slug, 'name', p.name),
    'counterparts', (SELECT coalesce(json_agg(json_build_object('slug', q.slug, 'name', q.name) ORDER BY cp.position), '[]')
      FROM claim_counterpart cp JOIN person q ON q.id = cp.person_id WHERE cp.claim_id = c.id),
    'text', c.text, 'category', c.category, 'effect', c.effect, 'occurredOn', c.occurred_on, 'horizon', c.horizon, 'dateNote', c.date_note,
    'state', ${state("f")}, 'facts', f.facts,
    'stances', (SELECT coalesce(json_agg(json_build_object('stance', x.stance, 'manner', x.manner,
        'statement', json_build_object('id', t.id, 'url', '${site}/statements/' || t.id, 'speaker', ${speaker},
          'attribution', t.attribution, 'saidOn', t.said_on, 'text', t.text, 'citations', ${citations},
          'credibility', CASE WHEN t.credibility_grade IS NULL THEN NULL ELSE json_build_object('grade', t.credibility_grade,
            'judgedOn', t.credibility_judged_on, 'reason', t.credibility_reason) END, 'status', t.status)
        ) ORDER BY t.said_on_from NULLS LAST, t.ordinal), '[]')
      FROM stance x JOIN statement t ON t.id = x.statement_id AND t.status = 'published' ${speakerJoins}
      WHERE x.claim_id = c.id),
    'relations', (SELECT coalesce(json_agg(json_build_object('kind', l.kind,
        'direction', CASE WHEN l.from_claim_id = c.id THEN 'outgoing' ELSE 'incoming' END,
        'claim', json_build_object('id', d.id, 'text', d.text, 'state', ${state("g")})) ORDER BY l.ordinal), '[]')
      FROM relation l
      JOIN claim d ON d.id = CASE WHEN l.from_claim_id = c.id THEN l.to_claim_id ELSE l.from_claim_id END
      JOIN claim_facts g ON g.claim_id = d.id
      WHERE l.from_claim_id = c.id OR l.to_claim_id = c.id),
    'outcome', ${outcome}, 'status', c.status, 'version', c.version,
    'recordedAt', ${utc("c.recorded_at")}, 'updatedAt', ${utc("c.updated_at")})::text AS json
  FROM claim c JOIN person p ON p.id = c.person_id JOIN claim_facts f ON f.claim_id = c.id
  LEFT JOIN outcome oc ON oc.claim_id = c.id
  WHERE c.id = $1 AND c.status = 'published'`;

export async function claimJson(id: string): Promise<string> {
  const { rows } = await pool.query<{ json: string }>({ name: "claim", text, values: [id] });
  return rows[0]?.json ?? "null";
}
