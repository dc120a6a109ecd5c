import { parseEdtf } from "../../edtf";
import { wordsToTsquery } from "../../search/rules";
import { stateOf } from "../../sql";
import type { TimelineFilters } from "../schema";

/** The values of a statement's parameters, numbered as they are given. */
export class Given {
  readonly values: unknown[] = [];

  /** A value as `$n`. */
  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

const isOfClaim = `e.kind IN ('claim', 'occurrence', 'outcome')`;

/** What a claim (with its facts `f`) must be like, one condition for each filter on claims. */
function claimConditions(filters: TimelineFilters, given: Given): string[] {
  const { stance, category, state, effect, outcome, origins, denied, undeniedFor } = filters;
  const days = undeniedFor === undefined ? "" : `${given.add(undeniedFor)}::int`;
  const decided = "EXISTS (SELECT FROM outcome o WHERE o.claim_id = f.claim_id)";
  const conditions = [
    state && `${stateOf("f")} = ${given.add(state)}`,
    effect &&
      `EXISTS (SELECT FROM claim c WHERE c.id = f.claim_id AND c.effect = ${given.add(effect)}::claim_effect)`,
    outcome && (outcome === "with" ? decided : `NOT ${decided}`),
    // Where all support has one root, any supporting statement tells whether that has a name.
    origins &&
      `f.origins_max = 1 AND NOT EXISTS (SELECT FROM stance x JOIN statement t ON t.id = x.statement_id AND t.status = 'published'
        WHERE x.claim_id = f.claim_id AND x.stance = 'support' AND t.speaker_anonymous IS NULL)`,
    denied && (denied === "yes" ? "f.deny_count > 0" : "f.deny_count = 0"),
    days &&
      `f.support_count > 0 AND (f.latency_min > ${days} OR (f.deny_count = 0 AND f.first_said_to + ${days} < today()))`,
  ].filter((condition) => typeof condition === "string" && condition !== "") as string[];
  // By itself a category is told by the entry. With others it is to be one claim that fits them all.
  if (category && (stance || conditions.length > 0)) {
    conditions.push(
      `EXISTS (SELECT FROM claim c WHERE c.id = f.claim_id AND c.category = ${given.add(category)}::claim_category)`,
    );
  }
  return conditions;
}

/** What a statement `t` must be like. */
function statementConditions(filters: TimelineFilters, given: Given): string[] {
  const { speaker, speakerKind, language } = filters;
  const named = speaker === undefined ? "" : given.add(speaker);
  const columns = {
    person: "person_id",
    organization: "organization_id",
    anonymous: "anonymous",
    source: "source_id",
  };
  return [
    named &&
      `(t.speaker_person_id = (SELECT id FROM person WHERE slug = ${named})
        OR t.speaker_organization_id = (SELECT id FROM organization WHERE slug = ${named}))`,
    speakerKind && `t.speaker_${columns[speakerKind]} IS NOT NULL`,
    language &&
      `EXISTS (SELECT FROM citation c WHERE c.statement_id = t.id AND c.language = ${given.add(language)})`,
  ].filter(Boolean) as string[];
}

/** The conditions on an entry `e` of the person `p`, and the sets (common table expressions) they look into. */
export type Conditions = { sets: string[]; where: string[] };

/** A filter that isn't asked for is left out of the text, so that the planner sees a plain index scan.
 *  @param ofMany `p` may be several: a statement must then fit by what it says of the person of its entry */
export function conditionsOf(filters: TimelineFilters, given: Given, ofMany = false): Conditions {
  const isPerson = ofMany ? "= ANY (ARRAY(SELECT id FROM p))" : "= (SELECT id FROM p)";
  const [entry, own] = ofMany ? ["(e.person_id, e.record_id)", "fitting.person_id, "] : ["e.record_id", ""];
  const { from, to, stance, category, organization, on, q } = filters;
  const sets: string[] = [];
  const where: string[] = [];
  const add = (condition: string) => where.push(condition);
  if (from) add(`coalesce(e."to", 'infinity') >= ${given.add(from)} AND e.sort_day > '-infinity'`);
  if (to) add(`coalesce(e."from", '-infinity') <= ${given.add(to)} AND e.sort_day > '-infinity'`);
  if (stance) add(`e.stances @> ARRAY[${given.add(stance)}]`);
  if (category) add(`e.categories @> ARRAY[${given.add(category)}]`);
  if (organization) {
    add(`e.organizations @> ARRAY(SELECT id FROM organization WHERE slug = ${given.add(organization)})`);
  }
  if (on !== undefined) add(`coalesce(e."from", e."to") <= ${given.add(parseEdtf(on).to)}::date`);
  const ofClaims = claimConditions(filters, given);
  if (ofClaims.length > 0) {
    const taken = stance ? ` AND x.stance = ${given.add(stance)}::stance_kind` : "";
    sets.push(
      `fitting AS MATERIALIZED (SELECT f.claim_id${ofMany ? ", f.person_id" : ""} FROM claim_facts f WHERE f.person_id ${isPerson} AND ${ofClaims.join(" AND ")})`,
    );
    add(`((${isOfClaim} AND e.record_id IN (SELECT claim_id FROM fitting))
      OR (e.kind = 'statement' AND ${entry} IN (SELECT ${own}x.statement_id FROM fitting JOIN stance x ON x.claim_id = fitting.claim_id${taken})))`);
  }
  const ofStatements = statementConditions(filters, given);
  if (ofStatements.length > 0) {
    sets.push(
      `said AS MATERIALIZED (SELECT t.id FROM statement t JOIN timeline_entry w ON w.record_id = t.id AND w.kind = 'statement'
        WHERE w.person_id ${isPerson} AND ${ofStatements.join(" AND ")})`,
    );
    add(`((e.kind = 'statement' AND e.record_id IN (SELECT id FROM said))
      OR (${isOfClaim} AND e.record_id IN (SELECT x.claim_id FROM said JOIN stance x ON x.statement_id = said.id)))`);
  }
  if (q !== undefined) {
    const words = given.add(wordsToTsquery(q));
    sets.push(
      `worded AS MATERIALIZED (SELECT s.record_id FROM search_entry s
        WHERE s.record_type IN ('claim', 'statement') AND s.words @@ to_tsquery('standing', ${words}))`,
    );
    add("e.record_id IN (SELECT record_id FROM worded)");
  }
  return { sets, where };
}
