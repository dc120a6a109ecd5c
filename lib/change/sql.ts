import { derivedTables, pastColumns, type Table, tables } from "./tables";

const quoted = (columns: readonly string[], prefix = "") =>
  columns.map((column) => `${prefix}"${column}"`).join(", ");

/** A table's rows out of `given`, in which the parameter is read once for all of them. */
const rowsOf = (table: string) =>
  `jsonb_populate_recordset(NULL::"${table}", (SELECT rows->'${table}' FROM given)) r`;

const given = (parameter: string) => `given AS MATERIALIZED (SELECT ${parameter}::jsonb AS rows)`;

/** When a change is laid: before its place in the chain is taken (its rows bear the time at which it began,
 *  until `finish` settles it), or after. */
export type Laying = "ahead" | "placed";

/** Begins a change's transaction. Its statements are the same every time, and with arrays for parameters
 *  the database would weigh a new plan for each: that took as long as to run them. The commit doesn't wait
 *  for the disk, since it would hold its place in the chain meanwhile; `flush` does. */
export const begin = [
  "BEGIN",
  "SET LOCAL plan_cache_mode = force_generic_plan",
  "SET LOCAL synchronous_commit = off",
];

/** Ends when the change is on disk, and whatever it follows: the log of writes is flushed in order, here up to
 *  a mark after them. Changes that wait for it together are flushed together. */
export const flush = "SELECT pg_logical_emit_message(true, 'standing', 'flush')";

/** Takes the next places in the chain, $1 of them. The row's lock puts all changes in one order until they
 *  commit. */
export const takePlace = (laying: Laying) => `UPDATE change_head SET seq = seq + $1::int,
  at = GREATEST(${laying === "ahead" ? "now()" : "clock_timestamp()"}, at + interval '1 microsecond')`;

/** The statements that rest on who published these sources: that cite them, or are made by them. */
const restOnPublisher = (sources: string) => `
  SELECT statement_id FROM citation WHERE source_id = ANY(${sources})
  UNION SELECT id FROM statement WHERE speaker_source_id = ANY(${sources})`;

/** How many statements rest on who published the sources $1. */
export const countResting = `SELECT count(*) AS resting FROM (${restOnPublisher("$1")}) s`;

// A division by zero (22012) ends the change: an error of one's own would want a function in the database.
const unless = (holds: string) => `SELECT 1 / (${holds})::int`;

/** Ends the change if one that came before it has altered what its derived rows rest on: who published a source
 *  that it cites ($1: ids, $2: their publishers' ids, `-` for none) … */
export const holdPublishers = `${unless("count(*) = cardinality($1::text[])")}
  FROM unnest($1::text[], $2::text[]) assumed (id, publisher)
  JOIN source s ON s.id = assumed.id AND coalesce(s.publisher_id, '-') = assumed.publisher`;

/** … or what rests on a source that it writes over ($1: ids, $2: how many statements did). */
export const holdResting = `${unless("count(*) = $2::int")} FROM (${restOnPublisher("$1")}) s`;

/** What the database says where one of these two does. */
export const MOVED = "22012";

/** Moves rows of a table to its past. @param rows a query or a name in the statement that gives them as `t` */
const keepPast = (
  table: Table,
  rows: string,
) => `INSERT INTO past."${table.name}" (${quoted(pastColumns(table))}, until)
  SELECT ${quoted(pastColumns(table), "t.")}, h.at FROM ${rows} t, change_head h`;

const clear = (table: Table, where: string) => `"gone_${table.name}" AS (
    DELETE FROM "${table.name}" WHERE ${where} RETURNING ${quoted(pastColumns(table))}
  ), "kept_${table.name}" AS (${keepPast(table, `"gone_${table.name}"`)})`;

const all = new Map([...tables, ...derivedTables].map((table) => [table.name, table]));
const tableOf = (name: string): Table => all.get(name) as Table;

const cleared = (wheres: Record<string, string>) =>
  `WITH ${Object.entries(wheres)
    .map(([name, where]) => clear(tableOf(name), where))
    .join(",\n  ")} SELECT 1`;

/** Which types of records have parts. */
export type Composed = "person" | "claim" | "statement";

