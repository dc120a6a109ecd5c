import { type Bounds, boundsOf } from "../evidence/rules";
import { type Publishers, stancesByClaim, type Touched } from "./evidence";
import { groupedBy } from "./grouped";
import type { ClaimRecord, PersonRecord, Row, SpeakerRecord, StatementRecord } from "./records";

const distinct = (values: (string | null)[]): string[] =>
  [...new Set(values.filter((value) => value !== null))].sort();

const organizationOf = (who: SpeakerRecord) => ("organization" in who ? who.organization : null);

/** Who had a hand in a statement: its speaker, the hops of its chains, its sources' publishers. */
const organizationsOf = ({ speaker, citations }: StatementRecord, publishers: Publishers) => [
  organizationOf(speaker),
  ...citations.flatMap(({ source, via }) => [publishers.get(source) ?? null, ...via.map(organizationOf)]),
];

type Entry = { kind: string; on: string; bounds: Bounds };

const sortedBy = ({ from, to }: Bounds) => from ?? to ?? "-infinity";

/** The entries of a claim: when it was first said (else denied), its occurrence, its outcome. */
function entriesOf(claim: ClaimRecord, facts: Row): Entry[] {
  const { firstSaidOn, firstDeniedOn } = facts.facts as Record<string, string | null>;
  const first = firstSaidOn === null ? "first_denied" : "first_said";
  const bounds = { from: facts[`${first}_from`], to: facts[`${first}_to`] } as Bounds;
  const entry = (kind: string, on: string): Entry => ({ kind, on, bounds: boundsOf(on) });
  return [
    { kind: "claim", on: firstSaidOn ?? firstDeniedOn ?? "", bounds },
    ...(claim.occurredOn ? [entry("occurrence", claim.occurredOn)] : []),
    ...(claim.outcome ? [entry("outcome", claim.outcome.decidedOn)] : []),
  ];
}

const rowOf = (person: string, record: string, { kind, on, bounds }: Entry): Row => ({
  person_id: person,
  kind,
  record_id: record,
  sort_day: sortedBy(bounds),
  on,
  from: bounds.from,
  to: bounds.to,
});

/**
 * The claims' own entries on their person's timeline.
 * @param facts the facts rows of those that are published
 */
export function claimEntryRows({ claims, statements, publishers }: Touched, facts: Row[]): Row[] {
  const said = stancesByClaim(statements);
  const factsOf = new Map(facts.map((row) => [row.claim_id, row]));
  return claims.flatMap((claim) => {
    const known = factsOf.get(claim.id);
    if (!known) return [];
    const on = said.get(claim.id) ?? [];
    const shared = {
      stances: distinct(on.map(({ stance }) => stance)),
      categories: [claim.category],
      organizations: distinct(on.flatMap(({ statement }) => organizationsOf(statement, publishers))),
    };
    return entriesOf(claim, known).map((entry) => ({ ...rowOf(claim.person, claim.id, entry), ...shared }));
  });
}

/**
 * Statements' entries, one on the timeline of each person whose claims they are about.
 * @param claims every claim that the statements take a stance on
 */
export function statementEntryRows(
  statements: StatementRecord[],
  claims: ReadonlyMap<string, ClaimRecord>,
  publishers: Publishers,
): Row[] {
  return statements
    .filter(({ status }) => status === "published")
    .flatMap((statement) => {
      const organizations = distinct(organizationsOf(statement, publishers));
      const entry = { kind: "statement", on: statement.saidOn, bounds: boundsOf(statement.saidOn) };
      const about = statement.stances.flatMap(({ claim: id, stance }) => {
        const claim = claims.get(id);
        return claim?.status === "published" ? [{ claim, stance }] : [];
      });
      return [...groupedBy(about, ({ claim }) => claim.person)].map(([person, taken]) => ({
        ...rowOf(person, statement.id, entry),
        stances: distinct(taken.map(({ stance }) => stance)),
        categories: distinct(taken.map(({ claim }) => claim.category)),
        organizations,
      }));
    });
}

/** The links of statements' chains: neighbours from the speaker outwards that are organizations, each pair once
 *  for a statement, whoever cites it how often. A source that speaks stands for its publisher. */
export function relayLinkRows(statements: StatementRecord[], publishers: Publishers): Row[] {
  const publisherOf = (source: string) => publishers.get(source) ?? null;
  return statements
    .filter(({ status }) => status === "published")
    .flatMap(({ id, speaker, citations }) => {
      const first = "source" in speaker ? publisherOf(speaker.source) : organizationOf(speaker);
      const links = citations.flatMap(({ source, via }) => {
        const stations = [first, ...via.map(organizationOf), publisherOf(source)];
        return stations.slice(1).map((to, n) => ({ from: stations[n], to }));
      });
      const rows = links.flatMap(({ from, to }) =>
        from && to && from !== to
          ? [{ statement_id: id, from_organization_id: from, to_organization_id: to }]
          : [],
      );
      return [...new Map(rows.map((row) => [Object.values(row).join(" "), row])).values()];
    });
}

/** The entries of a person's offices. */
export function tenureEntryRows({ id, status, tenures }: PersonRecord): Row[] {
  if (status !== "published") return [];
  return tenures.map(({ organization, from, to }, position) => {
    const [began, ended] = [boundsOf(from), boundsOf(to)];
    const bounds = { from: began.from, to: ended.to };
    return {
      ...rowOf(id, `${id}-${position}`, { kind: "tenure", on: `${from}/${to}`, bounds }),
      sort_day: began.from ?? began.to ?? ended.from ?? "-infinity",
      stances: [],
      categories: [],
      organizations: distinct([organization]),
    };
  });
}
