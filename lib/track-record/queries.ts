import type { Actor } from "../auth/schema";
import { keptByMoment } from "../change/kept";
import { decodeCursor, pageOf } from "../cursor";
import { readsFor } from "../db";
import { notFound } from "../errors";
import type { Page } from "../page";
import { tallyOf } from "./rules";
import type {
  CountedClaim,
  CountedQuery,
  PersonTrackRecordView,
  TrackRecordItem,
  TrackRecordPart,
  TrackRecordQuery,
  TrackRecordView,
} from "./schema";

type Who = "person" | "organization";
type Parts = Partial<Record<TrackRecordPart, [held: number, n: number]>>;

// Decided is what the world has answered, yes or no; partly counts as borne out, lapsed and undetermined as
// neither.
const decided = `
  decided AS (
    SELECT o.claim_id, o.verdict, o.decided_on, coalesce(o.decided_on_from, '-infinity') AS day,
      o.verdict <> 'not_borne_out' AS borne_out
    FROM outcome o JOIN claim c ON c.id = o.claim_id AND c.status = 'published'
    WHERE o.verdict IN ('borne_out', 'partly', 'not_borne_out')
  )`;

const held = `CASE r.part WHEN 'denier' THEN NOT d.borne_out ELSE d.borne_out END AS held`;

/** The roles of everybody of a kind in claims; each claim counts once in a role, however often it was said.
 *  `only` narrows it to those whose id it compares. */
const roles = (who: Who, only: (id: string) => string) => `
  SELECT t.speaker_${who}_id AS id, CASE x.stance WHEN 'deny' THEN 'denier' ELSE 'origin' END AS part, x.claim_id
  FROM statement t JOIN stance x ON x.statement_id = t.id AND x.stance IN ('support', 'deny')
  WHERE t.status = 'published' AND ${only(`t.speaker_${who}_id`)}
  UNION SELECT h.${who}_id, 'relay', x.claim_id
  FROM hop h JOIN statement t ON t.id = h.statement_id AND t.status = 'published'
  JOIN stance x ON x.statement_id = t.id AND x.stance = 'support'
  WHERE ${only(`h.${who}_id`)} AND t.speaker_${who}_id IS DISTINCT FROM h.${who}_id`;

const subject = `UNION SELECT c.person_id, 'subject', c.id FROM claim c WHERE c.person_id = (SELECT id FROM w)`;

/** The one whose slug is $1, and what is counted of them. */
const countedOf = (who: Who) => `
  w AS (SELECT id, slug, name FROM ${who} WHERE slug = $1 AND status = 'published'), ${decided},
  r AS (${roles(who, (id) => `${id} = (SELECT id FROM w)`)} ${who === "person" ? subject : ""}),
  counted AS (SELECT r.part, d.*, ${held} FROM r JOIN decided d ON d.claim_id = r.claim_id)`;

const one = (who: Who) => `WITH ${countedOf(who)}
  SELECT w.slug, w.name, coalesce((SELECT json_object_agg(part, json_build_array(held, n)) FROM (
    SELECT part, count(*) FILTER (WHERE held)::int AS held, count(*)::int AS n FROM counted GROUP BY part) g), '{}') AS parts
  FROM w`;

type Row = { slug: string; name: string; parts: Parts };
const tally = (parts: Parts, part: TrackRecordPart) => tallyOf(...(parts[part] ?? [0, 0]));

// Of somebody much is said about it takes longer than a page of what is said.
const kept = keptByMoment<Row | undefined>(500);

async function readOne(actor: Actor, who: Who, slug: string): Promise<Row> {
  const read = async () => (await readsFor(actor).query<Row>(one(who), [slug])).rows[0];
  const row = await kept(actor, [who, slug], read);
  if (!row) throw notFound(who);
  return row;
}

/** How an organization's claims turned out, as their origin, as their relay, and how its denials held.
 *  @throws AppError `not_found` */
export async function getTrackRecord(actor: Actor, slug: string): Promise<TrackRecordView> {
  const { name, parts } = await readOne(actor, "organization", slug);
  return {
    organization: { slug, name },
    asOrigin: tally(parts, "origin"),
    asRelay: tally(parts, "relay"),
    asDenier: tally(parts, "denier"),
  };
}

/** How the claims about a person turned out, how those that they made, and how their denials held.
 *  @throws AppError `not_found` */
export async function getPersonTrackRecord(actor: Actor, slug: string): Promise<PersonTrackRecordView> {
  const { name, parts } = await readOne(actor, "person", slug);
  return {
    person: { slug, name },
    asSubject: tally(parts, "subject"),
    asOrigin: tally(parts, "origin"),
    asRelay: tally(parts, "relay"),
    asDenier: tally(parts, "denier"),
  };
}

const counted = (who: Who) => `WITH ${countedOf(who)}
  SELECT json_build_object('claim', json_build_object('id', c.id, 'text', c.text,
      'person', json_build_object('slug', p.slug, 'name', p.name)),
    'verdict', k.verdict, 'decidedOn', k.decided_on, 'held', k.held) AS item, k.day::text AS day
  FROM counted k JOIN claim c ON c.id = k.claim_id JOIN person p ON p.id = c.person_id
  WHERE k.part = $2 AND ($3::date IS NULL OR (k.day, c.id) < ($3, $4))
  ORDER BY k.day DESC, c.id DESC LIMIT $5`;

/** The claims behind one of somebody's numbers, the last decided first. */
export async function listCountedClaims(
  actor: Actor,
  who: Who,
  slug: string,
  query: CountedQuery,
): Promise<Page<CountedClaim>> {
  const after = decodeCursor(query.cursor, ["day", "text"]) ?? [null, null];
  const { rows } = await readsFor(actor).query<{ item: CountedClaim; day: string }>(counted(who), [
    slug,
    query.part,
    ...after,
    query.limit + 1,
  ]);
  const page = pageOf(rows, query.limit, ({ item, day }) => [day, item.claim.id]);
  return { items: page.items.map(({ item }) => item), nextCursor: page.nextCursor };
}

const all = (who: Who) => `WITH ${decided}, r AS (${roles(who, (id) => `${id} IS NOT NULL`)}),
  g AS (SELECT r.id, r.part, count(*)::int AS n, count(*) FILTER (WHERE k.held)::int AS held
    FROM r CROSS JOIN LATERAL (SELECT d.claim_id, ${held} FROM decided d WHERE d.claim_id = r.claim_id) k GROUP BY r.id, r.part)
  SELECT w.slug, w.name, json_object_agg(g.part, json_build_array(g.held, g.n)) AS parts
  FROM g JOIN ${who} w ON w.id = g.id AND w.status = 'published'
  GROUP BY w.id ORDER BY sum(g.n) DESC, w.name LIMIT $1`;

/** Those of a kind with the most decided claims in which they had a part. */
export async function listTrackRecords(actor: Actor, kind: Who, limit: number): Promise<TrackRecordItem[]> {
  const { rows } = await readsFor(actor).query<Row>(all(kind), [limit]);
  return rows.map(({ slug, name, parts }) => ({
    kind,
    slug,
    name,
    asOrigin: tally(parts, "origin"),
    asRelay: tally(parts, "relay"),
    asDenier: tally(parts, "denier"),
  }));
}

/** Whose track records are asked for, organizations first. */
export async function listTrackRecordsOf(
  actor: Actor,
  { kind, limit }: TrackRecordQuery,
): Promise<TrackRecordItem[]> {
  const kinds = kind === undefined ? (["organization", "person"] as const) : [kind];
  return (await Promise.all(kinds.map((one) => listTrackRecords(actor, one, limit)))).flat();
}
