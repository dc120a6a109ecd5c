import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import type { Page } from "../page";
import { stateOf, urlOf } from "../sql";
import { speakerJson } from "../statement/queries";
import type { DenialChoice, DenialFilters, DenialQuery, DenialView, DeniedClaim, Latencies } from "./schema";

/** Whether the days from what was first said to this denial can be told. */
const isTimed = `(x.stance = 'deny' AND t.said_on_from IS NOT NULL AND t.said_on_to IS NOT NULL
  AND f.first_said_from IS NOT NULL AND f.first_said_to IS NOT NULL)`;

const latency = `CASE WHEN NOT ${isTimed} THEN NULL
  ELSE json_build_object('min', greatest(0, t.said_on_from - f.first_said_to), 'max', greatest(0, t.said_on_to - f.first_said_from)) END`;

// A denial held if its claim was decided and not borne out; it didn't if it was, wholly or partly.
const held = `CASE WHEN x.stance <> 'deny' THEN NULL ELSE CASE ${stateOf("f")}
  WHEN 'not_borne_out' THEN true WHEN 'borne_out' THEN false WHEN 'partly' THEN false ELSE NULL END END`;

// Each denial of each claim (or what sounds like one) under the filters, $1 to $7.
const matching = `
  FROM statement t JOIN stance x ON x.statement_id = t.id JOIN claim c ON c.id = x.claim_id AND c.status = 'published'
  JOIN person p ON p.id = c.person_id LEFT JOIN claim_facts f ON f.claim_id = c.id
  WHERE t.status = 'published'
    AND (CASE WHEN $3::stance_manner IS NULL THEN x.stance = 'deny' ELSE x.manner = $3 END)
    AND ($1::text IS NULL OR p.slug = $1)
    AND ($2::text IS NULL OR t.speaker_person_id = (SELECT id FROM person WHERE slug = $2 AND status = 'published')
      OR t.speaker_organization_id = (SELECT id FROM organization WHERE slug = $2 AND status = 'published'))
    AND ($4::date IS NULL OR coalesce(t.said_on_to, 'infinity') >= $4)
    AND ($5::date IS NULL OR coalesce(t.said_on_from, '-infinity') <= $5)
    AND ($6::int IS NULL OR (${isTimed} AND t.said_on_to - f.first_said_from <= $6))
    AND ($7::text IS NULL OR (x.stance = 'deny' AND $7 = CASE ${held} WHEN true THEN 'held' WHEN false THEN 'not_held' ELSE 'open' END))`;

const filtersOf = ({ person, speaker, manner, from, to, within, outcome }: DenialFilters) =>
  [person, speaker, manner, from, to, within, outcome].map((value) => value ?? null);

const list = `
  SELECT json_build_object(
    'statement', json_build_object('id', t.id, 'url', ${urlOf("statements", "t.id")}, 'text', t.text, 'saidOn', t.said_on),
    'speaker', ${speakerJson("t")}, 'manner', x.manner,
    'claim', json_build_object('id', c.id, 'url', ${urlOf("claims", "c.id")}, 'text', c.text, 'state', ${stateOf("f")},
      'person', json_build_object('slug', p.slug, 'name', p.name)),
    'latencyDays', ${latency}, 'held', ${held}) AS item ${matching}
    AND ($8::date IS NULL OR (coalesce(t.said_on_from, '-infinity'), t.id, c.id) < ($8, $9, $10))
  ORDER BY coalesce(t.said_on_from, '-infinity') DESC, t.id DESC, c.id DESC LIMIT $11`;

/** Denials (or, asked for by manner, what sounds like one), newest first: one item for each claim denied. */
export async function listDenials(actor: Actor, query: DenialQuery): Promise<Page<DenialView>> {
  const after = decodeCursor(query.cursor, ["day", "text", "text"]) ?? [null, null, null];
  const { rows } = await readsFor(actor).query<{ item: DenialView }>({
    name: "denials",
    text: list,
    values: [...filtersOf(query), ...after, query.limit + 1],
  });
  const items = rows.map(({ item }) => item);
  return pageOf(items, query.limit, ({ statement, claim }) => [
    parseEdtf(statement.saidOn).from ?? "-infinity",
    statement.id,
    claim.id,
  ]);
}

