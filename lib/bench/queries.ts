import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool, readsFor } from "../db";
import { notFound } from "../errors";
import { isoOf, listed } from "../sql";
import { mayWorkOnArticles } from "./policy";
import type { BenchDraft, BenchDraftItem, BenchWho } from "./schema";

const one = `SELECT d.id, d.version, ${isoOf("d.updated_at")} AS "updatedAt", ${isoOf("d.taken_at")} AS "takenAt", d.text,
  d.state AS bench FROM desk_draft d WHERE d.id = $1 AND d.owner_id = $2`;

type Kept = BenchDraft & { takenAt: string };

/** An article that the actor has on the bench; null for anybody else's. */
export async function findArticle(actor: Actor, id: string): Promise<Kept | null> {
  mayWorkOnArticles(actor);
  const { rows } = await pool.query<Kept>(one, [id, actor.id]);
  return rows[0] ?? null;
}

/** The same. @throws AppError `not_found` where there is none */
export async function getArticle(actor: Actor, id: string): Promise<Kept> {
  const found = await findArticle(actor, id);
  if (!found) throw notFound("article on your bench");
  return found;
}

const mine = `SELECT d.id, d.title, ${isoOf("d.updated_at")} AS "updatedAt",
  (SELECT count(*)::int FROM jsonb_array_elements(d.state->'items') i WHERE i.value->>'decision' = 'taken') AS taken
  FROM desk_draft d WHERE d.owner_id = $1 ORDER BY d.updated_at DESC LIMIT 50`;

/** What the actor has on the bench, what was touched last first. */
export async function listArticles(actor: Actor): Promise<BenchDraftItem[]> {
  mayWorkOnArticles(actor);
  const { rows } = await pool.query<BenchDraftItem>(mine, [actor.id]);
  return rows;
}

const publishers = `SELECT o.slug, o.name FROM organization o
  WHERE ${listed("o", "$3")} AND (lower(o.name) = lower($1)
    OR lower(regexp_replace(o.name, '^the ', '', 'i')) = lower(regexp_replace($1, '^the ', '', 'i'))
    OR ($2 <> '' AND o.id = (SELECT s.publisher_id FROM source s
      WHERE s.publisher_id IS NOT NULL AND s.status = 'published' AND s.url ~ ('^https?://(www\\.)?' || $2 || '/')
      ORDER BY s.ordinal DESC LIMIT 1)))
  ORDER BY lower(o.name) = lower($1) DESC, o.id LIMIT 1`;

/** The organization on file that goes by a name, or published what is on file from the same site. */
export async function findPublisher(actor: Actor, name: string, url: string): Promise<BenchWho | null> {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : "";
  const pattern = host.replace(/[^a-z0-9-]/g, "\\$&");
  const { rows } = await readsFor(actor).query<{ slug: string; name: string }>(publishers, [
    name,
    pattern,
    viewerOf(actor),
  ]);
  const [found] = rows;
  return found ? { kind: "organization", ...found } : null;
}

/** The source on file that stands at an address. */
export async function findSourceAt(actor: Actor, url: string): Promise<{ id: string } | null> {
  if (url === "") return null;
  const { rows } = await readsFor(actor).query<{ id: string }>(
    `SELECT s.id FROM source s WHERE s.url = $1 AND ${listed("s", "$2")} ORDER BY s.ordinal LIMIT 1`,
    [url, viewerOf(actor)],
  );
  return rows[0] ?? null;
}

const like = `WITH asked AS (SELECT $1::text AS words)
  SELECT c.id, c.text, p.slug, p.name, round(greatest(similarity(c.text, a.words), word_similarity(a.words, c.text) * 0.9)::numeric, 2)::float8 AS score
  FROM claim c JOIN person p ON p.id = c.person_id CROSS JOIN asked a
  WHERE ${listed("c", "$2")} AND ($3 = '' OR p.slug = $3)
    AND c.id IN (
      (SELECT id FROM claim WHERE $3 <> '' AND person_id = (SELECT id FROM person WHERE slug = $3) ORDER BY updated_at DESC LIMIT 300)
      UNION (SELECT s.record_id FROM search_entry s WHERE s.record_type = 'claim' AND $4 <> ''
        AND s.words @@ to_tsquery('standing', $4) LIMIT 300)
      UNION (SELECT id FROM claim WHERE status = 'draft' AND created_by = $5 ORDER BY updated_at DESC LIMIT 50))
  ORDER BY score DESC, c.updated_at DESC, c.id LIMIT 8`;

export type LikeClaim = { id: string; text: string; slug: string; name: string; score: number };

/** Claims on file in words like these, the likest first. @param person whose, if it is known (slug) */
export async function listLikeClaims(actor: Actor, words: string, person: string): Promise<LikeClaim[]> {
  mayWorkOnArticles(actor);
  // Any of the words will do: how like the whole is, is judged afterwards.
  const any = [...new Set(words.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])].slice(0, 20).join(" | ");
  const { rows } = await pool.query<LikeClaim>(like, [words, viewerOf(actor), person, any, actor.id]);
  return rows;
}

const subjects = `SELECT DISTINCT p.slug, p.name FROM claim c JOIN person p ON p.id = c.person_id WHERE c.id = ANY($1) ORDER BY p.name`;

/** Whom claims are about. */
export async function listSubjects(claims: string[]): Promise<{ slug: string; name: string }[]> {
  const { rows } = await pool.query<{ slug: string; name: string }>(subjects, [claims]);
  return rows;
}

const takenSlugs = `SELECT slug FROM person WHERE slug ~ $1 UNION SELECT slug FROM organization WHERE slug ~ $1
  UNION SELECT slug FROM former_slug WHERE slug ~ $1`;

/** A slug that nobody has or had: the wanted one, or the first that is free with a number behind it. */
export async function findFreeSlug(wanted: string, besides: ReadonlySet<string>): Promise<string> {
  const { rows } = await pool.query<{ slug: string }>(takenSlugs, [`^${wanted}(-[0-9]+)?$`]);
  const taken = new Set([...rows.map(({ slug }) => slug), ...besides]);
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
