import type { Given } from "../../timeline/filter/rules";
import { type SearchFacet, type SearchFilters, type SearchType, searchFacet } from "../schema";

/** What is asked for, and each value's parameter: one that no condition needs is not given. */
type Asked = { filters: SearchFilters; parameter: (facet: SearchFacet) => string };

const all = (conditions: (string | false | undefined)[]) => conditions.filter(Boolean).join(" AND ");

/** Whether a day is in the year asked for. */
const inYear = (day: string, { parameter }: Asked) =>
  `${day} BETWEEN make_date(${parameter("year")}::int, 1, 1) AND make_date(${parameter("year")}::int, 12, 31)`;

const idOf = ({ parameter }: Asked, noun: "person" | "organization") =>
  `(SELECT id FROM ${noun} WHERE slug = ${parameter(noun)})`;

/** What an entry `e` of a timeline must be. */
const aboutIt = (asked: Asked) => {
  const { person, stance, category } = asked.filters;
  return all([
    person && `e.person_id = ${idOf(asked, "person")}`,
    stance && `e.stances @> ARRAY[${asked.parameter("stance")}::text]`,
    category && `e.categories @> ARRAY[${asked.parameter("category")}::text]`,
  ]);
};

function byEntry(asked: Asked, kind: "claim" | "statement"): string {
  const { organization, year } = asked.filters;
  const own = all([
    aboutIt(asked),
    organization && `e.organizations @> ARRAY[${idOf(asked, "organization")}]`,
    year && inYear("e.sort_day", asked),
  ]);
  return (
    own && `s.record_id IN (SELECT e.record_id FROM timeline_entry e WHERE e.kind = '${kind}' AND ${own})`
  );
}

/** Which stances `x` count, beside their claims `f`. */
const isTaken = ({ filters, parameter }: Asked) =>
  filters.stance ? `x.stance = (${parameter("stance")}::text)::stance_kind` : "true";

const inState = (asked: Asked) =>
  `FROM claim_facts f JOIN stance x ON x.claim_id = f.claim_id AND ${isTaken(asked)}`;

// As lib/sql.ts' stateOf, in a form by which the planner knows how many claims there are in a state.
const isState = ({ filters, parameter }: Asked) =>
  filters.state === "lapsed"
    ? `(f.lapses_after < today() OR f.state = ${parameter("state")}::text)`
    : `f.state = ${parameter("state")}::text AND coalesce(f.lapses_after >= today(), true)`;

const ofClaims = (asked: Asked) =>
  asked.filters.language
    ? ""
    : all([
        "s.record_type = 'claim'",
        byEntry(asked, "claim"),
        asked.filters.state &&
          `s.record_id IN (SELECT f.claim_id FROM claim_facts f WHERE ${isState(asked)})`,
      ]);

const ofStatements = (asked: Asked) =>
  all([
    "s.record_type = 'statement'",
    byEntry(asked, "statement"),
    asked.filters.state && `s.record_id IN (SELECT x.statement_id ${inState(asked)} WHERE ${isState(asked)})`,
    asked.filters.language &&
      `s.record_id IN (SELECT k.statement_id FROM citation k WHERE k.language = ${asked.parameter("language")})`,
  ]);

function ofSources(asked: Asked): string {
  const { organization, language, year, state } = asked.filters;
  const itself = all([
    organization && `u.publisher_id = ${idOf(asked, "organization")}`,
    language && `u.language = ${asked.parameter("language")}`,
    year && inYear("u.published_on_from", asked),
  ]);
  const cited = aboutIt(asked);
  return all([
    "s.record_type = 'source'",
    itself && `s.record_id IN (SELECT u.id FROM source u WHERE ${itself})`,
    cited &&
      `s.record_id IN (SELECT k.source_id FROM timeline_entry e JOIN citation k ON k.statement_id = e.record_id
        WHERE e.kind = 'statement' AND ${cited})`,
    state &&
      `s.record_id IN (SELECT k.source_id ${inState(asked)} JOIN citation k ON k.statement_id = x.statement_id WHERE ${isState(asked)})`,
  ]);
}

/** People and organizations are narrowed to by themselves alone. */
function ofNames(asked: Asked, noun: "person" | "organization"): string {
  const { type: _, [noun]: own, ...others } = asked.filters;
  if (Object.values(others).some((value) => value !== undefined)) return "";
  return all([`s.record_type = '${noun}'`, own && `s.record_id = ${idOf(asked, noun)}`]);
}

const branches: Record<SearchType, (asked: Asked) => string> = {
  person: (asked) => ofNames(asked, "person"),
  organization: (asked) => ofNames(asked, "organization"),
  claim: ofClaims,
  statement: ofStatements,
  source: ofSources,
};

/** Whether anything narrows the search. */
export const isNarrowed = (filters: SearchFilters): boolean =>
  searchFacet.options.some((facet) => filters[facet] !== undefined);

export type Narrowed = {
  /** The entries that have the words, as a query in which each part is ordered and limited by itself. */
  worded: string;
  /** A condition on entries `s` that are found by name. */
  named: string;
  /** What of a hit the filters are about: a condition on the entries `e` that it has on timelines, and one on
   *  the stances `x` that it takes. */
  about: () => { entry: string; stance: string };
};

/**
 * The entries of search that the filters leave: each kind of record is found by tables of its own.
 * @param has a condition on an entry `s`: that it has the words
 * @param end the order and the limit
 */
export function narrow(given: SearchFilters, values: Given, has: string, end: string): Narrowed {
  const from = `SELECT s.record_type, s.record_id, s.since, s.ordinal FROM search_entry s WHERE ${has}`;
  const filters = Object.fromEntries(
    searchFacet.options.map((facet) => [facet, given[facet]]),
  ) as SearchFilters;
  const names = new Map<SearchFacet, string>();
  const parameter = (facet: SearchFacet) => {
    const name = names.get(facet) ?? values.add(filters[facet]);
    names.set(facet, name);
    return name;
  };
  const asked = { filters, parameter };
  const about = () => ({ entry: aboutIt(asked) || "true", stance: isTaken(asked) });
  if (!isNarrowed(given)) return { worded: `${from} ${end}`, named: "true", about };
  const wanted = filters.type === undefined ? Object.values(branches) : [branches[filters.type]];
  const left = wanted.map((branch) => branch(asked)).filter((condition) => condition !== "");
  const named = left.filter((condition) => /^s\.record_type = '(person|organization)'/.test(condition));
  return {
    worded:
      left.map((condition) => `(${from} AND ${condition} ${end})`).join(" UNION ALL ") || `${from} AND false`,
    named: named.length > 0 ? `(${named.map((condition) => `(${condition})`).join(" OR ")})` : "false",
    about,
  };
}
