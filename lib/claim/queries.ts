import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { getCurrent } from "../change/current";
import { getEditable } from "../change/editable";
import type { Editable } from "../change/labels";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { gone, notFound } from "../errors";
import { getMergeable } from "../merge/queries";
import type { Page } from "../page";
import { isoOf, listed, stateOf, urlOf, visible } from "../sql";
import { statementFields } from "../statement/queries";
import { mayWriteClaim } from "./policy";
import { mergeFault, previewMerge } from "./rules";
import type { ClaimListItem, ClaimListQuery, ClaimView, MergePreview } from "./schema";
import { type ClaimInput, claimCategory, claimEffect, type OutcomeInput, outcomeVerdict } from "./schema";

/** The facts of a claim on which nothing public has been said. */
const noFacts = `'{"reports":0,"independentOrigins":{"min":0,"max":0},"stances":{"support":0,"deny":0,"query":0,"comment":0},"firstSaidOn":null,"firstDeniedOn":null,"denialLatencyDays":null,"dateConflicts":[]}'::jsonb`;

export const factsJson = (facts: string) => `coalesce(${facts}.facts, ${noFacts})`;

/** The outcome `o` of a claim, or null. */
export const outcomeJson = (o: string) => `CASE WHEN ${o}.claim_id IS NULL THEN NULL ELSE json_build_object(
  'verdict', ${o}.verdict, 'decidedOn', ${o}.decided_on, 'reason', ${o}.reason,
  'sources', (SELECT coalesce(json_agg(s.source_id ORDER BY s.position), '[]') FROM outcome_source s WHERE s.claim_id = ${o}.claim_id)) END`;

const relationsJson = (c: string, viewer: string) => `(
  SELECT coalesce(json_agg(json_build_object('kind', l.kind,
    'direction', CASE WHEN l.from_claim_id = ${c}.id THEN 'outgoing' ELSE 'incoming' END,
    'claim', json_build_object('id', d.id, 'text', d.text, 'state', ${stateOf("g")})) ORDER BY l.ordinal), '[]')
  FROM relation l
  JOIN claim d ON d.id = CASE WHEN l.from_claim_id = ${c}.id THEN l.to_claim_id ELSE l.from_claim_id END AND ${listed("d", viewer)}
  LEFT JOIN claim_facts g ON g.claim_id = d.id
  WHERE l.status <> 'retracted' AND (l.from_claim_id = ${c}.id OR l.to_claim_id = ${c}.id))`;

const one = `SELECT c.status, c.version, c.retraction_reason, h.seq, ${isoOf("c.updated_at")} AS updated_at,
  json_build_object(
    'id', c.id, 'url', ${urlOf("claims", "c.id")}, 'person', json_build_object('slug', p.slug, 'name', p.name),
    'counterparts', (SELECT coalesce(json_agg(json_build_object('slug', q.slug, 'name', q.name) ORDER BY cp.position), '[]')
      FROM claim_counterpart cp JOIN person q ON q.id = cp.person_id WHERE cp.claim_id = c.id),
    'text', c.text, 'category', c.category, 'effect', c.effect, 'occurredOn', c.occurred_on, 'horizon', c.horizon, 'dateNote', c.date_note,
    'state', ${stateOf("f")}, 'facts', ${factsJson("f")},
    'stances', (SELECT coalesce(json_agg(json_build_object('stance', x.stance, 'manner', x.manner,
        'statement', json_build_object(${statementFields("t")})) ORDER BY t.said_on_from NULLS LAST, t.ordinal), '[]')
      FROM stance x JOIN statement t ON t.id = x.statement_id AND ${listed("t", "$2")} WHERE x.claim_id = c.id),
    'relations', ${relationsJson("c", "$2")}, 'outcome', ${outcomeJson("o")}, 'status', c.status, 'version', c.version,
    'recordedAt', ${isoOf("c.recorded_at")}, 'updatedAt', ${isoOf("c.updated_at")})::text AS json
  FROM claim c JOIN person p ON p.id = c.person_id CROSS JOIN change_head h
  LEFT JOIN claim_facts f ON f.claim_id = c.id LEFT JOIN outcome o ON o.claim_id = c.id
  WHERE c.id = $1 AND c.status <> 'merged' AND ${visible("c", "claim", "$2")}`;

