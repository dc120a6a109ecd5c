import type { Actor } from "../../auth/schema";
import { keptByMoment } from "../../change/kept";
import { readsFor } from "../../db";
import { stateOf } from "../../sql";
import { entriesWhere, planOf } from "../entries/rules";
import { conditionsOf, Given } from "../filter/rules";
import type { FacetValue, Talk, TimelineCounts, TimelineFacet, TimelineFilters } from "../schema";

const person = (given: Given, slug: string) => `p AS (SELECT id FROM person WHERE slug = ${given.add(slug)})`;

/** The entries under the filters as a set `e`, after the sets it looks into. */
function entriesUnder(filters: TimelineFilters, slug: string, given: Given, columns: string): string {
  const whom = person(given, slug);
  const { sets, where } = conditionsOf(filters, given);
  const e = `e AS (${entriesWhere(filters, given, { whose: "(SELECT id FROM p)", where, columns })})`;
  return `WITH ${[whom, ...sets, e].join(",\n")}`;
}

const countOf = (condition: string) => `coalesce(sum(n) FILTER (WHERE ${condition}), 0)::int`;
const stanceCount = (stance: string) => countOf(`kind = 'statement' AND '${stance}' = ANY(stances)`);

// The rows are many and their kinds and stances few: grouped first, counted from the groups.
const counted = `
  SELECT json_build_object('entries', coalesce(sum(n), 0)::int,
    'claims', ${countOf("kind = 'claim'")}, 'statements', ${countOf("kind = 'statement'")}, 'decided', ${countOf("kind = 'outcome'")},
    'stances', json_build_object('support', ${stanceCount("support")}, 'deny', ${stanceCount("deny")},
      'query', ${stanceCount("query")}, 'comment', ${stanceCount("comment")})) AS counts
  FROM (SELECT kind, stances, count(*) AS n FROM e GROUP BY 1, 2) g`;

async function count(actor: Actor, slug: string, filters: TimelineFilters): Promise<TimelineCounts> {
  const given = new Given();
  const text = entriesUnder(filters, slug, given, "e.kind, e.stances") + counted;
  const { rows } = await readsFor(actor).query<{ counts: TimelineCounts }>({
    ...planOf("counts", text, filters),
    text,
    values: given.values,
  });
  return rows[0]?.counts as TimelineCounts;
}

// Offices may reach back decades before anything was said.
const edge = (first: boolean) => `(SELECT sort_day FROM timeline_entry
  WHERE person_id = (SELECT id FROM p) AND sort_day > '-infinity' AND kind <> 'tenure'
  ORDER BY sort_day ${first ? "ASC, record_id ASC, kind ASC" : "DESC, record_id DESC, kind DESC"} LIMIT 1)`;

/** The first and the last day of all that was said about a person; null where nothing was. */
export async function findTalkPeriod(
  actor: Actor,
  slug: string,
): Promise<{ from: string; to: string } | null> {
  const given = new Given();
  const text = `WITH ${person(given, slug)} SELECT ${edge(true)} AS "from", ${edge(false)} AS "to"`;
  const { rows } = await readsFor(actor).query<{ from: string | null; to: string | null }>(
    text,
    given.values,
  );
  const { from, to } = rows[0] ?? {};
  return from && to ? { from, to } : null;
}

async function countAll(actor: Actor, slug: string, filters: TimelineFilters): Promise<TimelineCounts> {
  const { stance, ...others } = filters;
  const [fitting, ofAnyStance] = await Promise.all([
    count(actor, slug, filters),
    stance === undefined ? null : count(actor, slug, others),
  ]);
  return { ...fitting, stances: (ofAnyStance ?? fitting).stances };
}

const kept = keptByMoment<TimelineCounts>(500);

/** How much there is on a person's timeline under its filters. Zeros for one that isn't there. Counted once
 *  for each state of the record: a hundred thousand entries take a fifth of a second. */
export async function getTimelineCounts(
  actor: Actor,
  slug: string,
  filters: TimelineFilters,
): Promise<TimelineCounts> {
  return kept(actor, [slug, filters], () => countAll(actor, slug, filters));
}

const ofClaims = "JOIN claim_facts f ON f.claim_id = e.record_id WHERE e.kind = 'claim'";
const decided = "EXISTS (SELECT FROM outcome o WHERE o.claim_id = e.record_id)";
const saying = "JOIN statement t ON t.id = e.record_id";

