import { requireRole, viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { findEdtf } from "../edtf";
import { likeness, listed } from "../sql";
import { addressTsquery, canonicalAddress, titleTsquery } from "./rules";
import { type Twin, type TwinQuery, twinQuery } from "./schema";

type Asked<Of extends TwinQuery["of"]> = Extract<TwinQuery, { of: Of }>;

/** How many are shown; and how many at most are looked at to find them. */
const MOST = 3;
const POOL = 2000;

const enteredBy = (
  type: Twin["type"],
) => `(SELECT ch.actor_name FROM revision r JOIN change ch ON ch.seq = r.change_seq
    WHERE r.record_type = '${type}' AND r.record_id = t.id AND r.version = 1) AS "enteredBy"`;

const claims = `
  WITH near AS (
    SELECT c.id, ${likeness("c.text", "$2")} AS likeness FROM (
      SELECT c.id, c.text FROM claim c
      WHERE c.person_id = (SELECT id FROM person WHERE slug = $1) AND ${listed("c", "$3")} AND c.id <> $4
      ORDER BY c.updated_at DESC, c.id LIMIT ${POOL}
    ) c
  )
  SELECT 'claim' AS type, t.id, t.text AS title, concat_ws(', ', p.name, t.category::text, nullif(t.occurred_on, '')) AS detail,
    'about the same person, in words much like these' AS why, ${enteredBy("claim")}, t.status::text
  FROM near n JOIN claim t ON t.id = n.id JOIN person p ON p.id = t.person_id
  WHERE n.likeness >= 0.5 ORDER BY n.likeness DESC, t.id LIMIT ${MOST}`;

async function listTwinClaims(actor: Actor, { own = "", person, text }: Asked<"claim">): Promise<Twin[]> {
  const { rows } = await pool.query<Twin>(claims, [person, text, viewerOf(actor), own]);
  return rows;
}

// Published ones by the search table's index; drafts, which don't stand there, by whose they are.
const atAddress = `
  SELECT id, url FROM source s WHERE ${listed("s", "$3")} AND s.url IS NOT NULL AND (s.url = $1 OR s.id IN (
    (SELECT e.record_id FROM search_entry e WHERE e.record_type = 'source' AND e.words @@ $2::tsquery LIMIT ${POOL})
    UNION ALL (SELECT d.id FROM source d WHERE d.status = 'draft' AND ($3 = '*' OR d.created_by = $3) LIMIT ${POOL})))`;

async function listAtAddress(actor: Actor, url: string): Promise<string[]> {
  const canonical = canonicalAddress(url);
  if (canonical === null) return [];
  const { rows } = await pool.query<{ id: string; url: string }>(atAddress, [
    url,
    addressTsquery(canonical),
    viewerOf(actor),
  ]);
  return rows.filter((row) => canonicalAddress(row.url) === canonical).map(({ id }) => id);
}

// Another publisher's item under the same title is another source: agencies are printed everywhere.
const sources = `
  WITH asked AS (SELECT (SELECT id FROM organization WHERE slug = $2) AS publisher, $3::date AS "from", $4::date AS "to"),
  near (id) AS (
    (SELECT e.record_id FROM search_entry e WHERE e.record_type = 'source' AND $5 <> ''
      AND e.words @@ to_tsquery('standing', $5) LIMIT ${POOL})
    UNION (SELECT s.id FROM source s, asked a WHERE s.publisher_id = a.publisher
      AND s.published_on_from BETWEEN a."from" - 3 AND a."to" + 3 LIMIT ${POOL})
    UNION (SELECT d.id FROM source d WHERE d.status = 'draft' AND ($6 = '*' OR d.created_by = $6) LIMIT ${POOL})
    UNION SELECT unnest($7::text[])
  )
  SELECT 'source' AS type, t.id, t.title, concat_ws(', ', o.name, nullif(t.published_on, ''), t.url) AS detail,
    CASE WHEN t.id = ANY ($7) THEN 'at the same address' ELSE 'under much the same title, at the same time' END AS why,
    ${enteredBy("source")}, t.status::text
  FROM near n JOIN source t ON t.id = n.id AND t.id <> $8 AND ${listed("t", "$6")} CROSS JOIN asked a
  LEFT JOIN organization o ON o.id = t.publisher_id
  WHERE t.id = ANY ($7) OR (similarity(t.title, $1) >= 0.6
    AND (t.publisher_id IS NULL OR a.publisher IS NULL OR t.publisher_id = a.publisher)
    AND coalesce(t.published_on_from <= a."to" + 3, true) AND coalesce(t.published_on_to >= a."from" - 3, true))
  ORDER BY t.id = ANY ($7) DESC, similarity(t.title, $1) DESC, t.id LIMIT ${MOST}`;

async function listTwinSources(actor: Actor, query: Asked<"source">): Promise<Twin[]> {
  const { own = "", title, publisher, publishedOn } = query;
  const date = findEdtf(publishedOn);
  const { rows } = await pool.query<Twin>(sources, [
    title,
    publisher,
    date?.from ?? null,
    date?.to ?? null,
    titleTsquery(title),
    viewerOf(actor),
    await listAtAddress(actor, query.url),
    own,
  ]);
  return rows;
}

const speakerIs: Record<Asked<"statement">["speaker"]["kind"], string> = {
  person: "t.speaker_person_id = (SELECT id FROM person WHERE slug = $1)",
  organization: "t.speaker_organization_id = (SELECT id FROM organization WHERE slug = $1)",
  // No index knows labels: they are looked for around the day, or among what is said of the claims.
  anonymous: `t.speaker_anonymous IS NOT NULL AND similarity(t.speaker_anonymous, $1) >= 0.5
    AND (t.said_on_from BETWEEN $3::date - 31 AND $4::date + 2
      OR t.id IN (SELECT statement_id FROM stance WHERE claim_id = ANY ($5)))`,
  source: "t.speaker_source_id = $1",
};

/** Two days apart may be one utterance, reported from another time zone or the day after. */
const isNear = `coalesce(t.said_on_from <= $4::date + 2, true) AND coalesce(t.said_on_to >= $3::date - 2, true)`;

// Words of another language are like none of these: then it is who spoke, on which day, of which claim.
const isSameOccasion = `t.said_on_to - t.said_on_from <= 3 AND $4::date - $3::date <= 3
  AND t.said_on_from <= $4::date AND t.said_on_to >= $3::date
  AND EXISTS (SELECT FROM stance x WHERE x.statement_id = t.id AND x.claim_id = ANY ($5))`;

const statements = (kind: Asked<"statement">["speaker"]["kind"]) => `
  WITH pool AS (
    SELECT t.id, t.text, coalesce(${isSameOccasion}, false) AS "isSameOccasion" FROM statement t
    WHERE ${speakerIs[kind]} AND ${isNear} AND ${listed("t", "$6")} AND t.id <> $8
    ORDER BY t.said_on_from DESC NULLS LAST, t.id LIMIT ${POOL}
  ),
  near AS (
    SELECT p.id, p."isSameOccasion", greatest(CASE WHEN $2 = '' THEN 0 ELSE ${likeness("p.text", "$2")} END,
      (SELECT max(${likeness("k.quote", "q.words")}) FROM citation k, unnest($7::text[]) q (words)
        WHERE k.statement_id = p.id AND k.quote IS NOT NULL)) AS likeness FROM pool p
  )
  SELECT 'statement' AS type, t.id, t.text AS title, concat_ws(', ',
      coalesce(sp.name, so.name, t.speaker_anonymous, su.title), nullif(t.said_on, ''),
      (SELECT 'in ' || string_agg(DISTINCT coalesce(ko.name, ks.title), ', ') FROM citation k JOIN source ks ON ks.id = k.source_id
        LEFT JOIN organization ko ON ko.id = ks.publisher_id WHERE k.statement_id = t.id)) AS detail,
    CASE WHEN n.likeness >= 0.5 THEN 'said by the same speaker, in words much like these'
      ELSE 'said by the same speaker, on the same day, about the same claim' END AS why,
    ${enteredBy("statement")}, t.status::text
  FROM near n JOIN statement t ON t.id = n.id
  LEFT JOIN person sp ON sp.id = t.speaker_person_id LEFT JOIN organization so ON so.id = t.speaker_organization_id
  LEFT JOIN source su ON su.id = t.speaker_source_id
  WHERE n.likeness >= 0.5 OR n."isSameOccasion"
  ORDER BY n.likeness >= 0.5 DESC, n."isSameOccasion" DESC, n.likeness DESC, t.id LIMIT ${MOST}`;

async function listTwinStatements(actor: Actor, query: Asked<"statement">): Promise<Twin[]> {
  const { own = "", speaker, text, quotes, saidOn } = query;
  const date = findEdtf(saidOn);
  const { rows } = await pool.query<Twin>(statements(speaker.kind), [
    speaker.key,
    text,
    date?.from ?? null,
    date?.to ?? null,
    query.claims,
    viewerOf(actor),
    quotes,
    own,
  ]);
  return rows;
}

/** Records on file that may be the one being entered or changed, the likeliest first. They are proposed, no more. */
export async function listTwins(actor: Actor, query: TwinQuery): Promise<Twin[]> {
  requireRole(actor, "editor", "look for what is on file");
  switch (query.of) {
    case "claim":
      return listTwinClaims(actor, query);
    case "source":
      return listTwinSources(actor, query);
    case "statement":
      return listTwinStatements(actor, query);
  }
}

/** The same for all that a form says so far; what doesn't read is left out. */
export async function listTwinsOf(actor: Actor, queries: (TwinQuery | null)[]): Promise<Twin[]> {
  const asked = queries.flatMap((query) => twinQuery.safeParse(query).data ?? []);
  return (await Promise.all(asked.map((query) => listTwins(actor, query)))).flat();
}
