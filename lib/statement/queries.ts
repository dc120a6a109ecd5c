import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getEditable } from "../change/editable";
import type { Editable } from "../change/labels";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { parseEdtf } from "../edtf";
import { gone, notFound } from "../errors";
import type { Page } from "../page";
import { isoOf, judgementJson, listed, stateOf, urlOf, visible } from "../sql";
import type { StatementListQuery, StatementView } from "./schema";
import { type StatementInput, statementInput } from "./schema";

const who = (t: string, prefix: string, extra: string) => `CASE
  WHEN ${t}.${prefix}person_id IS NOT NULL THEN (SELECT json_build_object('kind', 'person', 'name', p.name, 'slug', p.slug) FROM person p WHERE p.id = ${t}.${prefix}person_id)
  WHEN ${t}.${prefix}organization_id IS NOT NULL THEN (SELECT json_build_object('kind', 'organization', 'name', o.name, 'slug', o.slug) FROM organization o WHERE o.id = ${t}.${prefix}organization_id)
  ${extra}
  ELSE json_build_object('kind', 'anonymous', 'name', ${t}.${prefix}anonymous) END`;

const sourceSpeaker = (t: string) => `WHEN ${t}.speaker_source_id IS NOT NULL THEN (
    SELECT json_build_object('kind', 'source', 'name', coalesce(o.name, u.title), 'id', u.id)
    FROM source u LEFT JOIN organization o ON o.id = u.publisher_id WHERE u.id = ${t}.speaker_source_id)`;

/** Who made the statement `t`. */
export const speakerJson = (
  t: string,
) => `CASE WHEN ${t}.capacity IS NULL THEN (${who(t, "speaker_", sourceSpeaker(t))})
  ELSE ((${who(t, "speaker_", sourceSpeaker(t))})::jsonb || jsonb_build_object('capacity', ${t}.capacity))::json END`;

/** The citations of the statement `t`, in order, each with its source and chain. */
export const citationsJson = (t: string) => `(
  SELECT coalesce(json_agg(json_build_object(
    'source', json_build_object('id', u.id, 'title', u.title,
      'publisher', CASE WHEN pub.id IS NULL THEN NULL ELSE json_build_object('slug', pub.slug, 'name', pub.name) END,
      'publishedOn', u.published_on, 'url', u.url),
    'quote', k.quote, 'language', k.language, 'translated', k.translated, 'datedAs', k.dated_as, 'dates', k.dates,
    'via', (SELECT coalesce(json_agg(${who("h", "", "")} ORDER BY h.position), '[]') FROM hop h
      WHERE h.statement_id = k.statement_id AND h.citation_position = k.position),
    'note', k.note, 'shifts', k.shifts, 'missingSince', k.missing_since) ORDER BY k.position), '[]')
  FROM citation k JOIN source u ON u.id = k.source_id LEFT JOIN organization pub ON pub.id = u.publisher_id
  WHERE k.statement_id = ${t}.id)`;

/** What every form of a statement begins with. */
export const statementFields = (t: string) => `'id', ${t}.id, 'url', ${urlOf("statements", `${t}.id`)},
  'speaker', ${speakerJson(t)}, 'attribution', ${t}.attribution, 'saidOn', ${t}.said_on, 'text', ${t}.text,
  'citations', ${citationsJson(t)}, 'credibility', ${judgementJson(t, "credibility")}, 'status', ${t}.status`;

const stancesJson = (t: string, viewer: string) => `(
  SELECT coalesce(json_agg(json_build_object(
    'claim', json_build_object('id', c.id, 'url', ${urlOf("claims", "c.id")}, 'text', c.text, 'state', ${stateOf("f")},
      'person', json_build_object('slug', p.slug, 'name', p.name)),
    'stance', x.stance, 'manner', x.manner) ORDER BY x.position), '[]')
  FROM stance x JOIN claim c ON c.id = x.claim_id AND ${listed("c", viewer)} JOIN person p ON p.id = c.person_id
  LEFT JOIN claim_facts f ON f.claim_id = c.id WHERE x.statement_id = ${t}.id)`;

const statementJson = (t: string, viewer: string) => `json_build_object(${statementFields(t)},
  'stances', ${stancesJson(t, viewer)}, 'version', ${t}.version,
  'recordedAt', ${isoOf(`${t}.recorded_at`)}, 'updatedAt', ${isoOf(`${t}.updated_at`)})`;

const one = `SELECT ${statementJson("t", "$2")}::text AS json, t.status, t.version, t.retraction_reason,
  ${isoOf("t.updated_at")} AS updated_at FROM statement t
  WHERE t.id = $1 AND t.status <> 'merged' AND ${visible("t", "statement", "$2")}`;

type Row = {
  json: string;
  status: string;
  version: number;
  retraction_reason: string | null;
  updated_at: string;
};