// Each gives a value, its name and what is counted by it.
const facets: Record<TimelineFacet, string> = {
  category:
    "SELECT e.categories[1] AS value, NULL AS name, count(*)::int AS n FROM e WHERE e.kind = 'claim' GROUP BY 1",
  state: `SELECT ${stateOf("f")} AS value, NULL AS name, count(*)::int AS n FROM e ${ofClaims} GROUP BY 1`,
  effect:
    "SELECT c.effect::text AS value, NULL AS name, count(*)::int AS n FROM e JOIN claim c ON c.id = e.record_id WHERE e.kind = 'claim' GROUP BY 1",
  outcome: `SELECT CASE WHEN ${decided} THEN 'with' ELSE 'without' END AS value, NULL AS name, count(*)::int AS n
    FROM e WHERE e.kind = 'claim' GROUP BY 1`,
  language: `SELECT c.language AS value, NULL AS name, count(DISTINCT e.record_id)::int AS n FROM e
    JOIN citation c ON c.statement_id = e.record_id WHERE e.kind = 'statement' AND c.language IS NOT NULL GROUP BY 1`,
  organization: `SELECT o.slug AS value, o.name, g.n FROM (
      SELECT organization, count(*)::int AS n FROM e, unnest(e.organizations) organization WHERE e.kind = 'statement' GROUP BY 1
    ) g JOIN organization o ON o.id = g.organization AND o.status = 'published'`,
  speaker: `SELECT coalesce(w.slug, o.slug) AS value, coalesce(w.name, o.name) AS name, g.n FROM (
      SELECT t.speaker_person_id, t.speaker_organization_id, count(*)::int AS n FROM e ${saying} WHERE e.kind = 'statement'
        AND num_nonnulls(t.speaker_person_id, t.speaker_organization_id) = 1 GROUP BY 1, 2
    ) g LEFT JOIN person w ON w.id = g.speaker_person_id LEFT JOIN organization o ON o.id = g.speaker_organization_id
    WHERE coalesce(w.status, o.status) = 'published'`,
};

/** The kinds of speaker have no name of their own; they come before the speakers. */
const speakerKinds = `SELECT CASE WHEN t.speaker_anonymous IS NOT NULL THEN 'anonymous' ELSE 'source' END AS value, count(*)::int AS count
  FROM e ${saying} WHERE e.kind = 'statement' AND num_nonnulls(t.speaker_anonymous, t.speaker_source_id) = 1 GROUP BY 1`;

async function ask<T extends object>(actor: Actor, text: string, given: Given): Promise<T[]> {
  return (await readsFor(actor).query<T>(text, given.values)).rows;
}

/** What a timeline could be narrowed to by one facet, the other filters given; the most frequent first. */
export async function listFacet(
  actor: Actor,
  slug: string,
  filters: TimelineFilters,
  facet: TimelineFacet,
  limit: number,
): Promise<FacetValue[]> {
  const { [facet]: _, ...others } = filters;
  const given = new Given();
  const entries = entriesUnder(others, slug, given, "e.kind, e.record_id, e.categories, e.organizations");
  const text = `${entries} SELECT v.value, v.name, v.n AS count FROM (${facets[facet]}) v
    ORDER BY v.n DESC, v.name, v.value LIMIT ${given.add(limit)}`;
  return ask(actor, text, given);
}

/** How many statements under the filters nobody named made: anonymous ones, and sources in their own words. */
export async function listUnnamedSpeakers(
  actor: Actor,
  slug: string,
  filters: TimelineFilters,
): Promise<{ value: "anonymous" | "source"; count: number }[]> {
  const { speaker: _, speakerKind: __, ...others } = filters;
  const given = new Given();
  return ask(actor, entriesUnder(others, slug, given, "e.kind, e.record_id") + speakerKinds, given);
}

/** What the organization and the speaker of the filters are called; null for one that isn't on file. */
export async function findFilterNames(
  actor: Actor,
  { organization, speaker }: TimelineFilters,
): Promise<{ organization: string | null; speaker: string | null }> {
  if (organization === undefined && speaker === undefined) return { organization: null, speaker: null };
  const text = `SELECT (SELECT name FROM organization WHERE slug = $1 AND status = 'published') AS organization,
    coalesce((SELECT name FROM person WHERE slug = $2 AND status = 'published'),
      (SELECT name FROM organization WHERE slug = $2 AND status = 'published')) AS speaker`;
  const { rows } = await readsFor(actor).query(text, [organization ?? null, speaker ?? null]);
  return rows[0];
}

/** When statements under the filters were made. Many share their dates: one item for each pair of bounds
 *  (a day, a month, …), told by week where they are days. */
export async function listTalk(actor: Actor, slug: string, filters: TimelineFilters): Promise<Talk[]> {
  const given = new Given();
  const week = (day: string) => `('0001-01-01'::date + ((${day}) - '0001-01-01'::date) / 7 * 7)`;
  const entries = entriesUnder(filters, slug, given, `e.kind, e."from", e."to", e.stances`);
  const text = `${entries} SELECT ${week(`coalesce("from", "to")`)} AS "from", ${week(`coalesce("to", "from")`)} AS "to",
      sum(('support' = ANY(stances))::int)::int AS support, sum(('deny' = ANY(stances))::int)::int AS deny
    FROM e WHERE kind = 'statement' AND coalesce("from", "to") IS NOT NULL GROUP BY 1, 2`;
  return ask(actor, text, given);
}
