import { differenceInCalendarDays, parseISO } from "date-fns";
import type { CitationRecord, ClaimRecord, HopRecord, StatementRecord } from "../change/records";
import type { ClaimFactsView, ClaimState, DateConflictView } from "../claim/schema";
import { edtfBetween, findEdtf, isQualified } from "../edtf";

/** What a claim's facts rest on: itself, the published statements that take a stance on it, and who
 *  published each source (by ids; null where nobody is known to have). */
export type Evidence = {
  claim: Pick<ClaimRecord, "id" | "status" | "outcome">;
  statements: SaidStatement[];
  publisherOf: (source: string) => string | null;
};

type SaidCitation = Pick<CitationRecord, "source" | "via" | "datedAs" | "dates">;

/** What of a statement the facts rest on. */
export type SaidStatement = Pick<StatementRecord, "id" | "speaker" | "saidOn" | "stances"> & {
  citations: SaidCitation[];
};

export type Bounds = { from: string | null; to: string | null };

const least = (days: (string | null | undefined)[]): string | null =>
  days.reduce<string | null>((best, day) => (day && (best === null || day < best) ? day : best), null);

export function boundsOf(text: string): Bounds {
  const { from, to } = findEdtf(text) ?? { from: null, to: null };
  return { from, to };
}

/** The statements that take a stance on the claim. */
export function withStance(evidence: Evidence, stance: string): SaidStatement[] {
  return evidence.statements.filter((statement) =>
    statement.stances.some((taken) => taken.claim === evidence.claim.id && taken.stance === stance),
  );
}

/** When something was first said: the earliest lower and the earliest upper bound of the statements. */
export function firstSaid(statements: SaidStatement[]): Bounds {
  const bounds = statements.map((statement) => boundsOf(statement.saidOn));
  return { from: least(bounds.map((b) => b.from)), to: least(bounds.map((b) => b.to)) };
}

export const daysBetween = (later: string, earlier: string) =>
  differenceInCalendarDays(parseISO(later), parseISO(earlier));

/** Days from the first support to the first denial, as a range, neither end below zero; null where
 *  one of the two is missing or has no known bound. */
export function denialLatency(said: Bounds, denied: Bounds): { min: number; max: number } | null {
  if (said.from === null || said.to === null || denied.from === null || denied.to === null) return null;
  return {
    min: Math.max(0, daysBetween(denied.from, said.to)),
    max: Math.max(0, daysBetween(denied.to, said.from)),
  };
}

/** The number of distinct sources that cite one of the statements. */
export function countReports(statements: SaidStatement[]): number {
  return new Set(statements.flatMap((statement) => statement.citations.map((citation) => citation.source)))
    .size;
}

function hopKey(hop: HopRecord): string {
  return Object.entries(hop).join(":");
}

function anonymousKeys(
  label: string,
  citations: SaidCitation[],
  publisherOf: Evidence["publisherOf"],
): string[] {
  return citations.map((citation) => {
    const first = citation.via[0];
    const through = first
      ? hopKey(first)
      : `organization,${publisherOf(citation.source) ?? `of ${citation.source}`}`;
    return JSON.stringify([label, through.replace(",", ":")]);
  });
}

/** One origin: a named speaker, or unnamed ones taken for the same. */
export type Root = { isNamed: boolean; statements: string[] };

/**
 * The roots of statements. A named speaker is one root wherever quoted. Anonymous speakers of two
 * statements are one root when both label and first hop are the same (with no chain: the citing source's
 * publisher).
 */
export function rootsOf(statements: SaidStatement[], publisherOf: Evidence["publisherOf"]): Root[] {
  const named = new Map<string, string[]>();
  // A statement with several citations has several keys; groups that share one are the same root.
  let anonymous: { keys: Set<string>; statements: string[] }[] = [];
  for (const { speaker, citations, id } of statements) {
    if (!("anonymous" in speaker)) {
      const key = Object.entries(speaker).join(":");
      named.set(key, [...(named.get(key) ?? []), id]);
      continue;
    }
    const keys = anonymousKeys(speaker.anonymous, citations, publisherOf);
    const own = new Set(keys.length > 0 ? keys : [id]);
    const same = anonymous.filter((other) => [...own].some((key) => other.keys.has(key)));
    const joined = {
      keys: new Set([...same.flatMap((other) => [...other.keys]), ...own]),
      statements: [...same.flatMap((other) => other.statements), id],
    };
    anonymous = [...anonymous.filter((other) => !same.includes(other)), joined];
  }
  return [
    ...[...named.values()].map((ids) => ({ isNamed: true, statements: ids })),
    ...anonymous.map((group) => ({ isNamed: false, statements: group.statements })),
  ];
}

/** Independent origins, as a range: `max` counts the distinct roots; `min` the named ones and, if there
 *  are anonymous ones, one for all of them, since they may be one person. */
export function independentOrigins(
  statements: SaidStatement[],
  publisherOf: Evidence["publisherOf"],
): { min: number; max: number } {
  const roots = rootsOf(statements, publisherOf);
  const named = roots.filter(({ isNamed }) => isNamed).length;
  return { min: named + (named < roots.length ? 1 : 0), max: roots.length };
}

