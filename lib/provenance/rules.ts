import type { ClaimView } from "../claim/schema";
import type { DenialView } from "../denial/schema";
import type { SearchHit } from "../search/schema";
import type { SourceListItem } from "../source/schema";
import type { CitationView, SpeakerView, StanceKind, StanceManner, StatementView } from "../statement/schema";
import type { CountedClaim, Tally, TrackRecordItem, TrackRecordPart } from "../track-record/schema";

/** A cell of a table that is taken away. */
export type Cell = string | number | boolean | null | undefined;

/** A table: what its columns are called, and the rows of one of the things that it lists. */
export type Table<T> = { head: readonly string[]; rows: (item: T) => Cell[][] };

const words = (text: string) => text.split(",");
const blank = (head: readonly string[]): Cell[] => head.map(() => "");

export const speechHead = words("statement_id,statement,stances,speaker_kind,speaker,capacity,attribution");
export const citationHead = [
  ...words("via,quote,language,translated,dated_as,dates"),
  ...words("source_id,source,publisher,published_on,source_url,note,shifts,missing_since"),
];

type Taken = { claim: { id: string }; stance: StanceKind; manner: StanceManner | null };
type Speech = { id: string; text: string; stances: Taken[]; speaker: SpeakerView; attribution: string };

/** What somebody said, by whom and on what ground; each stance as “deny categorical 7f3k9x2m4q”. */
export function speechCells({ id, text, stances, speaker, attribution }: Speech): Cell[] {
  const taken = stances.map(({ stance, manner, claim }) =>
    [stance, manner, claim.id].filter(Boolean).join(" "),
  );
  return [id, text, taken.join("; "), speaker.kind, speaker.name, speaker.capacity, attribution];
}

/** One source's rendering of it: its words, the chain, the source. */
export function citationCells({ source, via, ...citation }: CitationView): Cell[] {
  const { quote, language, translated, datedAs, dates, note, shifts, missingSince } = citation;
  return [
    ...[via.map(({ name }) => name).join(" > "), quote, language, translated, datedAs, dates],
    ...[
      source.id,
      source.title,
      source.publisher?.name,
      source.publishedOn,
      source.url,
      note,
      shifts,
      missingSince,
    ],
  ];
}

const saidHead = ["said_on", "statement_url", ...speechHead, ...citationHead];
const notSaid = blank(saidHead);

type Said = Pick<StatementView, "saidOn" | "url" | "citations"> & Speech;

/** A statement's rows: one for each citation; one with none, where it has none. */
function saidRows(statement: Said): Cell[][] {
  const head = [statement.saidOn, statement.url, ...speechCells(statement)];
  if (statement.citations.length === 0) return [[...head, ...blank(citationHead)]];
  return statement.citations.map((citation) => [...head, ...citationCells(citation)]);
}

/** The rows of something that rests on statements: one for each citation of each; one, where there is none. */
const resting = (head: Cell[], statements: Said[]): Cell[][] =>
  statements.length === 0
    ? [[...head, ...notSaid]]
    : statements.flatMap((statement) => saidRows(statement).map((row) => [...head, ...row]));

export const statementTable: Table<StatementView> = { head: saidHead, rows: saidRows };

/** The rows of statements of which only what one source reports is shown. */
export const reportedBy = (source: string): Table<StatementView> => ({
  head: saidHead,
  rows: (statement) =>
    saidRows({ ...statement, citations: statement.citations.filter((one) => one.source.id === source) }),
});

export const claimTable: Table<ClaimView> = {
  head: [
    ...words("claim_id,claim_url,claim,person,category,effect,occurred_on,state"),
    ...words("reports,origins_min,origins_max,outcome,decided_on,outcome_reason"),
    ...saidHead,
  ],
  rows: ({ id, url, text, person, category, effect, occurredOn, state, facts, outcome, stances }) => {
    const { reports, independentOrigins: origins } = facts;
    return resting(
      [
        ...[
          id,
          url,
          text,
          person.name,
          category,
          effect,
          occurredOn,
          state,
          reports,
          origins.min,
          origins.max,
        ],
        ...[outcome?.verdict, outcome?.decidedOn, outcome?.reason],
      ],
      stances.map(({ statement, stance, manner }) => ({
        ...statement,
        stances: [{ claim: { id }, stance, manner }],
      })),
    );
  },
};

/** What an organization did with what is on its page: made it, passed it on, or published it. */
export type OrganizationRow =
  | { part: "made" | "passed_on"; statement: StatementView }
  | { part: "published"; source: SourceListItem };

export const organizationTable: Table<OrganizationRow> = {
  head: ["part", ...saidHead],
  rows: (item) => {
    if (item.part !== "published") return saidRows(item.statement).map((row) => [item.part, ...row]);
    const { id, title, publisher, publishedOn, url } = item.source;
    const cells: Record<string, Cell> = {
      source_id: id,
      source: title,
      publisher: publisher?.name,
      published_on: publishedOn,
      source_url: url,
    };
    return [[item.part, ...saidHead.map((name) => cells[name])]];
  },
};

export const denialTable: Table<{ denial: DenialView; statement: StatementView | undefined }> = {
  head: [...words("manner,claim_id,claim_url,claim,person,state,latency_min,latency_max,held"), ...saidHead],
  rows: ({ denial: { manner, claim, latencyDays, held }, statement }) =>
    resting(
      [
        ...[manner, claim.id, claim.url, claim.text, claim.person.name, claim.state],
        ...[latencyDays?.min, latencyDays?.max, held],
      ],
      statement ? [statement] : [],
    ),
};

export const searchTable: Table<{ hit: SearchHit; statements: StatementView[] }> = {
  head: ["type", "id", "url", "title", "detail", "person", ...saidHead],
  rows: ({ hit: { type, id, url, title, detail, person }, statements }) =>
    resting([type, id, url, title, detail, person?.name], statements),
};

export const countedTable = (
  part: TrackRecordPart,
): Table<{ counted: CountedClaim; statements: StatementView[] }> => ({
  head: ["part", "held", "verdict", "decided_on", "claim_id", "claim", "person", ...saidHead],
  rows: ({ counted: { claim, verdict, decidedOn, held }, statements }) =>
    resting([part, held, verdict, decidedOn, claim.id, claim.text, claim.person.name], statements),
});

/** Track records by the parts that somebody had in decided claims; parts that they never had are left out. */
export const trackRecordTable: Table<TrackRecordItem> = {
  head: words("kind,slug,name,part,held,n,share,low,high"),
  rows: ({ kind, slug, name, asOrigin, asRelay, asDenier }) => {
    const tallies: [TrackRecordPart, Tally][] = [
      ["origin", asOrigin],
      ["relay", asRelay],
      ["denier", asDenier],
    ];
    return tallies
      .filter(([, { n }]) => n > 0)
      .map(([part, { held, n, share, interval }]) => [
        ...[kind, slug, name, part, held, n, share, interval?.low, interval?.high],
      ]);
  },
};
