import type { CitationRecord, StatementRecord } from "../../change/records";
import { areInConflict } from "../../evidence/rules";
import type { StatementView } from "../../statement/schema";
import type { StatementMergePreview } from "./schema";

const isSameValue = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const wordsOf = ({ source, quote, via }: CitationRecord) => [source, quote, via];
const datesOf = ({ datedAs, dates }: CitationRecord) => [datedAs, dates];

/** Whether two citations have the same words from the same source, by the same chain. */
export const haveSameWords = (one: CitationRecord, other: CitationRecord): boolean =>
  isSameValue(wordsOf(one), wordsOf(other));

/** Whether they give the same date besides. */
export const areSameCitation = (one: CitationRecord, other: CitationRecord): boolean =>
  haveSameWords(one, other) && isSameValue(datesOf(one), datesOf(other));

/** Why one statement can't be merged into another; null where it can. */
export const statementMergeFault = (one: StatementRecord, into: StatementRecord): string | null =>
  isSameValue(one.speaker, into.speaker)
    ? null
    : "Only statements by the same speaker can be merged. If they are, give both the same speaker first.";

/** A citation that gives no date, with the date on which its statement was held to have been made. */
const dated = (citation: CitationRecord, saidOn: string): CitationRecord =>
  citation.datedAs === null ? { ...citation, datedAs: saidOn, dates: "utterance" } : citation;

/** A citation that came with a statement, as it is to stand. */
type Coming = { citation: CitationRecord; isThere: boolean };

/**
 * The citations of two statements that become one. A statement has one date, and a date in conflict is told by
 * citations: where the two were held to have been made on different days, the citations that give none of their
 * own keep that of their statement; those of the other too where the days can't both be right, or the conflict
 * would have one side only.
 */
export function joinedCitations(
  from: StatementRecord,
  into: StatementRecord,
): { own: CitationRecord[]; coming: Coming[] } {
  const keepsDate = from.saidOn !== "" && from.saidOn !== into.saidOn;
  const came = from.citations.map((given) => (keepsDate ? dated(given, from.saidOn) : given));
  const isInConflict =
    areInConflict(from.saidOn, into.saidOn) && came.some(({ dates }) => dates === "utterance");
  const own = isInConflict ? into.citations.map((each) => dated(each, into.saidOn)) : into.citations;
  const coming = came.map((citation, n) => {
    // Of days that can't both be right, neither is dropped: not even where the same source is cited for both.
    const alike = isInConflict ? [citation] : [citation, from.citations[n] as CitationRecord];
    const isThere = own.some((each) => alike.some((one) => areSameCitation(each, one)));
    return { citation, isThere };
  });
  return { own, coming };
}

type Stance = StatementRecord["stances"][number];

const isOn = (stances: Stance[], claim: string) => stances.some((stance) => stance.claim === claim);

/** Two statements that become one: the merged one, which gives everything away, and the one that it goes into. */
export function mergedStatements(
  from: StatementRecord,
  into: StatementRecord,
): { merged: StatementRecord; target: StatementRecord } {
  const { own, coming } = joinedCitations(from, into);
  const credibility = into.credibility ?? from.credibility;
  const { credibility: _, ...rest } = from;
  return {
    merged: { ...rest, status: "merged", mergedInto: into.id, stances: [], citations: [] },
    target: {
      ...into,
      stances: [...into.stances, ...from.stances.filter(({ claim }) => !isOn(into.stances, claim))],
      citations: [...own, ...coming.flatMap(({ citation, isThere }) => (isThere ? [] : [citation]))],
      ...(credibility && { credibility }),
    },
  };
}

function dateOf(from: StatementRecord, into: StatementRecord): StatementMergePreview["date"] {
  if (from.saidOn === into.saidOn) return "same";
  const { own, coming } = joinedCitations(from, into);
  const daysOf = (citations: CitationRecord[]) =>
    citations.flatMap(({ datedAs, dates }) => (dates === "utterance" && datedAs !== null ? [datedAs] : []));
  const [theirs, its] = [daysOf(own), daysOf(coming.map(({ citation }) => citation))];
  if (its.some((day) => theirs.some((other) => areInConflict(day, other)))) return "in_conflict";
  return its.includes(from.saidOn) ? "goes_along" : "stays";
}

type Side = { record: StatementRecord; view: StatementView };

/** What merging one statement into another would do to what one sees of them. */
export function previewStatementMerge(from: Side, into: Side): StatementMergePreview {
  const { coming } = joinedCitations(from.record, into.record);
  const { credibility } = from.record;
  return {
    statement: from.view,
    into: into.view,
    citations: from.view.citations.map((citation, n) => ({
      ...citation,
      isThere: coming[n]?.isThere ?? false,
    })),
    stances: from.view.stances.map((stance) => ({
      ...stance,
      isThere: isOn(into.record.stances, stance.claim.id),
    })),
    date: dateOf(from.record, into.record),
    credibility: credibility ? (into.record.credibility ? "gives_way" : "moves") : "none",
  };
}

