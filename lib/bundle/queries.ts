import type { Actor } from "../auth/schema";
import { type Identifiable, identityOf } from "../change/identity";
import type { Bodies, Mergeable, Reference } from "../change/records";
import { pool, readsFor } from "../db";
import { type Fault, notFound } from "../errors";
import { wasPublic } from "../sql";
import { bundleText, type RecordSet } from "./rules";
import type { ExportQuery } from "./schema";

type Slugged = { id: string; status: string };
export type OnFile = { people: Map<string, Slugged>; organizations: Map<string, Slugged> };

/** The people and organizations among the slugs that are on file, former slugs among them. */
export async function findOnFile(people: string[], organizations: string[]): Promise<OnFile> {
  const { rows } = await pool.query<{ type: "person" | "organization"; slug: string } & Slugged>(
    `SELECT 'person' AS type, slug, id, status::text FROM person WHERE slug = ANY($1)
     UNION ALL SELECT 'person', f.slug, p.id, p.status::text FROM former_slug f JOIN person p ON p.id = f.record_id
       WHERE f.record_type = 'person' AND f.slug = ANY($1)
     UNION ALL SELECT 'organization', slug, id, status::text FROM organization WHERE slug = ANY($2)
     UNION ALL SELECT 'organization', f.slug, o.id, o.status::text FROM former_slug f JOIN organization o ON o.id = f.record_id
       WHERE f.record_type = 'organization' AND f.slug = ANY($2)`,
    [people, organizations],
  );
  const of = (type: string) => new Map(rows.filter((row) => row.type === type).map((row) => [row.slug, row]));
  return { people: of("person"), organizations: of("organization") };
}

/** Faults of references to people and organizations that are neither in the bundle nor on file. */
export function unknownFaults(
  references: Reference[],
  known: { person: ReadonlySet<string>; organization: ReadonlySet<string> },
  onFile: OnFile,
): Fault[] {
  return references.flatMap(({ noun, key, path }) => {
    if (noun !== "person" && noun !== "organization") return [];
    const filed = noun === "person" ? onFile.people.get(key) : onFile.organizations.get(key);
    if (filed && filed.status !== "draft") return [];
    if (filed) return [{ path, message: `The ${noun} “${key}” on file is a draft still. Publish it first.` }];
    if (known[noun].has(key)) return [];
    return [
      { path, message: `There is no ${noun} with the slug “${key}”, neither in this bundle nor on file.` },
    ];
  });
}

// At the end of the line, where it was merged more than once.
const successor = (type: Mergeable) => `(
  WITH RECURSIVE line AS (
    SELECT t.id, t.merged_into_id, 0 AS step
    UNION ALL SELECT n.id, n.merged_into_id, l.step + 1 FROM line l JOIN "${type}" n ON n.id = l.merged_into_id WHERE l.step < 100
  ) SELECT id FROM line WHERE merged_into_id IS NULL)`;

// A draft isn't, withdrawn or not; one that was merged is what it became.
const isOnFile = (type: Mergeable) =>
  `(t.status IN ('published', 'merged') OR (t.status = 'retracted' AND ${wasPublic("t", type)}))`;

/** A record on file; what was withdrawn is known still. */
type Known = { id: string; isWithdrawn: boolean };

/** The records that are or once were known by the identities. First what stands and is known by it now, which is
 *  what an export holds; then the others; of either the oldest first. A merged one is found as what it became. */
export async function findByIdentity(type: Mergeable, identities: string[]): Promise<Map<string, Known[]>> {
  const { rows } = await pool.query<{ sha256: string; body: Bodies[Mergeable] | null } & Known>(
    `SELECT i.sha256, CASE WHEN t.status = 'merged' THEN ${successor(type)} ELSE t.id END AS id,
       t.status = 'retracted' AS "isWithdrawn",
       CASE WHEN t.status = 'published' AND count(*) OVER (PARTITION BY i.sha256) > 1 THEN (SELECT r.body FROM revision r
         WHERE r.record_type = '${type}' AND r.record_id = t.id AND r.version = t.version) END AS body
     FROM record_identity i JOIN "${type}" t ON t.id = i.record_id
     WHERE i.record_type = '${type}' AND i.sha256 = ANY($1) AND ${isOnFile(type)} ORDER BY t.ordinal`,
    [identities],
  );
  const ranked = rows.map(({ sha256, body, ...known }) => {
    const isNow = body !== null && identityOf({ type, body } as Identifiable) === sha256;
    return { sha256, known, rank: isNow ? 0 : 1 };
  });
  const found = new Map<string, Known[]>();
  for (const { sha256, known } of ranked.sort((a, b) => a.rank - b.rank)) {
    found.set(sha256, [...(found.get(sha256) ?? []), known]);
  }
  return found;
}

