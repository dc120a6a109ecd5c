import type { PersonView } from "@/lib/person/schema";
import type { TimelineCounts } from "@/lib/timeline/schema";
import { pool, site } from "./database";
import { utc } from "./statement-sql";

const text = `
  WITH e AS MATERIALIZED (
    SELECT kind, stances FROM timeline_entry
    WHERE person_id = (SELECT id FROM person WHERE slug = $1)
  )
  SELECT json_build_object('id', p.id, 'url', '${site}/people/' || p.slug, 'slug', p.slug, 'name', p.name,
      'names', (SELECT coalesce(json_agg(json_build_object('name', n.name, 'language', n.language) ORDER BY n.position), '[]')
        FROM person_name n WHERE n.person_id = p.id),
      'summary', p.summary, 'note', p.note, 'wikidataId', p.wikidata_id,
      'tenures', (SELECT coalesce(json_agg(json_build_object('office', t.office, 'from', t."from", 'to', t."to",
          'organization', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END
          ) ORDER BY t.position), '[]')
        FROM tenure t LEFT JOIN organization o ON o.id = t.organization_id WHERE t.person_id = p.id),
      'status', p.status, 'version', p.version,
      'recordedAt', ${utc("p.recorded_at")}, 'updatedAt', ${utc("p.updated_at")}) AS person,
    (SELECT json_build_object('entries', count(*),
      'claims', count(*) FILTER (WHERE kind = 'claim'), 'statements', count(*) FILTER (WHERE kind = 'statement'),
      'decided', count(*) FILTER (WHERE kind = 'outcome'),
      'stances', json_build_object(
        'support', count(*) FILTER (WHERE kind = 'statement' AND 'support' = ANY(stances)),
        'deny', count(*) FILTER (WHERE kind = 'statement' AND 'deny' = ANY(stances)),
        'query', count(*) FILTER (WHERE kind = 'statement' AND 'query' = ANY(stances)),
        'comment', count(*) FILTER (WHERE kind = 'statement' AND 'comment' = ANY(stances)))
      ) FROM e) AS counts,
    (SELECT json_build_object('from', min(sort_day), 'to', max(sort_day)) FROM timeline_entry
      WHERE person_id = p.id AND kind <> 'tenure' AND sort_day > '-infinity') AS period
  FROM person p WHERE p.slug = $1`;

type Found = { person: PersonView; counts: TimelineCounts; period: { from: string; to: string } };

export async function personAndCounts(slug: string): Promise<Found> {
  const { rows } = await pool.query({ name: "person", text, values: [slug] });
  return rows[0];
}
