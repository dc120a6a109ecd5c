import { parseEdtf } from "../edtf";
import type {
  ClaimRecord,
  HopRecord,
  JudgementRecord,
  PersonRecord,
  Row,
  SourceRecord,
  SpeakerRecord,
  StatementRecord,
  Write,
} from "./records";

/** Table name to rows. */
export type Rows = Partial<Record<string, Row[]>>;

function dated(column: string, text: string | null): Row {
  if (text === null) return { [column]: null, [`${column}_from`]: null, [`${column}_to`]: null };
  const { from, to } = parseEdtf(text);
  return { [column]: text, [`${column}_from`]: from, [`${column}_to`]: to };
}

const judged = (scale: string, judgement: JudgementRecord<string | number> | undefined): Row => ({
  [`${scale}_grade`]: judgement?.grade ?? null,
  ...dated(`${scale}_judged_on`, judgement?.judgedOn ?? null),
  [`${scale}_reason`]: judgement?.reason ?? null,
});

function head(write: Write): Row {
  const { id, status, retractionReason, createdBy } = write.body;
  return { id, status, retraction_reason: retractionReason, created_by: createdBy, version: write.version };
}

function personRows(person: PersonRecord, shared: Row): Rows {
  const { slug, name, summary, note, wikidataId } = person;
  return {
    person: [{ ...shared, slug, name, summary, note, wikidata_id: wikidataId }],
    person_name: person.names.map((given, position) => ({ person_id: person.id, position, ...given })),
    tenure: person.tenures.map(({ office, organization, from, to }, position) => ({
      person_id: person.id,
      position,
      office,
      organization_id: organization,
      ...dated("from", from),
      ...dated("to", to),
    })),
  };
}

function sourceRows(source: SourceRecord, text: string | undefined, shared: Row): Rows {
  const { publisher, kind, title, author, url, language, publishedOn, note, snapshot } = source;
  return {
    source: [
      {
        ...shared,
        publisher_id: publisher,
        kind,
        title,
        author,
        url,
        language,
        note,
        snapshot_id: snapshot?.id ?? null,
        merged_into_id: source.mergedInto ?? null,
        ...dated("published_on", publishedOn),
      },
    ],
    ...(snapshot &&
      text !== undefined && {
        snapshot: [
          {
            source_id: source.id,
            id: snapshot.id,
            taken_at: snapshot.takenAt,
            sha256: snapshot.sha256,
            text,
          },
        ],
      }),
  };
}

function claimRows(claim: ClaimRecord, shared: Row): Rows {
  const { id, outcome } = claim;
  return {
    claim: [
      {
        ...shared,
        person_id: claim.person,
        category: claim.category,
        effect: claim.effect,
        text: claim.text,
        date_note: claim.dateNote ?? null,
        merged_into_id: claim.mergedInto,
        ...dated("occurred_on", claim.occurredOn),
        ...dated("horizon", claim.horizon),
      },
    ],
    claim_counterpart: claim.counterparts.map((person, position) => ({
      claim_id: id,
      position,
      person_id: person,
    })),
    outcome: outcome
      ? [
          {
            claim_id: id,
            verdict: outcome.verdict,
            reason: outcome.reason,
            ...dated("decided_on", outcome.decidedOn),
          },
        ]
      : [],
    outcome_source: (outcome?.sources ?? []).map((source, position) => ({
      claim_id: id,
      position,
      source_id: source,
    })),
  };
}

function whoColumns(who: SpeakerRecord | HopRecord, prefix: string): Row {
  return {
    [`${prefix}person_id`]: "person" in who ? who.person : null,
    [`${prefix}organization_id`]: "organization" in who ? who.organization : null,
    [`${prefix}anonymous`]: "anonymous" in who ? who.anonymous : null,
  };
}

function statementRows(statement: StatementRecord, shared: Row): Rows {
  const { id, speaker } = statement;
  return {
    statement: [
      {
        ...shared,
        ...whoColumns(speaker, "speaker_"),
        speaker_source_id: "source" in speaker ? speaker.source : null,
        capacity: statement.capacity,
        attribution: statement.attribution,
        text: statement.text,
        merged_into_id: statement.mergedInto ?? null,
        ...dated("said_on", statement.saidOn),
        ...judged("credibility", statement.credibility),
      },
    ],
    stance: statement.stances.map(({ claim, stance, manner }, position) => ({
      statement_id: id,
      position,
      claim_id: claim,
      stance,
      manner,
    })),
    citation: statement.citations.map(
      ({ source, quote, language, translated, datedAs, dates, note, shifts, anchor }, position) => ({
        statement_id: id,
        position,
        source_id: source,
        quote,
        language,
        translated,
        dates,
        note,
        shifts: shifts ?? null,
        snapshot_id: anchor?.snapshot ?? null,
        exact: anchor?.exact ?? null,
        prefix: anchor?.prefix ?? null,
        suffix: anchor?.suffix ?? null,
        missing_since: anchor?.missingSince ?? null,
        ...dated("dated_as", datedAs),
      }),
    ),
    hop: statement.citations.flatMap(({ via }, citation) =>
      via.map((hop, position) => ({
        statement_id: id,
        citation_position: citation,
        position,
        ...whoColumns(hop, ""),
      })),
    ),
  };
}

/** The rows that hold one record, in its own table and its children's. */
export function rowsOf(write: Write): Rows {
  const shared = head(write);
  switch (write.type) {
    case "person":
      return personRows(write.body, shared);
    case "organization": {
      const { slug, name, kind, country, language, audience, note, reliability } = write.body;
      const own = { slug, name, kind, country, language, audience, note };
      return { organization: [{ ...shared, ...own, ...judged("reliability", reliability) }] };
    }
    case "source":
      return sourceRows(write.body, write.text, shared);
    case "claim":
      return claimRows(write.body, shared);
    case "relation": {
      const { from, to, kind } = write.body;
      return { relation: [{ ...shared, from_claim_id: from, to_claim_id: to, kind }] };
    }
    case "statement":
      return statementRows(write.body, shared);
  }
}
