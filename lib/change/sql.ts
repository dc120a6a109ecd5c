import { tables } from "./tables";

const quoted = (columns: readonly string[], prefix = "") =>
  columns.map((column) => `${prefix}"${column}"`).join(", ");

/** A table's rows out of `given`, in which the parameter is read once for all of them. */
const rowsOf = (table: string) =>
  `jsonb_populate_recordset(NULL::"${table}", (SELECT rows->'${table}' FROM given)) r`;

/** When a change is laid: before its place in the chain is taken (its rows bear the time at which it began,
 *  until `settleTimes`), or after. */
export type Laying = "ahead" | "placed";

function insertOf({ name, record, columns }: (typeof tables)[number], laying: Laying): string {
  const rows = rowsOf(name);
  if (!record) {
    // An identity that a record had before is there already; every other part was cleared away.
    const again = name === "record_identity" ? "ON CONFLICT DO NOTHING" : "";
    return `INSERT INTO "${name}" (${quoted(columns)}) SELECT ${quoted(columns, "r.")} FROM ${rows} ${again}`;
  }
  const kept = columns.filter((column) => column !== "id" && column !== "created_by");
  const updates = [...kept, "updated_at"].map((column) => `"${column}" = excluded."${column}"`).join(", ");
  return `INSERT INTO "${name}" (${quoted(columns)}, recorded_at, updated_at)
    SELECT ${quoted(columns, "r.")}, ${laying === "ahead" ? `now(), now() FROM ${rows}` : `h.at, h.at FROM ${rows}, change_head h`}
    ON CONFLICT (id) DO UPDATE SET ${updates}`;
}

/** Begins a change's transaction. Its statements are the same every time, and with arrays for parameters
 *  the database would weigh a new plan for each: that took as long as to run them. */
export const begin = "BEGIN; SET LOCAL plan_cache_mode = force_generic_plan";

/** Takes the next place in the chain. The row's lock puts all changes in one order until they commit. */
export const takePlace = (laying: Laying) => `UPDATE change_head SET seq = seq + 1,
  at = GREATEST(${laying === "ahead" ? "now()" : "clock_timestamp()"}, at + interval '1 microsecond')`;

/** Gives rows that were laid ahead their change's time, where another change has come in between.
 *  $1: the ids of the new records. */
export const settleTimes = `WITH h AS (SELECT at FROM change_head WHERE at <> now()),
  ${["source", "claim", "statement"]
    .map(
      (table) =>
        `settle_${table} AS (UPDATE "${table}" SET recorded_at = h.at, updated_at = h.at FROM h WHERE id = ANY($1))`,
    )
    .join(",\n  ")} SELECT 1`;

/** Removes the parts of records that are about to be laid anew. $1: ids of records that have a version. */
export const clearParts = [
  `DELETE FROM hop WHERE statement_id = ANY($1)`,
  `DELETE FROM citation WHERE statement_id = ANY($1)`,
  `DELETE FROM stance WHERE statement_id = ANY($1)`,
  `DELETE FROM outcome_source WHERE claim_id = ANY($1)`,
  `DELETE FROM outcome WHERE claim_id = ANY($1)`,
  `DELETE FROM claim_counterpart WHERE claim_id = ANY($1)`,
  `DELETE FROM tenure WHERE person_id = ANY($1)`,
  `DELETE FROM person_name WHERE person_id = ANY($1)`,
];

const leftSlugs = ["person", "organization"].map(
  (type) => `left_${type}_slugs AS (
    INSERT INTO former_slug (record_type, slug, record_id) SELECT '${type}'::record_type, t.slug, t.id FROM "${type}" t
      JOIN ${rowsOf(type)} ON r.id = t.id AND r.slug <> t.slug AND t.status <> 'draft'
    ON CONFLICT DO NOTHING
  )`,
);

/**
 * Lays the rows of $1 ({table: [row, …]}), all tables in one statement so that foreign keys are looked
 * at once, at its end; keeps a slug that is left behind so that it can redirect.
 * @param wanted the tables that have rows: to start an insert into each of the others takes as long
 */
