import type { HopRecord, SpeakerRecord } from "../change/records";
import type { ClaimState, ClaimView, DateConflictView } from "../claim/schema";
import {
  type Bounds,
  boundsOf,
  dateConflicts,
  daysBetween,
  denialLatency,
  type Evidence,
  firstSaid,
  type Root,
  rootsOf,
  type SaidStatement,
  withStance,
} from "../evidence/rules";
import type { AttributedName, ClaimStatementView } from "../statement/schema";

/** One end of a first date, with the statements that give it; null where none has a known one. */
type End = { day: string; statements: string[] } | null;

/** A difference of two days; `counted` is what is shown, never below zero. */
type Difference = { later: string; earlier: string; days: number; counted: number };

/** What each of a claim's facts was counted from; statements and sources by their ids. */
export type Explanation = {
  state: { because: "outcome" | "horizon" | "again" | "denied" | "queried" | "nobody"; statements: string[] };
  reports: { source: string; statements: string[] }[];
  origins: Root[];
  said: { from: End; to: End };
  denied: { from: End; to: End };
  latency: { min: Difference; max: Difference } | null;
};

function whoOf({ kind, slug, id, name }: AttributedName): SpeakerRecord {
  if (kind === "person") return { person: slug ?? name };
  if (kind === "organization") return { organization: slug ?? name };
  if (kind === "source") return { source: id ?? name };
  return { anonymous: name };
}

type Told = Pick<ClaimStatementView, "id" | "speaker" | "citations">;

const saidOf = (
  statement: Told & Partial<Pick<ClaimStatementView, "saidOn">>,
): Omit<SaidStatement, "stances"> => ({
  id: statement.id,
  speaker: whoOf(statement.speaker),
  saidOn: statement.saidOn ?? "",
  citations: statement.citations.map(({ source, via, datedAs, dates }) => ({
    source: source.id,
    via: via.map((hop) => whoOf(hop) as HopRecord),
    datedAs,
    dates,
  })),
});

/** A claim as it is read, as the evidence that its facts rest on: what is published of it. */
export function evidenceOf(claim: ClaimView): Evidence {
  const statements = claim.stances
    .filter(({ statement }) => statement.status === "published")
    .map(({ stance, manner, statement }) => ({
      ...saidOf(statement),
      stances: [{ claim: claim.id, stance, manner }],
    }));
  return {
    claim: { id: claim.id, status: claim.status, outcome: claim.outcome },
    statements,
    publisherOf: publishersIn(claim.stances.map(({ statement }) => statement)),
  };
}

function publishersIn(statements: Told[]): Evidence["publisherOf"] {
  const publishers = new Map(
    statements.flatMap(({ citations }) =>
      citations.map(({ source }) => [source.id, source.publisher?.slug ?? null] as const),
    ),
  );
  return (source) => publishers.get(source) ?? null;
}

/** Who said it first, of statements as they are read: the unnamed ones taken for the same together. */
export function rootsOfTold(statements: Told[]): Root[] {
  return rootsOf(
    statements.map((statement) => ({ ...saidOf(statement), stances: [] })),
    publishersIn(statements),
  );
}

const ids = (statements: SaidStatement[]) => statements.map(({ id }) => id);

/** The sources behind “reports”, each with the statements for which it is cited. */
export function explainReports(statements: SaidStatement[]): Explanation["reports"] {
  const reports = new Map<string, string[]>();
  for (const { id, citations } of statements) {
    for (const source of new Set(citations.map((citation) => citation.source))) {
      reports.set(source, [...(reports.get(source) ?? []), id]);
    }
  }
  return [...reports].map(([source, cited]) => ({ source, statements: cited }));
}

/** Which statements give the earliest lower and the earliest upper bound. */
export function explainFirst(statements: SaidStatement[]): { from: End; to: End } {
  const first = firstSaid(statements);
  const end = (side: keyof Bounds): End => {
    const day = first[side];
    if (day === null) return null;
    return { day, statements: ids(statements.filter(({ saidOn }) => boundsOf(saidOn)[side] === day)) };
  };
  return { from: end("from"), to: end("to") };
}

/** The arithmetic of the time between the first support and the first denial. */
export function explainLatency(said: Bounds, denied: Bounds): Explanation["latency"] {
  const counted = denialLatency(said, denied);
  if (!counted || !said.from || !said.to || !denied.from || !denied.to) return null;
  const difference = (later: string, earlier: string, shown: number): Difference => ({
    later,
    earlier,
    days: daysBetween(later, earlier),
    counted: shown,
  });
  return {
    min: difference(denied.from, said.to, counted.min),
    max: difference(denied.to, said.from, counted.max),
  };
}

/** By which of the rules, and by which statements, a claim is in its state. */
export function explainState(evidence: Evidence, state: ClaimState): Explanation["state"] {
  if (evidence.claim.outcome) return { because: "outcome", statements: [] };
  if (state === "lapsed") return { because: "horizon", statements: [] };
  const denials = withStance(evidence, "deny");
  if (denials.length > 0) {
    const deniedBy = firstSaid(denials).to;
    const again = withStance(evidence, "support").filter(({ saidOn }) => {
      const { from } = boundsOf(saidOn);
      return deniedBy !== null && from !== null && from > deniedBy;
    });
    if (again.length > 0) return { because: "again", statements: ids(again) };
    return { because: "denied", statements: ids(denials) };
  }
  const queries = withStance(evidence, "query");
  return { because: queries.length > 0 ? "queried" : "nobody", statements: ids(queries) };
}

/** Everything behind a claim's facts, by the same rules that made them. */
export function explain(claim: ClaimView): Explanation {
  const evidence = evidenceOf(claim);
  const supports = withStance(evidence, "support");
  const denials = withStance(evidence, "deny");
  return {
    state: explainState(evidence, claim.state),
    reports: explainReports(supports),
    origins: rootsOf(supports, evidence.publisherOf),
    said: explainFirst(supports),
    denied: explainFirst(denials),
    latency: explainLatency(firstSaid(supports), firstSaid(denials)),
  };
}

/** The days that sources give for when one statement was made, where they can't all be right. */
export function utteranceConflicts(statement: Told): DateConflictView[] {
  // Most statements are dated by one source at most, and lists ask of each.
  const days = statement.citations.filter(({ dates }) => dates === "utterance").map(({ datedAs }) => datedAs);
  if (new Set(days).size < 2) return [];
  const said = { ...saidOf(statement), stances: [] };
  const claim = { id: "", status: "published" as const, outcome: null };
  return dateConflicts({ claim, statements: [said], publisherOf: () => null });
}
