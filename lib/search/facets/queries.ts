import type { Actor } from "../../auth/schema";
import { readsFor } from "../../db";
import { stateOf } from "../../sql";
import { Given } from "../../timeline/filter/rules";
import { type Narrowed, narrow } from "../filter/rules";
import { asPattern, isNamed, MOST_NAMES } from "../names/rules";
import { MOST_COUNTED, wordsToTsquery } from "../rules";
import { type SearchFacet, type SearchFacets, type SearchFilters, searchFacet } from "../schema";

const MOST_VALUES = 12;

const yearOf = (day: string) => `CASE WHEN ${day} > '-infinity' THEN extract(year FROM ${day})::int END`;

type About = ReturnType<Narrowed["about"]>;

// What the hits `h` are about: a claim and a statement by their entries on timelines, a source by those of
// the statements that it cites.
const sets = ({ entry }: About) => `
  linked AS MATERIALIZED (
    SELECT h.record_id, e.person_id, e.stances, e.categories, e.organizations, ${yearOf("e.sort_day")} AS year
    FROM h JOIN timeline_entry e ON e.record_id = h.record_id AND e.kind = h.record_type::text AND ${entry}
    WHERE h.record_type IN ('claim', 'statement')
    UNION ALL
    SELECT h.record_id, e.person_id, e.stances, e.categories, ARRAY[u.publisher_id],
      ${yearOf("u.published_on_from")}
    FROM h JOIN source u ON u.id = h.record_id LEFT JOIN citation k ON k.source_id = u.id
    LEFT JOIN timeline_entry e ON e.record_id = k.statement_id AND e.kind = 'statement' AND ${entry}
    WHERE h.record_type = 'source'
    UNION ALL
    SELECT h.record_id, CASE h.record_type WHEN 'person' THEN h.record_id END, NULL, NULL,
      CASE h.record_type WHEN 'organization' THEN ARRAY[h.record_id] END, NULL
    FROM h WHERE h.record_type IN ('person', 'organization')
  ),
  cited AS (
    SELECT h.record_id, h.record_id AS statement_id FROM h WHERE h.record_type = 'statement'
    UNION ALL SELECT h.record_id, k.statement_id FROM h JOIN citation k ON k.source_id = h.record_id WHERE h.record_type = 'source'
  )`;

const distinct = (value: string, from: string) =>
  `SELECT value, NULL::text AS name, count(*)::int AS n FROM (SELECT DISTINCT record_id, ${value} AS value FROM ${from}) d
   WHERE value IS NOT NULL GROUP BY 1`;

const named = (noun: "person" | "organization", value: string, from: string) =>
  `SELECT o.slug AS value, o.name, g.n FROM (${distinct(value, from)}) g JOIN ${noun} o ON o.id = g.value AND o.status = 'published'`;

const facets = ({ stance }: About): Record<SearchFacet, string> => ({
  type: "SELECT record_type::text AS value, NULL::text AS name, count(*)::int AS n FROM h GROUP BY 1",
  person: named("person", "person_id", "linked"),
  organization: named("organization", "o", "linked, unnest(organizations) o"),
  stance: distinct("o", "linked, unnest(stances) o"),
  category: distinct("o", "linked, unnest(categories) o"),
  state: distinct(
    "state",
    `(SELECT h.record_id, ${stateOf("f")} AS state FROM h JOIN claim_facts f ON f.claim_id = h.record_id WHERE h.record_type = 'claim'
      UNION ALL SELECT c.record_id, ${stateOf("f")} FROM cited c JOIN stance x ON x.statement_id = c.statement_id AND ${stance}
        JOIN claim_facts f ON f.claim_id = x.claim_id) s`,
  ),
  language: distinct(
    "language",
    `(SELECT h.record_id, k.language FROM h JOIN citation k ON k.statement_id = h.record_id WHERE h.record_type = 'statement'
      UNION ALL SELECT h.record_id, u.language FROM h JOIN source u ON u.id = h.record_id WHERE h.record_type = 'source') s`,
  ),
  year: distinct("year::text", "linked"),
});

type Row = { facet: SearchFacet | null; value: string; name: string | null; count: number };

async function count(actor: Actor, q: string, filters: SearchFilters, wanted: readonly SearchFacet[]) {
  const given = new Given();
  const words = given.add(wordsToTsquery(q));
  const [asked, pattern] = [given.add(q), given.add(asPattern(q))];
  const has = `${words} <> '' AND s.words @@ to_tsquery('standing', ${words})`;
  const end = `ORDER BY s.since DESC, s.ordinal DESC LIMIT ${MOST_COUNTED + 1}`;
  const { worded, named: byName, about } = narrow(filters, given, has, end);
  const parts = facets(about());
  const counted = wanted.map(
    (facet) => `(SELECT '${facet}' AS facet, value, name, n AS count FROM (${parts[facet]}) v
      ORDER BY n DESC, name, value LIMIT ${MOST_VALUES})`,
  );
  const text = `WITH asked AS (SELECT sound_of(${asked}) AS sound),
    h AS MATERIALIZED (
      SELECT record_type, record_id FROM (SELECT * FROM (${worded}) s ${end}) w
      UNION (SELECT s.record_type, s.record_id FROM search_entry s WHERE ${isNamed(pattern)} AND ${byName}
        ORDER BY word_similarity((SELECT sound FROM asked), s.sounds) DESC, word_similarity(${asked}, s.names) DESC, s.record_id
        LIMIT ${MOST_NAMES})
    ),${sets(about())}
    SELECT NULL AS facet, NULL AS value, NULL AS name, count(*)::int AS count FROM h UNION ALL ${counted.join("\n UNION ALL ")}`;
  return (await readsFor(actor).query<Row>(text, given.values)).rows;
}

async function countAll(actor: Actor, q: string, filters: SearchFilters): Promise<SearchFacets> {
  const isSet = (facet: SearchFacet) => filters[facet] !== undefined;
  const set = searchFacet.options.filter(isSet);
  // A facet whose value is chosen shows what else there is to choose.
  const [fitting, ...others] = await Promise.all([
    count(
      actor,
      q,
      filters,
      searchFacet.options.filter((facet) => !isSet(facet)),
    ),
    ...set.map((facet) => count(actor, q, { ...filters, [facet]: undefined }, [facet])),
  ]);
  const whole = fitting.find(({ facet }) => facet === null)?.count ?? 0;
  const rows = [...fitting, ...others.flat()];
  const valuesOf = (facet: SearchFacet) =>
    rows.filter((row) => row.facet === facet).map(({ value, name, count }) => ({ value, name, count }));
  return {
    count: Math.min(whole, MOST_COUNTED),
    isWhole: whole <= MOST_COUNTED,
    ...(Object.fromEntries(searchFacet.options.map((facet) => [facet, valuesOf(facet)])) as Record<
      SearchFacet,
      SearchFacets[SearchFacet]
    >),
  };
}

const MOST_KEPT = 300;
const kept = new Map<string, Promise<SearchFacets>>();

/** How many there are of each kind. Counted once for each state of the record. */
export async function countFacets(actor: Actor, q: string, filters: SearchFilters): Promise<SearchFacets> {
  const { rows } = await readsFor(actor).query("SELECT seq, today() AS day FROM change_head");
  const asked = searchFacet.options.map((facet) => filters[facet]);
  const key = JSON.stringify([actor.asOf, rows[0], q, asked]);
  const known = kept.get(key);
  if (known) return known;
  const counting = countAll(actor, q, filters);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, counting);
  counting.catch(() => kept.delete(key));
  return counting;
}
