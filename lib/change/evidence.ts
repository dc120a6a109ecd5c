import type { PoolClient } from "pg";
import type { Evidence } from "../evidence/rules";
import { factsOf, lapsesAfter, stateOf } from "../evidence/rules";
import { groupedBy } from "./grouped";
import type { ClaimRecord, Row, StatementRecord, Write } from "./records";
import * as sql from "./sql";

/** Which source was published by which organization (ids). */
export type Publishers = ReadonlyMap<string, string | null>;

/** What is derived rests on this: the claims that a change touches, the statements on them, and who published
 *  the sources that those cite or that speak in them. */
export type Touched = { claims: ClaimRecord[]; statements: StatementRecord[]; publishers: Publishers };

/** The same as it stood before the change, and claims that aren't touched themselves but share a timeline
 *  entry with one that is: another that the same statement is about. */
export type Found = Touched & {
  neighbours: ClaimRecord[];
  /** How many statements rest on who published the sources that are written over. */
  resting: number;
};

export const nothingFound: Found = {
  claims: [],
  statements: [],
  publishers: new Map(),
  neighbours: [],
  resting: 0,
};

/** Locks the claims whose facts or entries a change may alter, in one order for everybody. $1: claims, those
 *  of them written over are $4; $2: statements written over, $3: sources whose publisher may change. */
const touchedClaims = `
  WITH touched AS (
    SELECT unnest($1::text[]) AS id
    UNION SELECT claim_id FROM stance WHERE statement_id = ANY($2)
    UNION SELECT x.claim_id FROM citation c JOIN stance x ON x.statement_id = c.statement_id WHERE c.source_id = ANY($3)
    UNION SELECT x.claim_id FROM statement t JOIN stance x ON x.statement_id = t.id WHERE t.speaker_source_id = ANY($3)
  )
  SELECT id, id IN (SELECT id FROM touched) AS is_touched FROM claim WHERE id IN (
    SELECT id FROM touched
    UNION SELECT y.claim_id FROM stance x JOIN stance y ON y.statement_id = x.statement_id WHERE x.claim_id = ANY($4)
  ) ORDER BY id FOR NO KEY UPDATE`;

const restsOn = `
  WITH s AS (
    SELECT DISTINCT t.id, t.version, t.speaker_source_id FROM stance x JOIN statement t ON t.id = x.statement_id WHERE x.claim_id = ANY($1)
  )
  SELECT
    (SELECT json_agg(r.body) FROM claim c
      JOIN revision r ON r.record_type = 'claim' AND r.record_id = c.id AND r.version = c.version
      WHERE c.id = ANY($1) OR c.id = ANY($2)) AS claims,
    (SELECT json_agg(r.body) FROM s
      JOIN revision r ON r.record_type = 'statement' AND r.record_id = s.id AND r.version = s.version) AS statements,
    (SELECT json_agg(json_build_array(o.id, o.publisher_id)) FROM source o
      WHERE o.id IN (SELECT source_id FROM citation WHERE statement_id IN (SELECT id FROM s) UNION SELECT speaker_source_id FROM s)) AS publishers`;

type Rests = {
  claims: ClaimRecord[] | null;
  statements: StatementRecord[] | null;
  publishers: [string, string | null][] | null;
};

async function countResting(client: PoolClient, sources: string[]): Promise<number> {
  const query = { name: "count_resting", text: sql.countResting, values: [sources] };
  return Number((await client.query<{ resting: string }>(query)).rows[0]?.resting);
}

/** What the facts of the claims that existing records touch rest on, locked until the transaction ends.
 *  @param ids `claims` that writes name or write over, and of these `rewritten` the latter; and the
 *    statements and sources written over */
export async function readTouched(
  client: PoolClient,
  ids: { claims: string[]; rewritten: string[]; statements: string[]; sources: string[] },
): Promise<Found> {
  const resting = ids.sources.length === 0 ? 0 : await countResting(client, ids.sources);
  const locked = await client.query<{ id: string; is_touched: boolean }>({
    name: "touched_claims",
    text: touchedClaims,
    values: [ids.claims, ids.statements, ids.sources, ids.rewritten],
  });
  if (locked.rows.length === 0) return { ...nothingFound, resting };
  const among = (isTouched: boolean) =>
    locked.rows.filter((row) => row.is_touched === isTouched).map((row) => row.id);
  const touched = new Set(among(true));
  const { rows } = await client.query<Rests>({
    name: "rests_on",
    text: restsOn,
    values: [[...touched], among(false)],
  });
  const [found] = rows;
  return {
    claims: found?.claims?.filter(({ id }) => touched.has(id)) ?? [],
    neighbours: found?.claims?.filter(({ id }) => !touched.has(id)) ?? [],
    statements: found?.statements ?? [],
    publishers: new Map(found?.publishers ?? []),
    resting,
  };
}

/** What was read, with what is about to be written in its place. */
export function overlay(found: Touched, writes: Write[], publishers: Publishers): Touched {
  const claims = new Map(found.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(found.statements.map((statement) => [statement.id, statement]));
  // What was found is locked; what the writer looked up before may have changed since.
  const published = new Map([...publishers, ...found.publishers]);
  for (const write of writes) {
    if (write.type === "claim") claims.set(write.body.id, write.body);
    if (write.type === "statement") statements.set(write.body.id, write.body);
    if (write.type === "source") published.set(write.body.id, write.body.publisher);
  }
  return { claims: [...claims.values()], statements: [...statements.values()], publishers: published };
}

function factsRow(evidence: Evidence & { claim: ClaimRecord }): Row {
  const { said, denied, ...facts } = factsOf(evidence);
  return {
    claim_id: evidence.claim.id,
    person_id: evidence.claim.person,
    state: stateOf(evidence),
    lapses_after: lapsesAfter(evidence.claim),
    reports: facts.reports,
    origins_min: facts.independentOrigins.min,
    origins_max: facts.independentOrigins.max,
    support_count: facts.stances.support,
    deny_count: facts.stances.deny,
    query_count: facts.stances.query,
    comment_count: facts.stances.comment,
    first_said_from: said.from,
    first_said_to: said.to,
    first_denied_from: denied.from,
    first_denied_to: denied.to,
    latency_min: facts.denialLatencyDays?.min ?? null,
    latency_max: facts.denialLatencyDays?.max ?? null,
    facts,
  };
}

/** The stances that published statements take, by claim. */
export const stancesByClaim = (statements: StatementRecord[]) =>
  groupedBy(
    statements
      .filter(({ status }) => status === "published")
      .flatMap((statement) => statement.stances.map((taken) => ({ statement, ...taken }))),
    ({ claim }) => claim,
  );

/** The facts of the published among the touched claims, from published statements alone. */
export function factsRows({ claims, statements, publishers }: Touched): Row[] {
  const said = stancesByClaim(statements);
  const publisherOf = (source: string) => publishers.get(source) ?? null;
  return claims
    .filter((claim) => claim.status === "published")
    .map((claim) => {
      const on = (said.get(claim.id) ?? []).map(({ statement }) => statement);
      return factsRow({ claim, statements: on, publisherOf });
    });
}
