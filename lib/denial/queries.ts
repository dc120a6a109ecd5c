import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import type { Page } from "../page";
import { stateOf, urlOf } from "../sql";
import { speakerJson } from "../statement/queries";
import type { DenialChoice, DenialQuery, DenialView } from "./schema";

/** Whether the days from what was first said to this denial can be told. */
const isTimed = `(x.stance = 'deny' AND t.said_on_from IS NOT NULL AND t.said_on_to IS NOT NULL
  AND f.first_said_from IS NOT NULL AND f.first_said_to IS NOT NULL)`;

const latency = `CASE WHEN NOT ${isTimed} THEN NULL
  ELSE json_build_object('min', greatest(0, t.said_on_from - f.first_said_to), 'max', greatest(0, t.said_on_to - f.first_said_from)) END`;

// A denial held if its claim was decided and not borne out; it didn't if it was, wholly or partly.
const held = `CASE WHEN x.stance <> 'deny' THEN NULL ELSE CASE ${stateOf("f")}
  WHEN 'not_borne_out' THEN true WHEN 'borne_out' THEN false WHEN 'partly' THEN false ELSE NULL END END`;

const list = `
  SELECT json_build_object(
    'statement', json_build_object('id', t.id, 'url', ${urlOf("statements", "t.id")}, 'text', t.text, 'saidOn', t.said_on),
    'speaker', ${speakerJson("t")}, 'manner', x.manner,
    'claim', json_build_object('id', c.id, 'url', ${urlOf("claims", "c.id")}, 'text', c.text, 'state', ${stateOf("f")},
      'person', json_build_object('slug', p.slug, 'name', p.name)),
    'latencyDays', ${latency}, 'held', ${held}) AS item
  FROM statement t JOIN stance x ON x.statement_id = t.id JOIN claim c ON c.id = x.claim_id AND c.status = 'published'
  JOIN person p ON p.id = c.person_id LEFT JOIN claim_facts f ON f.claim_id = c.id
  WHERE t.status = 'published'
    AND (CASE WHEN $3::stance_manner IS NULL THEN x.stance = 'deny' ELSE x.manner = $3 END)
    AND ($1::text IS NULL OR p.slug = $1)
    AND ($2::text IS NULL OR t.speaker_person_id = (SELECT id FROM person WHERE slug = $2 AND status = 'published')
      OR t.speaker_organization_id = (SELECT id FROM organization WHERE slug = $2 AND status = 'published'))
    AND ($4::date IS NULL OR coalesce(t.said_on_to, 'infinity') >= $4)
    AND ($5::date IS NULL OR coalesce(t.said_on_from, '-infinity') <= $5)
    AND ($10::int IS NULL OR (${isTimed} AND t.said_on_to - f.first_said_from <= $10))
    AND ($11::text IS NULL OR (x.stance = 'deny' AND $11 = CASE ${held} WHEN true THEN 'held' WHEN false THEN 'not_held' ELSE 'open' END))
    AND ($6::date IS NULL OR (coalesce(t.said_on_from, '-infinity'), t.id, c.id) < ($6, $7, $8))
  ORDER BY coalesce(t.said_on_from, '-infinity') DESC, t.id DESC, c.id DESC LIMIT $9`;

/** Denials (or, asked for by manner, what sounds like one), newest first: one item for each claim denied. */
export async function listDenials(actor: Actor, query: DenialQuery): Promise<Page<DenialView>> {
  const after = decodeCursor(query.cursor, ["day", "text", "text"]) ?? [null, null, null];
  const { rows } = await readsFor(actor).query<{ item: DenialView }>({
    name: "denials",
    text: list,
    values: [
      query.person ?? null,
      query.speaker ?? null,
      query.manner ?? null,
      query.from ?? null,
      query.to ?? null,
      ...after,
      query.limit + 1,
      query.within ?? null,
      query.outcome ?? null,
    ],
  });
  const items = rows.map(({ item }) => item);
  return pageOf(items, query.limit, ({ statement, claim }) => [
    parseEdtf(statement.saidOn).from ?? "-infinity",
    statement.id,
    claim.id,
  ]);
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