type Row = {
  json: string;
  status: string;
  version: number;
  seq: number;
  retraction_reason: string | null;
  updated_at: string;
};

/** A claim with everything on it, as JSON text straight from the database; `seq` is the record's global
 *  version when it was read. @throws AppError `not_found`, `gone` with the stone if withdrawn */
export async function getClaimJson(
  actor: Actor,
  id: string,
): Promise<{ json: string; version: number; seq: number }> {
  const { rows } = await readsFor(actor).query<Row>({
    name: "claim_json",
    text: one,
    values: [id, viewerOf(actor)],
  });
  const [row] = rows;
  if (!row) throw notFound("claim");
  if (row.status === "retracted") {
    throw gone("claim", { id, reason: row.retraction_reason ?? "", retractedAt: row.updated_at });
  }
  return { json: row.json, version: row.version, seq: row.seq };
}

export async function getClaim(actor: Actor, id: string): Promise<ClaimView> {
  return JSON.parse((await getClaimJson(actor, id)).json);
}

const list = `
  SELECT json_build_object('id', c.id, 'url', ${urlOf("claims", "c.id")}, 'person', json_build_object('slug', p.slug, 'name', p.name),
    'text', c.text, 'category', c.category, 'effect', c.effect, 'state', ${stateOf("f")}, 'facts', ${factsJson("f")}) AS item, c.ordinal
  FROM claim c JOIN person p ON p.id = c.person_id LEFT JOIN claim_facts f ON f.claim_id = c.id
  WHERE ${listed("c", "$1")}
    AND ($2::text IS NULL OR p.slug = $2) AND ($3::claim_category IS NULL OR c.category = $3)
    AND ($4::text IS NULL OR ${stateOf("f")} = $4) AND ($5::bigint IS NULL OR c.ordinal < $5)
  ORDER BY c.ordinal DESC LIMIT $6`;

/** Claims, the last entered first. */
export async function listClaims(actor: Actor, query: ClaimListQuery): Promise<Page<ClaimListItem>> {
  const after = decodeCursor(query.cursor, ["count"]);
  const { rows } = await readsFor(actor).query<{ item: ClaimListItem; ordinal: number }>(list, [
    viewerOf(actor),
    query.person ?? null,
    query.category ?? null,
    query.state ?? null,
    after?.[0] ?? null,
    query.limit + 1,
  ]);
  const page = pageOf(rows, query.limit, ({ ordinal }) => [ordinal]);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}

/** For the form: the input that would make the claim as it stands, and its outcome. */
export function getEditableClaim(
  actor: Actor,
  id: string,
): Promise<Editable<ClaimInput & { outcome: OutcomeInput | null }>> {
  return getEditable(actor, "claim", id, (body, labelled) => ({
    person: labelled.key(body.person),
    counterparts: body.counterparts.map((person) => labelled.key(person)),
    category: claimCategory.parse(body.category),
    effect: claimEffect.parse(body.effect),
    text: body.text,
    occurredOn: body.occurredOn,
    horizon: body.horizon,
    dateNote: body.dateNote,
    outcome: body.outcome && {
      ...body.outcome,
      verdict: outcomeVerdict.parse(body.outcome.verdict),
      sources: body.outcome.sources.map((source) => labelled.key(source)),
    },
  }));
}

/** What merging a claim into another would do. @throws AppError `invalid` if it can't be done */
export async function getMergePreview(actor: Actor, id: string, into: string): Promise<MergePreview> {
  mayWriteClaim(actor);
  await getMergeable(actor, "claim", await getCurrent(actor, "claim", id), into, mergeFault);
  const [claim, other] = await Promise.all([getClaim(actor, id), getClaim(actor, into)]);
  return previewMerge(claim, other);
}
