import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getEditable } from "../change/editable";
import type { Editable } from "../change/labels";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import { notFound } from "../errors";
import type { Page } from "../page";
import { isoOf, listed, urlOf } from "../sql";
import type { SourceListItem, SourceListQuery, SourceView } from "./schema";
import { type SourceInput, sourceKind } from "./schema";

const publisher = `CASE WHEN o.id IS NULL THEN NULL ELSE json_build_object('slug', o.slug, 'name', o.name) END`;

const snapshot = `(SELECT json_build_object('sha256', k.sha256, 'takenAt', ${isoOf("k.taken_at")})
  FROM snapshot k WHERE k.id = s.snapshot_id)`;

const one = `
  SELECT json_build_object('id', s.id, 'permalink', ${urlOf("sources", "s.id")}, 'publisher', ${publisher}, 'kind', s.kind,
    'language', s.language, 'publishedOn', s.published_on, 'author', s.author, 'title', s.title, 'url', s.url, 'note', s.note, 'snapshot', ${snapshot},
    'status', s.status, 'version', s.version,
    'recordedAt', ${isoOf("s.recorded_at")}, 'updatedAt', ${isoOf("s.updated_at")}) AS view
  FROM source s LEFT JOIN organization o ON o.id = s.publisher_id WHERE s.id = $1 AND ${listed("s", "$2")}`;

/** @throws AppError `not_found` */
export async function getSource(actor: Actor, id: string): Promise<SourceView> {
  const { rows } = await readsFor(actor).query<{ view: SourceView }>(one, [id, viewerOf(actor)]);
  if (!rows[0]) throw notFound("source");
  return rows[0].view;
}

const list = `
  SELECT json_build_object('id', s.id, 'permalink', ${urlOf("sources", "s.id")}, 'title', s.title, 'kind', s.kind,
    'publisher', ${publisher}, 'publishedOn', s.published_on, 'url', s.url) AS item
  FROM source s LEFT JOIN organization o ON o.id = s.publisher_id
  WHERE ${listed("s", "$1")} AND ($2::text IS NULL OR o.slug = $2) AND ($3::text IS NULL OR s.url = $3)
    AND ($4::text IS NULL OR coalesce(s.published_on_from, '-infinity') < $4::date
      OR (coalesce(s.published_on_from, '-infinity') = $4::date AND s.id > $5))
  ORDER BY coalesce(s.published_on_from, '-infinity') DESC, s.id LIMIT $6`;

/** Sources, the latest published first. */
export async function listSources(actor: Actor, query: SourceListQuery): Promise<Page<SourceListItem>> {
  const after = decodeCursor(query.cursor, ["day", "text"]);
  const { rows } = await readsFor(actor).query<{ item: SourceListItem }>(list, [
    viewerOf(actor),
    query.organization ?? null,
    query.url ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
  ]);
  const items = rows.map(({ item }) => item);
  return pageOf(items, query.limit, ({ publishedOn, id }) => [
    parseEdtf(publishedOn).from ?? "-infinity",
    id,
  ]);
}

const named = `
  SELECT json_build_object('id', s.id, 'permalink', ${urlOf("sources", "s.id")}, 'title', s.title, 'kind', s.kind,
    'publisher', ${publisher}, 'publishedOn', s.published_on, 'url', s.url) AS item
  FROM unnest($2::text[]) WITH ORDINALITY w (id, place) JOIN source s ON s.id = w.id AND ${listed("s", "$1")}
  LEFT JOIN organization o ON o.id = s.publisher_id ORDER BY w.place`;

/** The sources of these ids that the actor may see, in the order of the ids. */
export async function listSourcesOf(actor: Actor, ids: string[]): Promise<SourceListItem[]> {
  if (ids.length === 0) return [];
  const { rows } = await readsFor(actor).query<{ item: SourceListItem }>(named, [viewerOf(actor), ids]);
  return rows.map(({ item }) => item);
}

/** For the form: the input that would make the source as it stands. */
export function getEditableSource(actor: Actor, id: string): Promise<Editable<SourceInput>> {
  return getEditable(actor, "source", id, (body, labelled) => ({
    publisher: labelled.keyOrNull(body.publisher),
    kind: sourceKind.parse(body.kind),
    language: body.language,
    publishedOn: body.publishedOn,
    author: body.author,
    title: body.title,
    url: body.url,
    note: body.note,
  }));
}