export const layRows = (wanted: ReadonlySet<string>, laying: Laying): string => {
  const slugs = wanted.has("person") || wanted.has("organization") ? leftSlugs : [];
  const inserts = tables
    .filter(({ name }) => wanted.has(name))
    .map((table) => `lay_${table.name} AS (${insertOf(table, laying)})`);
  const given = "given AS MATERIALIZED (SELECT $1::jsonb AS rows)";
  return `WITH ${[given, ...slugs, ...inserts].join(",\n  ")} SELECT 1`;
};

/** Puts the derived facts of $1 ([row, …]) in place of the old. */
export const layFacts = `INSERT INTO claim_facts SELECT * FROM jsonb_populate_recordset(NULL::claim_facts, $1)
  ON CONFLICT (claim_id) DO UPDATE SET
    person_id = excluded.person_id, state = excluded.state, lapses_after = excluded.lapses_after,
    reports = excluded.reports, origins_min = excluded.origins_min, origins_max = excluded.origins_max,
    support_count = excluded.support_count, deny_count = excluded.deny_count,
    query_count = excluded.query_count, comment_count = excluded.comment_count,
    first_said_from = excluded.first_said_from, first_said_to = excluded.first_said_to,
    first_denied_from = excluded.first_denied_from, first_denied_to = excluded.first_denied_to,
    latency_min = excluded.latency_min, latency_max = excluded.latency_max, facts = excluded.facts`;

const statementOrganizations = (statement: string) => `
  SELECT s.speaker_organization_id AS organization FROM statement s WHERE s.id = ${statement}
  UNION SELECT h.organization_id FROM hop h WHERE h.statement_id = ${statement}
  UNION SELECT o.publisher_id FROM citation c JOIN source o ON o.id = c.source_id WHERE c.statement_id = ${statement}`;

/** Claims' own entries on their person's timeline: the claim when it was first said (else denied), its
 *  occurrence, its outcome. $1: claim ids. */
export const layClaimEntries = `INSERT INTO timeline_entry
  SELECT c.person_id, k.kind, c.id, coalesce(k.lower_day, k.upper_day, '-infinity'), k.edtf, k.lower_day, k.upper_day,
    coalesce(a.stances, '{}'), ARRAY[c.category::text], coalesce(a.organizations, '{}')
  FROM claim c
  JOIN claim_facts f ON f.claim_id = c.id
  LEFT JOIN outcome o ON o.claim_id = c.id
  CROSS JOIN LATERAL (VALUES
    ('claim', coalesce(f.facts->>'firstSaidOn', f.facts->>'firstDeniedOn', ''),
      CASE WHEN f.facts->>'firstSaidOn' IS NULL THEN f.first_denied_from ELSE f.first_said_from END,
      CASE WHEN f.facts->>'firstSaidOn' IS NULL THEN f.first_denied_to ELSE f.first_said_to END, true),
    ('occurrence', c.occurred_on, c.occurred_on_from, c.occurred_on_to, coalesce(c.occurred_on, '') <> ''),
    ('outcome', o.decided_on, o.decided_on_from, o.decided_on_to, o.claim_id IS NOT NULL)
  ) k (kind, edtf, lower_day, upper_day, present)
  LEFT JOIN LATERAL (
    SELECT array_agg(DISTINCT x.stance::text) AS stances,
      array_agg(DISTINCT g.organization) FILTER (WHERE g.organization IS NOT NULL) AS organizations
    FROM stance x JOIN statement t ON t.id = x.statement_id AND t.status = 'published'
    CROSS JOIN LATERAL (${statementOrganizations("x.statement_id")}) g
    WHERE x.claim_id = c.id
  ) a ON true
  WHERE c.id = ANY($1) AND c.status = 'published' AND k.present`;

/** Statements' entries, one on the timeline of each person whose claims they are about.
 *  $1: ids of statements, and of claims all whose statements are meant. */
