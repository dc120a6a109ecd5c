import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import type { Page } from "../page";
import { microseconds, urlOf } from "../sql";
import { Given } from "../timeline/filter/rules";
import { countFacets } from "./facets/queries";
import { isNarrowed, narrow } from "./filter/rules";
import { findHint } from "./hint/queries";
import { explainHits } from "./matches/queries";
import { asPattern, isNamed, MOST_NAMES } from "./names/rules";
import { wordsToTsquery } from "./rules";
import type { SearchFilters, SearchHit, SearchPage, SearchQuery } from "./schema";

// How many of the latest entries are looked through for a word before its index is asked.
const LATEST = 2000;

const named = (condition: string) => `
  asked AS (SELECT sound_of($1) AS sound),
  named AS (
    SELECT s.record_type, s.record_id, word_similarity((SELECT sound FROM asked), s.sounds) AS likeness,
      word_similarity($1, s.names) AS spelling
    FROM search_entry s WHERE ${isNamed("$6")} AND ${condition}
    ORDER BY likeness DESC, spelling DESC, s.record_id LIMIT $7
  ),
  placed AS (SELECT *, row_number() OVER (ORDER BY likeness DESC, spelling DESC, record_id) AS place FROM named)`;

const isOfType = "($3::record_type IS NULL OR s.record_type = $3)";

/** Whether an entry `s` has the words and isn't among the names. */
const isHit = `s.words @@ to_tsquery('standing', $2) AND (s.record_type, s.record_id) NOT IN (SELECT record_type, record_id FROM named)`;

const latestFirst = "ORDER BY s.since DESC, s.ordinal DESC LIMIT $5";

const shown = `h AS (
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

// Names first, by the likeness of how they sound (in any script and spelling), at most $7 of them; then words,
// the records entered last first: ranking each of a common word's hundred thousand hits would take a second. A
// common word is found among the latest entries; the index finds a rare one. Which it is, the plan needn't know,
// so one plan does for both. (NOT … >= keeps the fallback from walking by date.)
const find = `
  WITH ${named(isOfType)},
  latest AS MATERIALIZED (
    SELECT s.record_type, s.record_id, s.since, s.ordinal FROM (
      SELECT s.* FROM search_entry s WHERE $2::text <> '' AND (s.since, s.ordinal) < ($8::timestamptz, $9::bigint)
      ORDER BY s.since DESC, s.ordinal DESC LIMIT ${LATEST}
    ) s WHERE ${isHit} AND ${isOfType} ${latestFirst}
  ),
  worded AS (
    SELECT * FROM latest WHERE (SELECT count(*) FROM latest) = $5
    UNION ALL (
      SELECT s.record_type, s.record_id, s.since, s.ordinal FROM search_entry s
      WHERE (SELECT count(*) FROM latest) < $5 AND $2::text <> '' AND ${isHit} AND ${isOfType}
        AND NOT ((s.since, s.ordinal) >= ($8::timestamptz, $9::bigint))
      ${latestFirst}
    )
  ),
  ${shown}`;

/** The same under filters, which go by the type as well. */
function findUnder(filters: SearchFilters, given: Given): string {
  const has = `$2::text <> '' AND ${isHit} AND ${isOfType} AND (s.since, s.ordinal) < ($8::timestamptz, $9::bigint)`;
  const left = narrow(filters, given, has, latestFirst);
  return `WITH ${named(left.named)},
  worded AS (SELECT * FROM (${left.worded}) s ${latestFirst}),
  ${shown}`;
}

type Row = {
  hit: SearchHit & { slug: string | null };
  place: number | null;
  since: string | null;
  ordinal: number | null;
};

async function findRows(actor: Actor, query: SearchQuery): Promise<Row[]> {
  const { q, limit, cursor, type, include: _, asOf: __, ...filters } = query;
  const [names, since, ordinal] = decodeCursor(cursor, ["count", "moment", "count"]) ?? [0, "infinity", 0];
  const given = new Given();
  for (const value of [q, wordsToTsquery(q), type ?? null, names, limit + 1, asPattern(q)]) given.add(value);
  for (const value of [MOST_NAMES, since, ordinal]) given.add(value);
  const asked = isNarrowed(filters)
    ? { text: findUnder({ ...filters, type }, given) }
    : { name: "search", text: find };
  return (await readsFor(actor).query<Row>({ ...asked, values: given.values })).rows;
}

async function list(actor: Actor, query: SearchQuery): Promise<Page<SearchHit>> {
  // Names that filled earlier pages are not shown again: a place of MOST_NAMES is past the last.
  const page = pageOf(await findRows(actor, query), query.limit, (row) =>
    row.since === null ? [row.place ?? 0, "infinity", 0] : [MOST_NAMES, row.since, row.ordinal ?? 0],
  );
  const items = page.items.map(({ hit: { slug, ...hit } }) => (slug === null ? hit : { ...hit, slug }));
  return { items, nextCursor: page.nextCursor };
}

/** People and organizations by any of their names; claims, statements and sources by their words. */
export async function search(actor: Actor, query: SearchQuery): Promise<SearchPage> {
  const wants = new Set(query.include);
  const [page, facets, hint] = await Promise.all([
    list(actor, query),
    wants.has("facets") ? countFacets(actor, query.q, query) : undefined,
    wants.has("hint") ? findHint(actor, query.q) : undefined,
  ]);
  const items = wants.has("matches") ? await explainHits(actor, page.items, query.q) : page.items;
  return {
    items,
    nextCursor: page.nextCursor,
    ...(facets !== undefined && { facets }),
    ...(hint !== undefined && { hint }),
  };
}
