import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getEditable } from "../change/editable";
import type { Editable } from "../change/labels";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { notFound } from "../errors";
import type { Page } from "../page";
import { isoOf, judgementJson, listed, urlOf } from "../sql";
import type { OrganizationListItem, OrganizationListQuery, OrganizationView } from "./schema";
import { type OrganizationInput, organizationKind } from "./schema";

const one = `
  SELECT json_build_object('id', o.id, 'url', ${urlOf("organizations", "o.slug")}, 'slug', o.slug, 'name', o.name,
    'kind', o.kind, 'country', o.country, 'language', o.language, 'audience', o.audience, 'note', o.note,
    'reliability', ${judgementJson("o", "reliability")},
    'status', o.status, 'version', o.version,
    'recordedAt', ${isoOf("o.recorded_at")}, 'updatedAt', ${isoOf("o.updated_at")}) AS view
  FROM organization o WHERE o.slug = $1 AND ${listed("o", "$2")}`;

/** @throws AppError `not_found` */
export async function getOrganization(actor: Actor, slug: string): Promise<OrganizationView> {
  const { rows } = await readsFor(actor).query<{ view: OrganizationView }>(one, [slug, viewerOf(actor)]);
  if (!rows[0]) throw notFound("organization");
  return rows[0].view;
}

const list = `
  SELECT json_build_object('slug', o.slug, 'name', o.name, 'url', ${urlOf("organizations", "o.slug")}, 'kind', o.kind,
    'country', o.country, 'sources', (SELECT count(*)::int FROM source s WHERE s.publisher_id = o.id AND s.status = 'published')) AS item,
    o.name, o.id
  FROM organization o
  WHERE ${listed("o", "$1")} AND ($2::text IS NULL OR unaccent(o.name) ILIKE '%' || unaccent($2) || '%')
    AND ($3::organization_kind IS NULL OR o.kind = $3)
    AND ($4::text IS NULL OR (o.name, o.id) > ($4, $5))
  ORDER BY o.name, o.id LIMIT $6`;

/** Organizations by name. */
export async function listOrganizations(
  actor: Actor,
  query: OrganizationListQuery,
): Promise<Page<OrganizationListItem>> {
  const after = decodeCursor(query.cursor, ["text", "text"]);
  const { rows } = await readsFor(actor).query<{ item: OrganizationListItem; name: string; id: string }>(
    list,
    [
      viewerOf(actor),
      query.q || null,
      query.kind ?? null,
      after?.[0] ?? null,
      after?.[1] ?? null,
      query.limit + 1,
    ],
  );
  const page = pageOf(rows, query.limit, ({ name, id }) => [name, id]);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}

/** For the form: the input that would make the organization as it stands. */
export function getEditableOrganization(actor: Actor, slug: string): Promise<Editable<OrganizationInput>> {
  return getEditable(
    actor,
    "organization",
    slug,
    ({ name, kind, country, language, audience, note, ...body }) => ({
      slug: body.slug,
      name,
      kind: organizationKind.parse(kind),
      country,
      language,
      audience,
      note,
    }),
  );
}