/**
 * A citation of the merged statement, as it was before and as the merge left it, among those that stand now.
 * @param isOwn whether a citation was the other's own
 */
function takeBack(
  before: CitationRecord,
  left: CitationRecord,
  now: CitationRecord[],
  isOwn: (each: CitationRecord) => boolean,
): { citation: CitationRecord; taken: CitationRecord | null } {
  const taken =
    now.find((each) => areSameCitation(each, left)) ??
    now.find((each) => haveSameWords(each, left) && !isOwn(each)) ??
    null;
  if (taken === null) return { citation: before, taken };
  const isDateKept = isSameValue(datesOf(taken), datesOf(left));
  const dates = isDateKept ? { datedAs: before.datedAs, dates: before.dates } : {};
  return { citation: { ...taken, ...dates }, taken };
}

/** The first of some citations that is the same as one, taken out of them; whether one was. */
function takeOut(citations: CitationRecord[], one: CitationRecord): boolean {
  const place = citations.findIndex((each) => areSameCitation(each, one));
  if (place >= 0) citations.splice(place, 1);
  return place >= 0;
}

/** The other's citations without the dates that its own kept for the sake of a conflict, once there is none. */
function undated(citations: CitationRecord[], saidOn: string, own: CitationRecord[]): CitationRecord[] {
  const isInConflict = ({ datedAs, dates }: CitationRecord) =>
    dates === "utterance" && datedAs !== null && areInConflict(datedAs, saidOn);
  const isOwn = (citation: CitationRecord) => own.some((each) => areSameCitation(each, citation));
  if (citations.some((each) => isInConflict(each) && !isOwn(each))) return citations;
  const gave = own.filter(({ datedAs }) => datedAs !== null);
  const gaveNone = own.filter(({ datedAs }) => datedAs === null).map((each) => dated(each, saidOn));
  return citations.map((each) =>
    takeOut(gave, each) || !takeOut(gaveNone, each) ? each : { ...each, datedAs: null, dates: null },
  );
}

/**
 * Two statements that are parted again: what came with the merged one goes back, with whatever has been done to
 * it since; what both had is on both again, and what was entered since stays.
 * @param now the one that it was merged into; @param before the merged one, before that
 * @param hosts what the merged one went into was before: the other, or first others that became part of it
 */
export function partedStatements(
  now: StatementRecord,
  before: StatementRecord,
  hosts: [StatementRecord, ...StatementRecord[]],
): { parted: StatementRecord; target: StatementRecord } {
  const wasTheirs = (claim: string) => hosts.some(({ stances }) => isOn(stances, claim));
  const stances = before.stances.map(
    (stance) =>
      (!wasTheirs(stance.claim) && now.stances.find(({ claim }) => claim === stance.claim)) || stance,
  );
  const came = new Set(before.stances.map(({ claim }) => claim).filter((claim) => !wasTheirs(claim)));

  const [first, ...further] = hosts;
  const isOwn = (citation: CitationRecord) =>
    hosts.some((host) =>
      host.citations.some(
        (each) => areSameCitation(each, citation) || areSameCitation(dated(each, host.saidOn), citation),
      ),
    );
  const citations: CitationRecord[] = [];
  let left = now.citations;
  for (const [n, { citation: kept, isThere }] of joinedCitations(before, first).coming.entries()) {
    const given = before.citations[n] as CitationRecord;
    const wasThere =
      isThere || further.some((host) => host.citations.some((each) => areSameCitation(each, kept)));
    const { citation, taken } = wasThere
      ? { citation: given, taken: null }
      : takeBack(given, kept, left, isOwn);
    citations.push(citation);
    left = left.filter((each) => each !== taken);
  }

  const hadNone = hosts.every(({ credibility }) => credibility === undefined);
  const isTheOthers = hadNone && isSameValue(now.credibility, before.credibility);
  const { credibility: _, ...rest } = now;
  const itself = hosts.find(({ id }) => id === now.id);
  const hasDates = itself !== undefined && areInConflict(before.saidOn, itself.saidOn);
  return {
    parted: { ...before, status: now.status, stances, citations },
    target: {
      ...(isTheOthers ? rest : now),
      stances: now.stances.filter(({ claim }) => !came.has(claim)),
      citations: hasDates ? undated(left, itself.saidOn, itself.citations) : left,
    },
  };
}

/** A version of a statement with the claims and sources that it names under what those became since. */
export function withSuccessors(
  statement: StatementRecord,
  claims: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string>,
): StatementRecord {
  const { speaker } = statement;
  const sourceOf = (id: string) => sources.get(id) ?? id;
  const stances = statement.stances.map((stance) => ({
    ...stance,
    claim: claims.get(stance.claim) ?? stance.claim,
  }));
  return {
    ...statement,
    speaker: "source" in speaker ? { source: sourceOf(speaker.source) } : speaker,
    // Two claims that it was about may be one by now.
    stances: stances.filter(({ claim }, n) => stances.findIndex((other) => other.claim === claim) === n),
    citations: statement.citations.map((citation) => ({ ...citation, source: sourceOf(citation.source) })),
  };
}
