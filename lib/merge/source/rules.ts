import type { CitationRecord, ClaimRecord, SourceRecord, StatementRecord } from "../../change/records";
import { areSameCitation, haveSameWords } from "../statement/rules";

/** Citations of one source as those of another; `isThere` where the other is cited for just that already. */
function moving(citations: CitationRecord[], source: string, into: string) {
  const there = citations.filter((citation) => citation.source === into);
  return citations.map((before) => {
    if (before.source !== source) return { before, citation: before, isMoving: false, isThere: false };
    const citation = { ...before, source: into };
    const isThere = there.some((each) => areSameCitation(each, citation));
    return { before, citation, isMoving: true, isThere };
  });
}

/**
 * A statement that cites a source, or is made by it, when that becomes another. Its passages keep pointing into
 * the snapshots in which they were found: a text that was kept stays that of the page where it was read.
 */
export function movedToSource(statement: StatementRecord, source: string, into: string): StatementRecord {
  const { speaker } = statement;
  return {
    ...statement,
    speaker: "source" in speaker && speaker.source === source ? { source: into } : speaker,
    citations: moving(statement.citations, source, into).flatMap(({ citation, isThere }) =>
      isThere ? [] : [citation],
    ),
  };
}

/** Whether nothing of a statement would move with a source: the other is cited for all of it already. */
export const isCitedAlike = (statement: StatementRecord, source: string, into: string): boolean =>
  !("source" in statement.speaker && statement.speaker.source === source) &&
  moving(statement.citations, source, into).every(({ isMoving, isThere }) => !isMoving || isThere);

/** Two sources that become one. The one that it goes into keeps its own title, publisher and address; the text
 *  that was kept of the other is the latest where it has none itself. */
export function mergedSources(
  from: SourceRecord,
  into: SourceRecord,
): { merged: SourceRecord; target: SourceRecord } {
  const snapshot = into.snapshot ?? from.snapshot;
  return {
    merged: { ...from, status: "merged", mergedInto: into.id },
    target: { ...into, ...(snapshot && { snapshot }) },
  };
}

/** Two sources that are parted again. @param hosts what the merged one went into was before */
export function partedSources(
  now: SourceRecord,
  before: SourceRecord,
  hosts: SourceRecord[],
): { parted: SourceRecord; target: SourceRecord } {
  const { snapshot, ...rest } = now;
  const hadNone = hosts.every((host) => host.snapshot === undefined);
  const isTheOthers = hadNone && snapshot !== undefined && snapshot.id === before.snapshot?.id;
  return { parted: { ...before, status: now.status }, target: isTheOthers ? rest : now };
}

/** Which source is parted from which, and what it went into on the way there: first the one that it was merged
 *  into, last the one that it is parted from. */
export type Parting = { source: string; into: string; line: [string, ...string[]] };

/** The citation that stands now for one that moved; -1 where it was taken out since. */
function placeOf(
  citation: CitationRecord,
  now: CitationRecord[],
  isFree: (place: number) => boolean,
): number {
  const place = (isAlike: (each: CitationRecord) => boolean) =>
    now.findIndex((each, n) => isFree(n) && isAlike(each));
  const same = place((each) => areSameCitation(each, citation));
  if (same >= 0) return same;
  const worded = place((each) => haveSameWords(each, citation));
  if (worded >= 0) return worded;
  return place(({ source, quote }) => source === citation.source && quote === citation.quote);
}

/** What of a statement's citations moved, as it is cited now. */
const movedOf = ({ citations }: StatementRecord, { source, into, line }: Parting): CitationRecord[] =>
  moving(citations, source, line[0]).flatMap(({ citation, isMoving, isThere }) =>
    isMoving && !isThere ? [{ ...citation, source: into }] : [],
  );

/** What was cited from the other source itself, as it is cited now. */
function theirOwn({ befores, hosts }: Past, parting: Parting): CitationRecord[] {
  const cited = ({ citations }: StatementRecord, from: string[]) =>
    citations.flatMap((each) => (from.includes(each.source) ? [{ ...each, source: parting.into }] : []));
  const ofHosts = hosts.flatMap((host) => {
    const moved = befores.filter(({ id }) => id === host.id).flatMap((before) => movedOf(before, parting));
    return cited(host, parting.line).filter((each) => !moved.some((one) => areSameCitation(one, each)));
  });
  return [...befores.flatMap((before) => cited(before, [parting.line[0]])), ...ofHosts];
}

/** A statement as a merge found it, with others that became part of it since; and itself before those did. */
type Past = { befores: StatementRecord[]; hosts: StatementRecord[] };

/**
 * A statement when a source is parted from another: what came with the source is cited from it again, with
 * whatever has been done to it since; what was cited from both is so again.
 */
export function partedFromSource(now: StatementRecord, past: Past, parting: Parting): StatementRecord {
  const { source, into, line } = parting;
  const own = theirOwn(past, parting);
  const isOwn = (citation: CitationRecord) => own.some((each) => areSameCitation(each, citation));
  const citations = [...now.citations];
  const back = new Set<number>();
  const again: CitationRecord[] = [];
  for (const { before, isMoving } of past.befores.flatMap((each) =>
    moving(each.citations, source, line[0]),
  )) {
    if (!isMoving) continue;
    const moved = { ...before, source: into };
    if (isOwn(moved)) {
      again.push(before);
      continue;
    }
    const isFree = (place: number) => !back.has(place) && !isOwn(now.citations[place] as CitationRecord);
    const place = placeOf(moved, citations, isFree);
    if (place < 0) continue;
    citations[place] = { ...(citations[place] as CitationRecord), source };
    back.add(place);
  }
  const both = again.filter((before) => !citations.some((each) => areSameCitation(each, before)));
  const speaks = ({ speaker }: StatementRecord, id: string) => "source" in speaker && speaker.source === id;
  const spoke = past.befores.some((before) => before.id === now.id && speaks(before, source));
  const isSpeaker = spoke && speaks(now, into);
  if (back.size + both.length === 0 && !isSpeaker) return now;
  return { ...now, speaker: isSpeaker ? { source } : now.speaker, citations: [...citations, ...both] };
}

/** A claim whose outcome rested on a source that is parted from another: it does so again. */
export function partedOutcome(
  now: ClaimRecord,
  before: ClaimRecord,
  { source, into, line }: Parting,
): ClaimRecord {
  if (!now.outcome?.sources.includes(into)) return now;
  const was = before.outcome?.sources ?? [];
  const sources = was.includes(line[0])
    ? [...now.outcome.sources, source]
    : now.outcome.sources.map((id) => (id === into ? source : id));
  return { ...now, outcome: { ...now.outcome, sources: [...new Set(sources)] } };
}