export const layStatementEntries = `INSERT INTO timeline_entry
  SELECT c.person_id, 'statement', t.id, coalesce(t.said_on_from, t.said_on_to, '-infinity'), t.said_on,
    t.said_on_from, t.said_on_to, array_agg(DISTINCT x.stance::text), array_agg(DISTINCT c.category::text),
    (SELECT coalesce(array_agg(DISTINCT g.organization) FILTER (WHERE g.organization IS NOT NULL), '{}')
     FROM (${statementOrganizations("t.id")}) g)
  FROM statement t
  JOIN stance x ON x.statement_id = t.id
  JOIN claim c ON c.id = x.claim_id AND c.status = 'published'
  WHERE t.status = 'published'
    AND t.id IN (SELECT unnest($1::text[]) UNION SELECT statement_id FROM stance WHERE claim_id = ANY($1))
  GROUP BY c.person_id, t.id
  ON CONFLICT (person_id, kind, record_id) DO UPDATE SET sort_day = excluded.sort_day, "on" = excluded."on",
    "from" = excluded."from", "to" = excluded."to", stances = excluded.stances,
    categories = excluded.categories, organizations = excluded.organizations`;

/** People's offices. $1: person ids; unnested, since as a filter each would be compared with every other. */
export const layTenureEntries = `INSERT INTO timeline_entry
  SELECT t.person_id, 'tenure', t.person_id || '-' || t.position,
    coalesce(t.from_from, t.from_to, t.to_from, '-infinity'), t."from" || '/' || t."to", t.from_from, t.to_to,
    '{}', '{}', array_remove(ARRAY[t.organization_id], NULL)
  FROM unnest($1::text[]) w (id) JOIN person p ON p.id = w.id AND p.status = 'published'
  JOIN tenure t ON t.person_id = p.id`;

/** Removes entries that are about to be laid anew. $1: record ids, $2: claims whose statements' entries
 *  go too, $3: people whose offices do. */
export const clearEntries = `DELETE FROM timeline_entry WHERE record_id = ANY($1)
  OR record_id IN (SELECT statement_id FROM stance WHERE claim_id = ANY($2))
  OR (person_id = ANY($3) AND kind = 'tenure')`;

/** Removes the search entries and facts of what is no longer public. $1: record ids. */
export const clearSearch = `DELETE FROM search_entry WHERE record_id = ANY($1)`;
export const clearFacts = `DELETE FROM claim_facts WHERE claim_id = ANY($1)`;

/** $1: [{record_type, record_id, person_id, title, names, text}]. */
export const laySearchEntries = `INSERT INTO search_entry (record_type, record_id, person_id, title, names, words)
  SELECT (r->>'record_type')::record_type, r->>'record_id', r->>'person_id', r->>'title', r->>'names',
    to_tsvector('standing', r->>'text')
  FROM jsonb_array_elements($1) r
  ON CONFLICT (record_type, record_id) DO UPDATE SET
    person_id = excluded.person_id, title = excluded.title, names = excluded.names, words = excluded.words`;

/** Appends the change and its revisions and closes the chain over them. $1: canonical JSON of
 *  {actor, correction?, reason, revisions}. What is hashed is lib/change/rules.ts' `hashedText`. */
export const appendChange = `WITH
  payload AS (SELECT $1::text AS canonical, $1::jsonb AS json),
  made AS (
    INSERT INTO change (seq, at, actor_id, actor_name, actor_role, reason, correction, previous_hash, hash)
    SELECT h.seq, h.at, p.json->'actor'->>'id', p.json->'actor'->>'name', (p.json->'actor'->>'role')::role,
      p.json->>'reason', p.json->>'correction', h.hash,
      encode(sha256(convert_to(h.hash || '[' || h.seq || ',"' ||
        to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '",' || p.canonical || ']', 'UTF8')), 'hex')
    FROM change_head h, payload p
    RETURNING seq, hash
  ),
  revised AS (
    INSERT INTO revision (record_type, record_id, version, change_seq, position, body)
    SELECT (r.value->>'type')::record_type, r.value->>'id', (r.value->>'version')::int, m.seq, r.ordinality - 1, r.value->'body'
    FROM made m, payload p, jsonb_array_elements(p.json->'revisions') WITH ORDINALITY r
  )
  UPDATE change_head SET hash = (SELECT hash FROM made) RETURNING seq`;
