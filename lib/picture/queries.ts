import type { Actor } from "../auth/schema";
import { keptByMoment } from "../change/kept";
import { readsFor } from "../db";
import type { PictureScope, Relay, Said } from "./schema";

// Whole-record counts go over every statement; they are made once for each state of the record.
const kept = keptByMoment<object[]>(300);

// Those of different moments go one after the other, and leave the connections to other reads.
let last: Promise<unknown> = Promise.resolve();
function inTurn<T>(make: () => Promise<T>): Promise<T> {
  const next = last.then(make);
  last = next.catch(() => undefined);
  return next;
}

async function ask<T extends object>(actor: Actor, text: string, values: (string | null)[]): Promise<T[]> {
  const asked = async () => (await readsFor(actor).query<T>(text, values)).rows;
  const isWhole = values.every((value) => value === null);
  return kept(actor, [text, values], isWhole ? () => inTurn(asked) : asked) as Promise<T[]>;
}

const within = ({ claim, person }: PictureScope) =>
  claim ? "c.id = $1" : person ? "c.person_id = (SELECT id FROM person WHERE slug = $1)" : "$1::text IS NULL";

const said = (scope: PictureScope) => `
  SELECT t.said_on_from AS "from", t.said_on_to AS "to",
    count(*) FILTER (WHERE g.supports)::int AS support, count(*) FILTER (WHERE g.denies)::int AS deny
  FROM (SELECT x.statement_id, bool_or(x.stance = 'support') AS supports, bool_or(x.stance = 'deny') AS denies
    FROM claim c JOIN stance x ON x.claim_id = c.id AND x.stance IN ('support', 'deny')
    WHERE c.status = 'published' AND ${within(scope)} GROUP BY x.statement_id) g
  JOIN statement t ON t.id = g.statement_id AND t.status = 'published' GROUP BY 1, 2 ORDER BY 1, 2`;

/** When what supports a claim and what denies one was said: each statement once on either side. */
export async function listSaid(actor: Actor, scope: PictureScope): Promise<Said[]> {
  return ask(actor, said(scope), [scope.claim ?? scope.person ?? null]);
}

// The statements in which one organization has a part, or all of them.
const statements = (isOne: boolean) =>
  isOne
    ? `w AS (SELECT id FROM organization WHERE slug = $1 AND status = 'published'),
  t AS (SELECT id, speaker_organization_id, speaker_source_id FROM statement WHERE status = 'published' AND id IN (
    SELECT statement_id FROM hop WHERE organization_id = (SELECT id FROM w)
    UNION SELECT id FROM statement WHERE speaker_organization_id = (SELECT id FROM w)
    UNION SELECT c.statement_id FROM source o JOIN citation c ON c.source_id = o.id WHERE o.publisher_id = (SELECT id FROM w)
    UNION SELECT s.id FROM source o JOIN statement s ON s.speaker_source_id = o.id WHERE o.publisher_id = (SELECT id FROM w)))`
    : `w AS (SELECT $1::text),
  t AS (SELECT id, speaker_organization_id, speaker_source_id FROM statement WHERE status = 'published')`;

// A chain's stations, from the speaker outwards: the speaker, the hops, whoever published the citing source.
// A link is two neighbours of it that are organizations.
const relays = (isOne: boolean) => `WITH ${statements(isOne)},
  station AS (
    SELECT c.statement_id, c.position AS chain, -1 AS place, coalesce(t.speaker_organization_id, o.publisher_id) AS organization
    FROM t JOIN citation c ON c.statement_id = t.id LEFT JOIN source o ON o.id = t.speaker_source_id
    WHERE num_nonnulls(t.speaker_organization_id, t.speaker_source_id) = 1
    UNION ALL SELECT h.statement_id, h.citation_position, h.position, h.organization_id FROM t JOIN hop h ON h.statement_id = t.id
    UNION ALL SELECT c.statement_id, c.position, 2147483647, o.publisher_id
    FROM t JOIN citation c ON c.statement_id = t.id JOIN source o ON o.id = c.source_id
  ),
  link AS (
    SELECT statement_id, organization AS a, lead(organization) OVER (PARTITION BY statement_id, chain ORDER BY place) AS b
    FROM station
  ),
  g AS (
    SELECT a, b, count(*)::int AS n FROM (SELECT DISTINCT statement_id, a, b FROM link
      WHERE a <> b ${isOne ? "AND (a = (SELECT id FROM w) OR b = (SELECT id FROM w))" : ""}) l GROUP BY a, b
  )
  SELECT json_build_object('slug', a.slug, 'name', a.name) AS "from", json_build_object('slug', b.slug, 'name', b.name) AS "to", g.n
  FROM g JOIN organization a ON a.id = g.a AND a.status = 'published' JOIN organization b ON b.id = g.b AND b.status = 'published'
  ORDER BY g.n DESC, a.name, b.name`;

/** Which organization passed on what had come from which: of all, or those links that one is part of. */
export async function listRelays(actor: Actor, slug: string | null): Promise<Relay[]> {
  return ask(actor, relays(slug !== null), [slug]);
}
