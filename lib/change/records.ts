import type { RecordStatus } from "../fields";

/** A row as the database holds it: column name to value. */
export type Row = Record<string, unknown>;

export type RecordType = "person" | "organization" | "source" | "claim" | "relation" | "statement";

/** What other records name. */
export type Noun = "person" | "organization" | "source" | "claim";

/** What can be merged with another of its kind. */
export type Mergeable = "claim" | "statement" | "source";

/** A record that an input names: people and organizations by slug, sources and claims by id. */
export type Reference = { noun: Noun; key: string; path: string };

/** What every record's body begins with. */
export type RecordHead = {
  id: string;
  status: RecordStatus;
  retractionReason: string | null;
  createdBy: string;
};

export type PersonRecord = RecordHead & {
  slug: string;
  name: string;
  names: { name: string; language: string | null }[];
  summary: string | null;
  note: string | null;
  wikidataId: string | null;
  tenures: { office: string; organization: string | null; from: string; to: string }[];
};

/** An editor's judgement by the Admiralty code. */
export type JudgementRecord<Grade> = { grade: Grade; judgedOn: string; reason: string };

export type OrganizationRecord = RecordHead & {
  slug: string;
  name: string;
  kind: string;
  country: string | null;
  language: string | null;
  audience: number | null;
  note: string | null;
  /** Absent until somebody judges. */
  reliability?: JudgementRecord<string>;
};

export type SourceRecord = RecordHead & {
  publisher: string | null;
  kind: string;
  title: string;
  author: string | null;
  url: string | null;
  language: string | null;
  publishedOn: string;
  note: string | null;
  /** The last text of it that was kept; absent until there is one. */
  snapshot?: SnapshotRecord;
  /** Absent unless it was merged. */
  mergedInto?: string;
};

/** What is known in public of a text that was kept: its hash, and when the source had it. */
export type SnapshotRecord = { id: string; sha256: string; takenAt: string };

export type OutcomeRecord = { verdict: string; decidedOn: string; reason: string; sources: string[] };

export type ClaimRecord = RecordHead & {
  person: string;
  counterparts: string[];
  category: string;
  effect: string;
  text: string;
  occurredOn: string | null;
  horizon: string | null;
  /** What explains dates in conflict; absent in versions from before there was such a note. */
  dateNote?: string | null;
  mergedInto: string | null;
  outcome: OutcomeRecord | null;
};

export type RelationRecord = RecordHead & { from: string; to: string; kind: string };

export type HopRecord = { person: string } | { organization: string } | { anonymous: string };
export type SpeakerRecord = HopRecord | { source: string };

/** A passage in a snapshot of its source, as W3C's TextQuoteSelector points at it. */
export type AnchorRecord = {
  snapshot: string;
  exact: string;
  prefix: string;
  suffix: string;
  /** The day on which the source was read again and no longer had it. */
  missingSince?: string;
};

export type CitationRecord = {
  source: string;
  quote: string | null;
  language: string | null;
  translated: boolean | null;
  datedAs: string | null;
  dates: string | null;
  note: string | null;
  /** How the rendering shifts the meaning; absent in versions from before this could be said. */
  shifts?: string | null;
  /** Absent where the words weren't looked up in a text that was kept. */
  anchor?: AnchorRecord;
  via: HopRecord[];
};

export type StatementRecord = RecordHead & {
  speaker: SpeakerRecord;
  capacity: string | null;
  attribution: string;
  saidOn: string;
  text: string;
  stances: { claim: string; stance: string; manner: string | null }[];
  citations: CitationRecord[];
  /** Absent until somebody judges. */
  credibility?: JudgementRecord<number>;
  /** Absent unless it was merged. */
  mergedInto?: string;
};

/** The whole of each kind of record, as a revision keeps it. People, organizations, sources and claims
 *  are named by id; names and slugs may change, these don't. */
export type Bodies = {
  person: PersonRecord;
  organization: OrganizationRecord;
  source: SourceRecord;
  claim: ClaimRecord;
  relation: RelationRecord;
  statement: StatementRecord;
};

type Writes = { [T in RecordType]: { type: T; version: number; body: Bodies[T] } };

/** One new version of one record. `text` is what a source's new snapshot keeps: beside the body, since that is
 *  in the public log. */
export type Write = Exclude<Writes[RecordType], Writes["source"]> | (Writes["source"] & { text?: string });