/** Moves the parts of records that are about to be laid anew to the past. $1: ids of records of the type. */
export const clearParts: Record<Composed, string> = {
  person: cleared({ person_name: "person_id = ANY($1)", tenure: "person_id = ANY($1)" }),
  claim: cleared({
    claim_counterpart: "claim_id = ANY($1)",
    outcome: "claim_id = ANY($1)",
    outcome_source: "claim_id = ANY($1)",
  }),
  statement: cleared({
    stance: "statement_id = ANY($1)",
    citation: "statement_id = ANY($1)",
    hop: "statement_id = ANY($1)",
  }),
};

/** Moves what is derived and about to be laid anew to the past. $1: ids of the records whose entries go,
 *  $2: of the people whose offices' entries do, $3: of the claims whose facts do, $4: of the records that
 *  search forgets, $5: of the statements whose relay links go. */
export const clearDerived = cleared({
  timeline_entry: "record_id = ANY($1) OR (person_id = ANY($2) AND kind = 'tenure')",
  claim_facts: "claim_id = ANY($3)",
  search_entry: "record_id = ANY($4)",
  relay_link: "statement_id = ANY($5)",
});

function insertOf({ name, holds, columns }: Table, laying: Laying): string {
  const at = laying === "ahead" ? "now()" : "h.at";
  const rows = laying === "ahead" ? rowsOf(name) : `${rowsOf(name)}, change_head h`;
  if (holds === "identity") {
    // An identity that a record had before is there already.
    return `INSERT INTO "${name}" (${quoted(columns)}) SELECT ${quoted(columns, "r.")} FROM ${rowsOf(name)} ON CONFLICT DO NOTHING`;
  }
  if (holds === "part" || holds === "snapshot") {
    return `INSERT INTO "${name}" (${quoted(columns)}, since) SELECT ${quoted(columns, "r.")}, ${at} FROM ${rows}`;
  }
  const insert = `INSERT INTO "${name}" (${quoted(columns)}, recorded_at, updated_at)
    SELECT ${quoted(columns, "r.")}, ${at}, ${at} FROM ${rows}`;
  if (laying === "ahead") return insert;
  const kept = columns.filter((column) => column !== "id" && column !== "created_by");
  const updates = [...kept, "updated_at"].map((column) => `"${column}" = excluded."${column}"`).join(", ");
  return `${insert} ON CONFLICT (id) DO UPDATE SET ${updates}`;
}

const leftSlugs = ["person", "organization"].map(
  (type) => `left_${type}_slugs AS (
    INSERT INTO former_slug (record_type, slug, record_id) SELECT '${type}'::record_type, t.slug, t.id FROM "${type}" t
      JOIN ${rowsOf(type)} ON r.id = t.id AND r.slug <> t.slug AND t.status <> 'draft'
    ON CONFLICT DO NOTHING
  )`,
);

/**
 * Lays the rows of $1 ({table: [row, …]}), all tables in one statement so that foreign keys are looked
 * at once, at its end; what a record was goes to the past, and a slug that is left behind is kept so that
 * it can redirect.
 * @param wanted the tables that have rows: to start an insert into each of the others takes as long
 */
export const layRows = (wanted: ReadonlySet<string>, laying: Laying): string => {
  const slugs = wanted.has("person") || wanted.has("organization") ? leftSlugs : [];
  const present = tables.filter(({ name }) => wanted.has(name));
  // Each part of the statement sees the rows as they were before it.
  const past = present
    .filter(({ holds }) => holds === "record" && laying === "placed")
    .map((table) => {
      const replaced = `(SELECT o.* FROM "${table.name}" o JOIN ${rowsOf(table.name)} ON r.id = o.id)`;
      return `was_${table.name} AS (${keepPast(table, replaced)})`;
    });
  const inserts = present.map((table) => `lay_${table.name} AS (${insertOf(table, laying)})`);
  return `WITH ${[given("$1"), ...slugs, ...past, ...inserts].join(",\n  ")} SELECT 1`;
};

/** Gives rows that were laid ahead their change's time, where another change has come in between. */
const settle = (table: string) => `settle_${table} AS (
    UPDATE "${table}" t SET recorded_at = h.at, updated_at = h.at FROM ${rowsOf(table)}, head h
    WHERE t.id = r.id AND (SELECT at FROM head) <> now())`;

function deriveInto({ name, columns }: Table): string {
  if (name === "search_entry") return deriveSearch(columns);
  return `derive_${name} AS (
    INSERT INTO "${name}" (${quoted(columns)}, since)
    SELECT ${quoted(columns, "r.")}, h.at FROM ${rowsOf(name)}, head h)`;
}