// A claim's latency is its first denial's; under filters, that of the first that fits them. Without any, the
// claim's own facts have it.
const latencyOfClaims = `SELECT f.claim_id AS id, f.latency_min AS min, f.latency_max AS max FROM claim_facts f WHERE f.deny_count > 0`;
const latencyUnderFilters = `SELECT d.id,
    CASE WHEN d.is_timed THEN greatest(0, d."from" - d.first_said_to) END AS min,
    CASE WHEN d.is_timed THEN greatest(0, d."to" - d.first_said_from) END AS max
  FROM (SELECT c.id, f.first_said_from, f.first_said_to, min(t.said_on_from) AS "from", min(t.said_on_to) AS "to",
      num_nulls(min(t.said_on_from), min(t.said_on_to), f.first_said_from, f.first_said_to) = 0 AS is_timed
    ${matching} AND x.stance = 'deny' GROUP BY c.id, f.first_said_from, f.first_said_to) d`;

const isUnfiltered = (filters: DenialFilters) => filtersOf(filters).every((value) => value === null);

/** How long it took until claims were denied: claims with the same latency together. */
export async function listLatencies(actor: Actor, filters: DenialFilters): Promise<Latencies[]> {
  const [each, values] = isUnfiltered(filters)
    ? [latencyOfClaims, []]
    : [latencyUnderFilters, filtersOf(filters)];
  const text = `SELECT min, max, count(*)::int AS n FROM (${each}) l GROUP BY 1, 2 ORDER BY 1, 2`;
  return (await readsFor(actor).query<Latencies>(text, values)).rows;
}

/** The claims whose latency can be told, the soonest denied first. */
export async function listDeniedClaims(
  actor: Actor,
  filters: DenialFilters,
  limit: number,
): Promise<DeniedClaim[]> {
  const text = `SELECT json_build_object('id', c.id, 'text', c.text) AS claim, l.min, l.max
    FROM (${latencyUnderFilters}) l JOIN claim c ON c.id = l.id WHERE l.min IS NOT NULL
    ORDER BY l.min, l.max, c.id LIMIT $8`;
  return (await readsFor(actor).query<DeniedClaim>(text, [...filtersOf(filters), limit])).rows;
}

// Those with the most denials; the chosen one stands among them whatever their number.
const choices = `
  WITH d AS (
    SELECT c.person_id AS person, t.speaker_person_id, t.speaker_organization_id
    FROM stance x JOIN statement t ON t.id = x.statement_id AND t.status = 'published'
    JOIN claim c ON c.id = x.claim_id AND c.status = 'published' WHERE x.stance = 'deny'
  ),
  who AS (
    SELECT 'person' AS part, p.slug, p.name, count(*)::int AS count FROM d JOIN person p ON p.id = d.person GROUP BY p.id
    UNION ALL SELECT 'speaker', p.slug, p.name, count(*)::int FROM d JOIN person p ON p.id = d.speaker_person_id GROUP BY p.id
    UNION ALL SELECT 'speaker', o.slug, o.name, count(*)::int FROM d JOIN organization o ON o.id = d.speaker_organization_id GROUP BY o.id
  ),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY part ORDER BY count DESC, name) AS rank FROM who
  )
  SELECT part, slug, name, count FROM ranked
  WHERE rank <= 25 OR (part = 'person' AND slug = $1) OR (part = 'speaker' AND slug = $2) ORDER BY part, rank`;

/** By whom and about whom there are most denials. */
export async function listDenialChoices(
  actor: Actor,
  chosen: Pick<DenialQuery, "person" | "speaker">,
): Promise<{ people: DenialChoice[]; speakers: DenialChoice[] }> {
  const { rows } = await readsFor(actor).query<DenialChoice & { part: string }>(choices, [
    chosen.person ?? null,
    chosen.speaker ?? null,
  ]);
  const of = (wanted: string) =>
    rows.filter(({ part }) => part === wanted).map(({ slug, name, count }) => ({ slug, name, count }));
  return { people: of("person"), speakers: of("speaker") };
}
