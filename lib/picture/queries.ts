import type { Actor } from "../auth/schema";
import { keptByMoment } from "../change/kept";
import { readsFor } from "../db";
import type { Named, PictureScope, Relay, Said } from "./schema";

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

// There are far more links than organizations: each is named once, and a link tells the places of its two.
const relays = (isOne: boolean) => `
  WITH o AS MATERIALIZED (
    SELECT id, slug, name, row_number() OVER (ORDER BY name, slug)::int - 1 AS place FROM organization WHERE status = 'published'
  ),
  w AS (SELECT id FROM o WHERE slug = $1),
  g AS (
    SELECT from_organization_id AS a, to_organization_id AS b, count(*)::int AS n FROM relay_link
    WHERE ${isOne ? "from_organization_id = (SELECT id FROM w) OR to_organization_id = (SELECT id FROM w)" : "$1::text IS NULL"}
    GROUP BY 1, 2
  )
  SELECT (SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY place), '[]') FROM o) AS named,
    (SELECT coalesce(json_agg(json_build_array(a.place, b.place, g.n) ORDER BY g.n DESC, a.place, b.place), '[]')
      FROM g JOIN o a ON a.id = g.a JOIN o b ON b.id = g.b) AS links`;

type Links = { named: Named[]; links: [from: number, to: number, n: number][] };

/** Which organization passed on what had come from which: of all, or those links that one is part of. */
export async function listRelays(actor: Actor, slug: string | null): Promise<Relay[]> {
  const [found] = await ask<Links>(actor, relays(slug !== null), [slug]);
  const named = (place: number) => found?.named[place] as Named;
  return (found?.links ?? []).map(([from, to, n]) => ({ from: named(from), to: named(to), n }));
}
