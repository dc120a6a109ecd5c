import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import type { Page } from "../page";
import { microseconds, urlOf } from "../sql";
import { wordsToTsquery } from "./rules";
import type { SearchHit, SearchQuery } from "./schema";

// How many of the latest entries are looked through for a word before its index is asked.
const LATEST = 2000;

/** Whether an entry `s` has the words, is of the type asked for, and isn't among the names. */
const isHit = `s.words @@ to_tsquery('standing', $2) AND ($3::record_type IS NULL OR s.record_type = $3)
      AND (s.record_type, s.record_id) NOT IN (SELECT record_type, record_id FROM named)`;

// Names first, by likeness (any script, any spelling on file), at most $7 of them; then words, the records
// entered last first: ranking each of a common word's hundred thousand hits would take a second. A common
// word is found among the latest entries; the index finds a rare one. Which it is, the plan needn't know, so
// one plan does for both. (NOT … >= keeps the fallback from walking by date.)
const find = `
  WITH named AS (
    SELECT s.record_type, s.record_id, word_similarity($1, s.names) AS likeness FROM search_entry s
    WHERE s.names <> '' AND ($1 <% s.names OR s.names ILIKE '%' || $6 || '%') AND ($3::record_type IS NULL OR s.record_type = $3)
    ORDER BY likeness DESC, s.record_id LIMIT $7
  ),
  placed AS (SELECT *, row_number() OVER (ORDER BY likeness DESC, record_id) AS place FROM named),
  latest AS MATERIALIZED (
    SELECT s.record_type, s.record_id, s.since, s.ordinal FROM (
      SELECT s.* FROM search_entry s WHERE $2::text <> '' AND (s.since, s.ordinal) < ($8::timestamptz, $9::bigint)
      ORDER BY s.since DESC, s.ordinal DESC LIMIT ${LATEST}
    ) s WHERE ${isHit} ORDER BY s.since DESC, s.ordinal DESC LIMIT $5
  ),
  worded AS (
    SELECT * FROM latest WHERE (SELECT count(*) FROM latest) = $5
    UNION ALL (
      SELECT s.record_type, s.record_id, s.since, s.ordinal FROM search_entry s
      WHERE (SELECT count(*) FROM latest) < $5 AND $2::text <> '' AND ${isHit}
        AND NOT ((s.since, s.ordinal) >= ($8::timestamptz, $9::bigint))
      ORDER BY s.since DESC, s.ordinal DESC LIMIT $5
    )
  ),
  h AS (
    SELECT record_type, record_id, place, NULL::timestamptz AS since, NULL::bigint AS ordinal FROM placed WHERE place > $4
    UNION ALL SELECT record_type, record_id, NULL, since, ordinal FROM worded
    ORDER BY place, since DESC, ordinal DESC LIMIT $5
  )
  SELECT json_build_object('type', h.record_type, 'id', h.record_id, 'title', s.title,
    'slug', coalesce(sp.slug, so.slug),
    'url', CASE h.record_type
      WHEN 'person' THEN ${urlOf("people", "sp.slug")} WHEN 'organization' THEN ${urlOf("organizations", "so.slug")}
      WHEN 'claim' THEN ${urlOf("claims", "h.record_id")} WHEN 'statement' THEN ${urlOf("statements", "h.record_id")}
      ELSE ${urlOf("sources", "h.record_id")} END,
    'detail', CASE h.record_type
      WHEN 'person' THEN sp.summary WHEN 'organization' THEN so.kind::text
      WHEN 'statement' THEN (SELECT string_agg(k.quote, ' · ' ORDER BY k.position) FROM citation k WHERE k.statement_id = h.record_id)
      WHEN 'source' THEN (SELECT concat_ws(' · ', o.name, u.published_on) FROM source u LEFT JOIN organization o ON o.id = u.publisher_id WHERE u.id = h.record_id)
      ELSE NULL END,
    'person', (SELECT json_build_object('slug', p.slug, 'name', p.name) FROM person p WHERE p.id = s.person_id)) AS hit, h.place::int, ${microseconds("h.since")} AS since, h.ordinal
  FROM h JOIN search_entry s ON s.record_type = h.record_type AND s.record_id = h.record_id
  LEFT JOIN person sp ON h.record_type = 'person' AND sp.id = h.record_id
  LEFT JOIN organization so ON h.record_type = 'organization' AND so.id = h.record_id
  ORDER BY h.place, h.since DESC, h.ordinal DESC`;

// Beyond these a likeness is no longer one.
const MOST_NAMES = 20;

type Row = {
  hit: SearchHit & { slug: string | null };
  place: number | null;
  since: string | null;
  ordinal: number | null;
};

/** People and organizations by any of their names; claims, statements and sources by their words. */
export async function search(actor: Actor, query: SearchQuery): Promise<Page<SearchHit>> {
  const [names, since, ordinal] = decodeCursor(query.cursor, ["count", "moment", "count"]) ?? [
    0,
    "infinity",
    0,
  ];
  const { rows } = await readsFor(actor).query<Row>({
    name: "search",
    text: find,
    values: [
      query.q,
      wordsToTsquery(query.q),
      query.type ?? null,
      names,
      query.limit + 1,
      query.q.replace(/[\\%_]/g, "\\$&"),
      MOST_NAMES,
      since,
      ordinal,
    ],
  });
  // Names that filled earlier pages are not shown again: a place of MOST_NAMES is past the last.
  const page = pageOf(rows, query.limit, (row) =>
    row.since === null ? [row.place ?? 0, "infinity", 0] : [MOST_NAMES, row.since, row.ordinal ?? 0],
  );
  const items = page.items.map(({ hit: { slug, ...hit } }) => (slug === null ? hit : { ...hit, slug }));
  return { items, nextCursor: page.nextCursor };
}
