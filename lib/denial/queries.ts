import type { Actor } from "../auth/schema";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import type { Page } from "../page";
import { stateOf, urlOf } from "../sql";
import { speakerJson } from "../statement/queries";
import type { DenialQuery, DenialView } from "./schema";

const latency = `CASE WHEN f.latency_min IS NULL OR x.stance <> 'deny' THEN NULL
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
    ],
  });
  const items = rows.map(({ item }) => item);
  return pageOf(items, query.limit, ({ statement, claim }) => [
    parseEdtf(statement.saidOn).from ?? "-infinity",
    statement.id,
    claim.id,
  ]);
}