/** @throws AppError `not_found`, `gone` with the stone for one that was withdrawn */
export async function getStatementJson(actor: Actor, id: string): Promise<{ json: string; version: number }> {
  const { rows } = await readsFor(actor).query<Row>({
    name: "statement_json",
    text: one,
    values: [id, viewerOf(actor)],
  });
  const [row] = rows;
  if (!row) throw notFound("statement");
  if (row.status === "retracted") {
    throw gone("statement", { id, reason: row.retraction_reason ?? "", retractedAt: row.updated_at });
  }
  return { json: row.json, version: row.version };
}

export async function getStatement(actor: Actor, id: string): Promise<StatementView> {
  return JSON.parse((await getStatementJson(actor, id)).json);
}

const list = `
  SELECT coalesce(json_agg(${statementJson("t", "$1")} ORDER BY coalesce(t.said_on_from, '-infinity') DESC, t.id), '[]') AS items
  FROM (
    SELECT t.* FROM statement t
    WHERE ${listed("t", "$1")}
      AND ($2::text IS NULL OR EXISTS (SELECT FROM stance x WHERE x.statement_id = t.id AND x.claim_id = $2
        AND ($6::stance_kind IS NULL OR x.stance = $6)))
      AND ($3::text IS NULL OR EXISTS (SELECT FROM citation k WHERE k.statement_id = t.id AND k.source_id = $3))
      AND ($4::text IS NULL OR t.speaker_person_id = (SELECT id FROM person WHERE slug = $4))
      AND ($5::text IS NULL OR t.speaker_organization_id = (SELECT id FROM organization WHERE slug = $5))
      AND ($6::stance_kind IS NULL OR EXISTS (SELECT FROM stance x WHERE x.statement_id = t.id AND x.stance = $6))
      AND ($10::text IS NULL OR t.id IN (SELECT h.statement_id FROM hop h
        JOIN organization g ON g.id = h.organization_id WHERE g.slug = $10))
      AND ($7::text IS NULL OR coalesce(t.said_on_from, '-infinity') < $7::date
        OR (coalesce(t.said_on_from, '-infinity') = $7::date AND t.id > $8))
    ORDER BY coalesce(t.said_on_from, '-infinity') DESC, t.id LIMIT $9
  ) t`;

/** Statements, newest first; a page of `query.limit`. */
export async function listStatements(actor: Actor, query: StatementListQuery): Promise<Page<StatementView>> {
  const after = decodeCursor(query.cursor, ["day", "text"]);
  const { rows } = await readsFor(actor).query<{ items: StatementView[] }>(list, [
    viewerOf(actor),
    query.claim ?? null,
    query.source ?? null,
    query.person ?? null,
    query.organization ?? null,
    query.stance ?? null,
    after?.[0] ?? null,
    after?.[1] ?? null,
    query.limit + 1,
    query.relay ?? null,
  ]);
  return pageOf(rows[0]?.items ?? [], query.limit, ({ saidOn, id }) => [
    parseEdtf(saidOn).from ?? "-infinity",
    id,
  ]);
}

const chosen = (condition: string) => `
  SELECT coalesce(json_agg(${statementJson("t", "$1")} ORDER BY coalesce(t.said_on_from, '-infinity'), t.id), '[]') AS items
  FROM statement t WHERE ${listed("t", "$1")} AND ${condition}`;

const ofIds = chosen("t.id = ANY ($2::text[])");
const onClaims = chosen("t.id IN (SELECT x.statement_id FROM stance x WHERE x.claim_id = ANY ($2::text[]))");

async function listChosen(actor: Actor, text: string, ids: string[]): Promise<StatementView[]> {
  if (ids.length === 0) return [];
  const { rows } = await readsFor(actor).query<{ items: StatementView[] }>(text, [viewerOf(actor), ids]);
  return rows[0]?.items ?? [];
}

/** The statements of these ids that the actor may see, oldest first. */
export const listStatementsOf = (actor: Actor, ids: string[]): Promise<StatementView[]> =>
  listChosen(actor, ofIds, ids);

/** The statements on any of these claims, oldest first. */
export const listStatementsOn = (actor: Actor, claims: string[]): Promise<StatementView[]> =>
  listChosen(actor, onClaims, claims);

/** For the form: the input that would make the statement as it stands. */
export function getEditableStatement(actor: Actor, id: string): Promise<Editable<StatementInput>> {
  return getEditable(actor, "statement", id, (body, labelled) =>
    statementInput.parse({
      speaker: { ...labelled.who(body.speaker), capacity: body.capacity },
      attribution: body.attribution,
      saidOn: body.saidOn,
      text: body.text,
      stances: body.stances.map((stance) => ({ ...stance, claim: labelled.key(stance.claim) })),
      // No form sends the passage: an edit keeps it with the words that it is of.
      citations: body.citations.map(({ anchor: _, ...citation }) => ({
        ...citation,
        source: labelled.key(citation.source),
        via: citation.via.map((hop) => labelled.who(hop)),
      })),
    }),
  );
}