// What search looks through is no column: its words are made of it, and join those that are known.
function deriveSearch(columns: readonly string[]): string {
  const values = columns.filter((column) => column !== "words" && column !== "sounds");
  return `derive_search_entry AS (
    INSERT INTO search_entry (${quoted(values)}, sounds, words, since)
    SELECT ${quoted(values, "r.")}, CASE r.names WHEN '' THEN '' ELSE sound_of(r.names) END,
      to_tsvector('standing', x.value->>'text'), h.at
    FROM jsonb_array_elements((SELECT rows->'search_entry' FROM given)) x (value),
      jsonb_populate_record(NULL::search_entry, x.value) r, head h
    RETURNING words
  ), derive_search_word AS (
    INSERT INTO search_word (word) SELECT DISTINCT w FROM derive_search_entry, unnest(tsvector_to_array(words)) w
    WHERE length(w) BETWEEN 3 AND 40 AND w !~ '[0-9./:_@]'
    ON CONFLICT DO NOTHING)`;
}

// A month keeps the time at which it got its first entry: what is laid later can't have stood earlier.
const deriveMonths = `derive_timeline_month AS (
    INSERT INTO timeline_month (person_id, month, since)
    SELECT DISTINCT r.person_id, date_trunc('month', r.sort_day)::date, h.at FROM ${rowsOf("timeline_entry")}, head h
    ON CONFLICT DO NOTHING)`;

/** Each change's place, the hash before it and its own: the first follows the head. */
const links = `links AS (
    SELECT 0::bigint AS n, seq - (SELECT count(*) FROM payload) AS seq, hash AS previous, hash FROM head
    UNION ALL
    SELECT p.n, l.seq + 1, l.hash, encode(sha256(convert_to(l.hash || '[' || (l.seq + 1) || ',"' ||
      to_char(h.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '",' || p.canonical || ']', 'UTF8')), 'hex')
    FROM links l JOIN payload p ON p.n = l.n + 1, head h
  )`;

/**
 * Ends changes whose places are taken: lays what is derived from them, appends them and their revisions to
 * the log, and closes the chain over them. $1: canonical JSON of {actor, correction?, reason, revisions}, a
 * line for each change; $2: derived rows, and the ids of records laid ahead ({table: [row, …]}). What is
 * hashed is lib/change/rules.ts' `hashedText`.
 * @param wanted the tables that have rows in $2
 * @returns one row: the last change's `seq`
 */
export const finish = (wanted: ReadonlySet<string>): string => {
  const settled = tables.filter(({ name }) => wanted.has(name)).map(({ name }) => settle(name));
  const derived = derivedTables.filter(({ name }) => wanted.has(name)).map(deriveInto);
  if (wanted.has("timeline_entry")) derived.push(deriveMonths);
  // The head's page holds what it was in the last changes; it is walked once.
  const head = "head AS MATERIALIZED (SELECT seq, at, hash FROM change_head)";
  return `WITH RECURSIVE ${[given("$2"), head, ...settled, ...derived].join(",\n  ")},
  payload AS MATERIALIZED (
    SELECT n, canonical, canonical::jsonb AS json FROM string_to_table($1, chr(10)) WITH ORDINALITY x (canonical, n)
  ),
  ${links},
  made AS (
    INSERT INTO change (seq, at, actor_id, actor_name, actor_role, reason, correction, previous_hash, hash)
    SELECT l.seq, h.at, p.json->'actor'->>'id', p.json->'actor'->>'name', (p.json->'actor'->>'role')::role,
      p.json->>'reason', p.json->>'correction', l.previous, l.hash
    FROM payload p JOIN links l ON l.n = p.n, head h
  ),
  revised AS (
    INSERT INTO revision (record_type, record_id, version, change_seq, position, body)
    SELECT (r.value->>'type')::record_type, r.value->>'id', (r.value->>'version')::int, l.seq, r.ordinality - 1, r.value->'body'
    FROM payload p JOIN links l ON l.n = p.n, jsonb_array_elements(p.json->'revisions') WITH ORDINALITY r
  )
  UPDATE change_head SET hash = (SELECT hash FROM links ORDER BY n DESC LIMIT 1) RETURNING seq`;
};