type Dated = { edtf: string; source: string };

const isApart = (a: Bounds, b: Bounds) =>
  (a.to !== null && b.from !== null && a.to < b.from) || (b.to !== null && a.from !== null && b.to < a.from);

/** Whether two dates of one thing can't both be right: unqualified, with bounds that don't overlap. */
export const areInConflict = (one: string, other: string): boolean =>
  !isQualified(one) && !isQualified(other) && isApart(boundsOf(one), boundsOf(other));

function conflictAmong(dates: Dated[]): { edtf: string; sources: string[] }[] {
  const plain = dates
    .filter(({ edtf }) => !isQualified(edtf))
    .map((date) => ({ ...date, ...boundsOf(date.edtf) }));
  const inConflict = plain.filter((date) => plain.some((other) => isApart(date, other)));
  const byDate = new Map<string, string[]>();
  for (const { edtf, source } of inConflict) {
    const sources = byDate.get(edtf) ?? [];
    byDate.set(edtf, sources.includes(source) ? sources : [...sources, source]);
  }
  return [...byDate].sort(([a], [b]) => (a < b ? -1 : 1)).map(([edtf, sources]) => ({ edtf, sources }));
}

/** Dates given for one utterance, or for the claim's one occurrence, that can't all be right: unqualified
 *  and with bounds that don't overlap. Who supports a claim dates its occurrence; others date their own. */
export function dateConflicts(evidence: Evidence): DateConflictView[] {
  const dates = (statements: SaidStatement[], what: string): Dated[] =>
    statements.flatMap((statement) =>
      statement.citations.flatMap((citation) =>
        citation.dates === what && citation.datedAs !== null
          ? [{ edtf: citation.datedAs, source: citation.source }]
          : [],
      ),
    );
  const occurrence = conflictAmong(dates(withStance(evidence, "support"), "occurrence"));
  const utterances = evidence.statements.map((statement) => ({
    of: "utterance" as const,
    statement: statement.id,
    values: conflictAmong(dates([statement], "utterance")),
  }));
  return [
    ...(occurrence.length > 0 ? [{ of: "occurrence" as const, values: occurrence }] : []),
    ...utterances.filter(({ values }) => values.length > 0),
  ];
}

/**
 * The state of a claim that is not retracted: its outcome if decided; else `disputed` if supported again
 * after a denial; else `denied`, `queried`, `uncontested`. A horizon that passed undecided is
 * `stateOn`'s to see, since it depends on the day.
 */
export function stateOf(evidence: Evidence): ClaimState {
  if (evidence.claim.status === "retracted") return "retracted";
  if (evidence.claim.outcome) return evidence.claim.outcome.verdict as ClaimState;
  const denials = withStance(evidence, "deny");
  if (denials.length > 0) {
    const deniedBy = firstSaid(denials).to;
    const supports = withStance(evidence, "support").map((statement) => boundsOf(statement.saidOn).from);
    const again = deniedBy !== null && supports.some((from) => from !== null && from > deniedBy);
    return again ? "disputed" : "denied";
  }
  return withStance(evidence, "query").length > 0 ? "queried" : "uncontested";
}

/** The day after which an undecided claim has lapsed: its horizon's upper bound; null where none. */
export function lapsesAfter(claim: ClaimRecord): string | null {
  if (claim.outcome || claim.horizon === null || claim.status === "retracted") return null;
  return boundsOf(claim.horizon).to;
}

/** The state on a day (`YYYY-MM-DD`). */
export function stateOn(today: string, state: ClaimState, lapses: string | null): ClaimState {
  return lapses !== null && today > lapses ? "lapsed" : state;
}

/** Bounds as EDTF: in the words of a statement that has just these, an unqualified one first, else the days. */
function edtfOf({ from, to }: Bounds, statements: SaidStatement[]): string | null {
  const same = statements
    .map(({ saidOn }) => saidOn)
    .filter((saidOn) => {
      const bounds = boundsOf(saidOn);
      return from !== null && bounds.from === from && bounds.to === to;
    });
  return same.find((saidOn) => !isQualified(saidOn)) ?? same[0] ?? edtfBetween(from, to);
}

/** Everything that section 3 of the design derives for one claim, without the state. */
export function factsOf(evidence: Evidence): ClaimFactsView & { said: Bounds; denied: Bounds } {
  const supports = withStance(evidence, "support");
  const denials = withStance(evidence, "deny");
  const said = firstSaid(supports);
  const denied = firstSaid(denials);
  return {
    reports: countReports(supports),
    independentOrigins: independentOrigins(supports, evidence.publisherOf),
    stances: {
      support: supports.length,
      deny: denials.length,
      query: withStance(evidence, "query").length,
      comment: withStance(evidence, "comment").length,
    },
    firstSaidOn: edtfOf(said, supports),
    firstDeniedOn: edtfOf(denied, denials),
    denialLatencyDays: denialLatency(said, denied),
    dateConflicts: dateConflicts(evidence),
    said,
    denied,
  };
}
