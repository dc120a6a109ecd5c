import { atLeast, requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { wasPublic } from "../sql";
import { namePatterns, prefixQuery } from "./rules";
import type { LookupChoice, LookupKind } from "./schema";

const shown: Record<LookupKind, string> = {
  person: `SELECT t.slug AS value, t.name AS title, coalesce(
      (SELECT tenure.office FROM tenure WHERE tenure.person_id = t.id ORDER BY tenure.to_to DESC NULLS FIRST, tenure.position LIMIT 1),
      left(t.summary, 90), '') AS detail, t.status, t.updated_at FROM person t`,
  organization: `SELECT t.slug AS value, t.name AS title, concat_ws(', ', t.kind::text, t.country) AS detail,
      t.status, t.updated_at FROM organization t`,
  source: `SELECT t.id AS value, t.title, concat_ws(', ', o.name, nullif(t.published_on, '')) AS detail,
      t.status, t.updated_at FROM source t LEFT JOIN organization o ON o.id = t.publisher_id`,
  claim: `SELECT t.id AS value, t.text AS title, concat_ws(', ', p.name, t.category::text) AS detail,
      t.status, t.updated_at FROM claim t JOIN person p ON p.id = t.person_id`,
  statement: `SELECT t.id AS value, t.text AS title,
      concat_ws(', ', coalesce(p.name, o.name, t.speaker_anonymous, u.title), nullif(t.said_on, '')) AS detail,
      t.status, t.updated_at FROM statement t LEFT JOIN person p ON p.id = t.speaker_person_id
      LEFT JOIN organization o ON o.id = t.speaker_organization_id LEFT JOIN source u ON u.id = t.speaker_source_id`,
};

const key: Record<LookupKind, string> = {
  person: "slug",
  organization: "slug",
  source: "id",
  claim: "id",
  statement: "id",
};

const title: Record<LookupKind, string> = {
  person: "t.name",
  organization: "t.name",
  source: "t.title",
  claim: "t.text",
  statement: "t.text",
};

const draftText: Record<LookupKind, string> = {
  person: `concat_ws(' ', d.name, (SELECT string_agg(n.name, ' ') FROM person_name n WHERE n.person_id = d.id))`,
  organization: "d.name",
  source: "concat_ws(' ', d.title, d.url)",
  claim: "d.text",
  statement: "d.text",
};

// Published records by the search table's indexes; drafts, which don't stand there, by their author's.
const drafts = (kind: LookupKind) => `SELECT d.id FROM "${kind}" d
  WHERE d.status = 'draft' AND ($3::boolean OR d.created_by = $4) AND ${draftText[kind]} ILIKE ALL ($1::text[])`;

const published = (kind: LookupKind) =>
  kind === "person" || kind === "organization"
    ? `SELECT s.record_id FROM search_entry s
       WHERE s.record_type = '${kind}' AND s.names <> '' AND (s.names ILIKE ALL ($1::text[]) OR ($2 <> '' AND s.words @@ to_tsquery('standing', $2)))`
    : `SELECT s.record_id FROM search_entry s
       WHERE s.record_type = '${kind}' AND $2 <> '' AND s.words @@ to_tsquery('standing', $2)`;

const direct: Partial<Record<LookupKind, string>> = {
  person: "UNION SELECT id FROM person WHERE slug = $5",
  organization: "UNION SELECT id FROM organization WHERE slug = $5",
  source:
    "UNION SELECT id FROM source WHERE url = $5 OR id = $5 OR id = substring($5 FROM '/sources/([0-9a-z]{10})')",
  claim: "UNION SELECT id FROM claim WHERE id = $5 OR id = substring($5 FROM '/claims/([0-9a-z]{10})')",
  statement:
    "UNION SELECT id FROM statement WHERE id = $5 OR id = substring($5 FROM '/statements/([0-9a-z]{10})')",
};

const found = (kind: LookupKind) => `WITH found (id) AS (
    (${published(kind)} LIMIT 200) UNION (${drafts(kind)} LIMIT 50) ${direct[kind]}
  )
  ${shown[kind]} JOIN found f ON f.id = t.id
  WHERE t.status = 'published' OR (t.status = 'draft' AND ($3::boolean OR t.created_by = $4))
  ORDER BY lower(left(${title[kind]}, length($5))) = lower($5) DESC,
    t.updated_at DESC, t.id LIMIT 12`;

const latest = (kind: LookupKind) => `${shown[kind]}
  WHERE t.created_by = $1 AND t.status IN ('published', 'draft')
  ORDER BY t.updated_at DESC, t.id LIMIT 8`;

type Row = LookupChoice & { updated_at: Date };

const choiceOf = ({ value, title, detail, status }: Row): LookupChoice => ({ value, title, detail, status });

/** What a field may name, by any of its names, in any script, or by its words, address or id; with
 *  nothing typed, what the actor entered last. */
export async function listChoices(actor: Actor, kind: LookupKind, q: string): Promise<LookupChoice[]> {
  requireRole(actor, "editor", "look records up in the desk");
  const seesAllDrafts = atLeast(actor, "reviewer");
  const { rows } =
    q === ""
      ? await pool.query<Row>(latest(kind), [actor.id])
      : await pool.query<Row>(found(kind), [namePatterns(q), prefixQuery(q), seesAllDrafts, actor.id, q]);
  return rows.map(choiceOf);
}

/** The titles of records that a form names, by what the form holds: slug or id. */
export async function getTitles(
  actor: Actor,
  kind: LookupKind,
  values: string[],
): Promise<Map<string, string>> {
  requireRole(actor, "editor", "look records up in the desk");
  const { rows } = await pool.query<Row>(
    `${shown[kind]} WHERE t.${key[kind]} = ANY ($1::text[]) AND (t.status = 'published' OR $2::boolean OR t.created_by = $3 OR (t.status <> 'draft' AND ${wasPublic("t", kind)}))`,
    [values, atLeast(actor, "reviewer"), actor.id],
  );
  return new Map(rows.map(({ value, title }) => [value, title]));
}
