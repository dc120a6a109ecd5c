import type { SourceListItem } from "@/lib/source/schema";
import { pool, site } from "./database";

const text = `
  SELECT coalesce(json_agg(json_build_object('id', u.id, 'permalink', '${site}/sources/' || u.id, 'title', u.title,
    'kind', u.kind, 'publishedOn', u.published_on, 'url', u.url,
    'publisher', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END)), '[]') AS sources
  FROM source u LEFT JOIN organization o ON o.id = u.publisher_id WHERE u.id = ANY($1)`;

export async function outcomeSources(ids: string[]): Promise<SourceListItem[]> {
  if (ids.length === 0) return [];
  const { rows } = await pool.query({ name: "outcome_sources", text, values: [ids] });
  return rows[0].sources;
}
