import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getEditable } from "../change/editable";
import type { Editable } from "../change/labels";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { notFound } from "../errors";
import type { Page } from "../page";
import { isoOf, listed, urlOf } from "../sql";
import type { PersonInput, PersonListItem, PersonListQuery, PersonView } from "./schema";

const one = `
  SELECT json_build_object('id', p.id, 'url', ${urlOf("people", "p.slug")}, 'slug', p.slug, 'name', p.name,
    'names', (SELECT coalesce(json_agg(json_build_object('name', n.name, 'language', n.language) ORDER BY n.position), '[]')
      FROM person_name n WHERE n.person_id = p.id),
    'summary', p.summary, 'note', p.note, 'wikidataId', p.wikidata_id,
    'tenures', (SELECT coalesce(json_agg(json_build_object('office', t.office,
        'organization', CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END,
        'from', t."from", 'to', t."to") ORDER BY t.position), '[]')
      FROM tenure t LEFT JOIN organization o ON o.id = t.organization_id WHERE t.person_id = p.id),
    'status', p.status, 'version', p.version,
    'recordedAt', ${isoOf("p.recorded_at")}, 'updatedAt', ${isoOf("p.updated_at")}) AS view
  FROM person p WHERE p.slug = $1 AND ${listed("p", "$2")}`;

/** @throws AppError `not_found` */
export async function getPerson(actor: Actor, slug: string): Promise<PersonView> {
  const { rows } = await readsFor(actor).query<{ view: PersonView }>({
    name: "person",
    text: one,
    values: [slug, viewerOf(actor)],
  });
  if (!rows[0]) throw notFound("person");
  return rows[0].view;
}

const listItem = `'slug', p.slug, 'name', p.name, 'url', ${urlOf("people", "p.slug")}, 'summary', p.summary,
  'office', (SELECT t.office FROM tenure t WHERE t.person_id = p.id ORDER BY t.to_to DESC NULLS FIRST, t.position LIMIT 1),
  'claims', (SELECT count(*)::int FROM timeline_entry e WHERE e.person_id = p.id AND e.kind = 'claim'),
  'denials', (SELECT count(*)::int FROM timeline_entry e WHERE e.person_id = p.id AND e.kind = 'statement' AND e.stances @> '{deny}')`;

const list = `
  SELECT json_build_object(${listItem}) AS item, p.name, p.id FROM person p
  WHERE ${listed("p", "$1")}
    AND ($2::text IS NULL OR EXISTS (SELECT FROM search_entry s WHERE s.record_type = 'person' AND s.record_id = p.id
      AND (s.names ILIKE '%' || $2 || '%' OR s.words @@ plainto_tsquery('standing', $2)))
      OR (p.status = 'draft' AND p.name ILIKE '%' || $2 || '%'))
    AND ($3::text IS NULL OR (p.name, p.id) > ($3, $4))
  ORDER BY p.name, p.id LIMIT $5`;

/** People by name; those who fit `q` in any of their names, if it is given. */
export async function listPeople(actor: Actor, query: PersonListQuery): Promise<Page<PersonListItem>> {
  const after = decodeCursor(query.cursor, ["text", "text"]);
  const { rows } = await readsFor(actor).query<{ item: PersonListItem; name: string; id: string }>(list, [
    viewerOf(actor),
    query.q || null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const page = pageOf(rows, query.limit, ({ name, id }) => [name, id]);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}

// The last statements entered, whoever they are about: an index scan of bounded length, whatever the
// size of the record.
const mostTalkedAbout = `
  WITH recent AS (
    SELECT e.person_id, count(*) AS talk, max(e.sort_day) AS last_day FROM (
      SELECT * FROM timeline_entry WHERE kind = 'statement' AND sort_day <= today()
      ORDER BY sort_day DESC, record_id DESC LIMIT 500
    ) e GROUP BY e.person_id
  )
  SELECT json_build_object(${listItem}) AS item FROM recent r JOIN person p ON p.id = r.person_id AND p.status = 'published'
  ORDER BY r.talk DESC, r.last_day DESC, p.name LIMIT $1`;

/** Those whom most of the latest 500 statements are about. */
export async function listMostTalkedAbout(actor: Actor, limit: number): Promise<PersonListItem[]> {
  const { rows } = await readsFor(actor).query<{ item: PersonListItem }>(mostTalkedAbout, [limit]);
  return rows.map(({ item }) => item);
}

/** For the form: the input that would make the person as it stands. */
export function getEditablePerson(actor: Actor, slug: string): Promise<Editable<PersonInput>> {
  return getEditable(actor, "person", slug, (body, labelled) => ({
    slug: body.slug,
    name: body.name,
    names: body.names,
    summary: body.summary,
    note: body.note,
    wikidataId: body.wikidataId,
    tenures: body.tenures.map((tenure) => ({
      ...tenure,
      organization: labelled.keyOrNull(tenure.organization),
    })),
  }));
}
