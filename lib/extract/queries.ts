import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { readsFor } from "../db";
import { likeness, listed } from "../sql";
import type { OnFile } from "./cast/filed";
import { mayExtract } from "./policy";
import { nameStems } from "./quotations/quoted-names";
import { extract } from "./rules";
import type { Candidate, ExtractInput, Extraction } from "./schema";

// The names of a long article, and those on file that share a word with them.
const MOST_STEMS = 150;
const MOST_NAMES = 1_000;

const findNamed = `SELECT s.record_type AS kind, coalesce(p.slug, o.slug) AS slug, s.title AS name, s.names
  FROM search_entry s
  LEFT JOIN person p ON s.record_type = 'person' AND p.id = s.record_id
  LEFT JOIN organization o ON s.record_type = 'organization' AND o.id = s.record_id
  WHERE s.record_type IN ('person', 'organization') AND s.names <> '' AND s.names ILIKE ANY ($1::text[])
  ORDER BY s.record_id LIMIT ${MOST_NAMES}`;

// A claim is like a passage where its words stand together in it, or the passage's in the claim.
const LIKEST = 3;
const LEAST_LIKENESS = 0.35;
const MOST_CLAIMS = 300;

const findClaims = `WITH pool AS (
    SELECT c.id, c.text, p.slug = $2 AS is_asked FROM claim c JOIN person p ON p.id = c.person_id
    WHERE (p.slug = $2 OR p.slug = ANY ($3::text[])) AND ${listed("c", "$4")}
    ORDER BY p.slug = $2 DESC, c.updated_at DESC, c.id LIMIT ${MOST_CLAIMS}
  )
  SELECT t.n::int - 1 AS n, l.id, l.text, l.score FROM unnest($1::text[]) WITH ORDINALITY AS t(words, n)
  CROSS JOIN LATERAL (
    SELECT pool.id, pool.text, pool.is_asked, round(${likeness("pool.text", "t.words")}::numeric, 2)::float8 AS score
    FROM pool
  ) l
  WHERE l.score >= ${LEAST_LIKENESS}
  ORDER BY t.n, l.score DESC, l.is_asked DESC NULLS LAST, l.id`;

type NamedRow = { kind: "person" | "organization"; slug: string; name: string; names: string };
type ClaimRow = { n: number; id: string; text: string; score: number };

async function listOnFile(actor: Actor, text: string): Promise<OnFile[]> {
  const patterns = nameStems(text, MOST_STEMS).map((stem) => `%${stem.replace(/[\\%_]/g, "\\$&")}%`);
  if (patterns.length === 0) return [];
  const { rows } = await readsFor(actor).query<NamedRow>(findNamed, [patterns]);
  return rows.map(({ names, ...row }) => ({ ...row, names: names.split("\n") }));
}

/** A fragment's few words say little: it is looked up by the report that it stands in, if there is one. */
function wordsFor(candidate: Candidate, candidates: readonly Candidate[]): string {
  if (candidate.kind !== "fragment") return candidate.text;
  const around = candidates.find(
    ({ kind, start, end }) => kind === "indirect" && start <= candidate.start && candidate.end <= end,
  );
  return around?.text ?? candidate.text;
}

async function withClaims(actor: Actor, found: Extraction, person: string | undefined): Promise<Extraction> {
  const slugs = found.people.flatMap(({ slug }) => slug ?? []);
  if (found.candidates.length === 0 || (slugs.length === 0 && !person)) return found;
  const words = found.candidates.map((candidate) => wordsFor(candidate, found.candidates));
  const { rows } = await readsFor(actor).query<ClaimRow>(findClaims, [
    words,
    person ?? null,
    slugs,
    viewerOf(actor),
  ]);
  const byCandidate = new Map<number, ClaimRow[]>();
  for (const row of rows) byCandidate.set(row.n, [...(byCandidate.get(row.n) ?? []), row]);
  const candidates = found.candidates.map((candidate, n) => ({
    ...candidate,
    claims: (byCandidate.get(n) ?? []).slice(0, LIKEST).map(({ id, text, score }) => ({ id, text, score })),
  }));
  return { ...found, candidates };
}

/** What an article's text offers for the record: who is quoted saying what, when, through whom, and which
 *  claims on file it may concern. Nothing is stored. */
export async function listCandidates(actor: Actor, input: ExtractInput): Promise<Extraction> {
  mayExtract(actor);
  const onFile = await listOnFile(actor, input.text);
  const found = extract(input.text, input, onFile);
  return withClaims(actor, found, input.person);
}