/** The sources that became part of any of these (`into`), by however many merges. */
export async function listMergedSources(sources: string[]): Promise<{ into: string; id: string }[]> {
  const { rows } = await pool.query<{ into: string; id: string }>(
    `WITH RECURSIVE line AS (
       SELECT merged_into_id AS "into", id FROM source WHERE merged_into_id = ANY($1)
       UNION SELECT l."into", s.id FROM line l JOIN source s ON s.merged_into_id = l.id
     ) SELECT "into", id FROM line ORDER BY id`,
    [sources],
  );
  return rows;
}

/**
 * Outcomes and relations that the matched claims have on file, withdrawn ones among them.
 * @param claims each with those that are known to be it besides: withdrawn ones of the same words
 * @returns the claims to which no outcome is brought: those that have one, and those that were withdrawn
 *   themselves, as they stay as they are; and the relations, as "from to kind"
 */
export async function findLinks(
  claims: ReadonlyMap<string, string[]>,
): Promise<{ decided: Set<string>; links: Set<string> }> {
  const pairs = [...claims].flatMap(([claim, besides]) => [claim, ...besides].map((id) => ({ claim, id })));
  const { rows } = await pool.query<{ decided: string[] | null; links: string[] | null }>(
    // What was withdrawn before a claim was merged is with the merged one still.
    `WITH RECURSIVE line AS (
       SELECT * FROM unnest($1::text[], $2::text[]) AS given (claim, id)
       UNION SELECT l.claim, c.id FROM line l JOIN claim c ON c.merged_into_id = l.id
     )
     SELECT (SELECT array_agg(l.claim) FROM line l JOIN claim c ON c.id = l.id
        WHERE EXISTS (SELECT FROM outcome o WHERE o.claim_id = c.id)
          OR (l.id = l.claim AND c.status = 'retracted')) AS decided,
      (SELECT array_agg(concat_ws(' ', f.claim, t.claim, r.kind)) FROM relation r
        JOIN line f ON f.id = r.from_claim_id JOIN line t ON t.id = r.to_claim_id) AS links`,
    [pairs.map(({ claim }) => claim), pairs.map(({ id }) => id)],
  );
  return { decided: new Set(rows[0]?.decided ?? []), links: new Set(rows[0]?.links ?? []) };
}

const bodies = (type: string, where: string) => `
  coalesce((SELECT json_agg(r.body ORDER BY t.ordinal) FROM "${type}" t
    JOIN revision r ON r.record_type = '${type}' AND r.record_id = t.id AND r.version = t.version
    WHERE t.status = 'published' AND (${where})), '[]') AS "${type}"`;

const everything = `SELECT ${["person", "organization", "source", "claim", "relation", "statement"].map((type) => bodies(type, "true")).join(", ")}`;

// What is public about one person: the claims, what was said on them, and whatever that names.
const about = `
  WITH p AS (SELECT id FROM person WHERE slug = $1 AND status = 'published'),
  c AS (SELECT id, person_id FROM claim WHERE person_id IN (SELECT id FROM p) AND status = 'published'),
  s AS (SELECT DISTINCT t.id, t.speaker_person_id, t.speaker_organization_id, t.speaker_source_id
    FROM stance x JOIN statement t ON t.id = x.statement_id AND t.status = 'published' WHERE x.claim_id IN (SELECT id FROM c)),
  h AS (SELECT person_id, organization_id FROM hop WHERE statement_id IN (SELECT id FROM s)),
  u AS (SELECT id, publisher_id FROM source WHERE id IN (
    SELECT source_id FROM citation WHERE statement_id IN (SELECT id FROM s) UNION SELECT speaker_source_id FROM s
    UNION SELECT source_id FROM outcome_source WHERE claim_id IN (SELECT id FROM c))),
  people AS (SELECT id FROM p UNION SELECT person_id FROM claim_counterpart WHERE claim_id IN (SELECT id FROM c)
    UNION SELECT speaker_person_id FROM s UNION SELECT person_id FROM h)
  SELECT ${bodies("person", "t.id IN (SELECT id FROM people)")},
    ${bodies(
      "organization",
      `t.id IN (SELECT publisher_id FROM u UNION SELECT speaker_organization_id FROM s UNION SELECT organization_id FROM h
        UNION SELECT organization_id FROM tenure WHERE person_id IN (SELECT id FROM people))`,
    )},
    ${bodies("source", "t.id IN (SELECT id FROM u)")}, ${bodies("claim", "t.id IN (SELECT id FROM c)")},
    ${bodies("relation", "t.from_claim_id IN (SELECT id FROM c) AND t.to_claim_id IN (SELECT id FROM c)")},
    ${bodies("statement", "t.id IN (SELECT id FROM s)")}`;

/**
 * The public record, or what of it is about one person, as a bundle's text.
 * @throws AppError `not_found` for a person that isn't there
 */
export async function exportBundle(actor: Actor, query: ExportQuery): Promise<string> {
  if (query.person === undefined) {
    const { rows } = await readsFor(actor).query<RecordSet>(everything);
    return bundleText(rows[0] as RecordSet);
  }
  const { rows } = await readsFor(actor).query<RecordSet>(about, [query.person]);
  if (!rows[0]?.person.some(({ slug }) => slug === query.person)) throw notFound("person");
  return bundleText(rows[0]);
}
