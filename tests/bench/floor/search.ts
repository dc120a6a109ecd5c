import { pool, site } from "./database";

const text = `
  WITH named AS (
    SELECT record_type, record_id, word_similarity($1, names) AS likeness FROM search_entry
    WHERE names <> '' AND ($1 <% names OR names ILIKE '%' || $1 || '%')
    ORDER BY likeness DESC, record_id LIMIT 20
  ),
  worded AS (
    SELECT record_type, record_id, since, ordinal FROM search_entry
    WHERE words @@ to_tsquery('standing', $1 || ':*') ORDER BY since DESC, ordinal DESC LIMIT 51
  ),
  hit AS (
    SELECT record_type, record_id, likeness, NULL AS since, NULL AS ordinal FROM named
    UNION ALL SELECT record_type, record_id, NULL, since, ordinal FROM worded
    WHERE (record_type, record_id) NOT IN (SELECT record_type, record_id FROM named)
  )
  SELECT h.record_type AS type, h.record_id AS id, s.title, h.ordinal,
    to_char(h.since AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS since,
    coalesce(sp.slug, so.slug) AS slug,
    CASE h.record_type WHEN 'person' THEN sp.summary WHEN 'organization' THEN so.kind::text
      WHEN 'statement' THEN (SELECT string_agg(quote, ' · ' ORDER BY position) FROM citation WHERE statement_id = h.record_id)
      WHEN 'source' THEN concat_ws(' · ', uo.name, u.published_on) END AS detail,
    CASE WHEN p.id IS NULL THEN NULL ELSE json_build_object('slug', p.slug, 'name', p.name) END AS person
  FROM hit h JOIN search_entry s USING (record_type, record_id)
  LEFT JOIN person p ON p.id = s.person_id
  LEFT JOIN person sp ON h.record_type = 'person' AND sp.id = h.record_id
  LEFT JOIN organization so ON h.record_type = 'organization' AND so.id = h.record_id
  LEFT JOIN source u ON h.record_type = 'source' AND u.id = h.record_id LEFT JOIN organization uo ON uo.id = u.publisher_id
  ORDER BY h.likeness DESC NULLS LAST, h.since DESC, h.ordinal DESC`;

const folders: Record<string, string> = {
  person: "people",
  organization: "organizations",
  claim: "claims",
  statement: "statements",
  source: "sources",
};

type Hit = {
  type: string;
  id: string;
  title: string;
  since: string | null;
  ordinal: string | null;
  slug: string | null;
  detail: string | null;
  person: object | null;
};

/** A search for one word, as the bench asks for it. */
export async function searchJson(word: string): Promise<string> {
  const { rows } = await pool.query<Hit>(text, [word]);
  const items = rows.slice(0, 50).map(({ since: _since, ordinal: _ordinal, slug, ...hit }) => ({
    ...hit,
    ...(slug !== null && { slug }),
    url: `${site}/${folders[hit.type]}/${slug ?? hit.id}`,
  }));
  const last = rows.length > 50 ? rows[49] : undefined;
  // Twenty names at most come before the words; the cursor says that they have been shown.
  const place = last && JSON.stringify([20, last.since, Number(last.ordinal)]);
  return JSON.stringify({ items, nextCursor: place ? Buffer.from(place).toString("base64url") : null });
}
