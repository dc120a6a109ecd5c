import type { PoolClient } from "pg";
import type { Evidence } from "../evidence/rules";
import { factsOf, lapsesAfter, stateOf } from "../evidence/rules";
import type { ClaimRecord, Row, StatementRecord, Write } from "./records";

/** Which source was published by which organization (ids). */
export type Publishers = ReadonlyMap<string, string | null>;

export type Touched = { claims: ClaimRecord[]; statements: StatementRecord[]; publishers: Publishers };

/** Locks the claims whose facts a change may alter, in one order for everybody, and reads what the facts
 *  rest on as it stands. $1: claims, $2: statements written, $3: sources whose publisher may change. */
const touchedClaims = `
  SELECT id FROM claim WHERE id IN (
    SELECT unnest($1::text[])
    UNION SELECT claim_id FROM stance WHERE statement_id = ANY($2)
    UNION SELECT x.claim_id FROM citation c JOIN stance x ON x.statement_id = c.statement_id WHERE c.source_id = ANY($3)
  ) ORDER BY id FOR NO KEY UPDATE`;

const restsOn = `
  WITH s AS (
    SELECT DISTINCT t.id, t.version FROM stance x JOIN statement t ON t.id = x.statement_id WHERE x.claim_id = ANY($1)
  )
  SELECT
    (SELECT json_agg(r.body) FROM claim c
      JOIN revision r ON r.record_type = 'claim' AND r.record_id = c.id AND r.version = c.version
      WHERE c.id = ANY($1)) AS claims,
    (SELECT json_agg(r.body) FROM s
      JOIN revision r ON r.record_type = 'statement' AND r.record_id = s.id AND r.version = s.version) AS statements,
    (SELECT json_agg(json_build_array(o.id, o.publisher_id)) FROM source o
      WHERE o.id IN (SELECT source_id FROM citation WHERE statement_id IN (SELECT id FROM s))) AS publishers`;

/** What the facts of the claims that existing records touch rest on, locked until the transaction ends. */
export async function readTouched(
  client: PoolClient,
  ids: { claims: string[]; statements: string[]; sources: string[] },
): Promise<Touched> {
  const locked = await client.query<{ id: string }>({
    name: "touched_claims",
    text: touchedClaims,
    values: [ids.claims, ids.statements, ids.sources],
  });
  const claims = locked.rows.map((row) => row.id);
  if (claims.length === 0) return { claims: [], statements: [], publishers: new Map() };
  const { rows } = await client.query<{
    claims: ClaimRecord[] | null;
    statements: StatementRecord[] | null;
    publishers: [string, string | null][] | null;
  }>({ name: "rests_on", text: restsOn, values: [claims] });
  const [found] = rows;
  return {
    claims: found?.claims ?? [],
    statements: found?.statements ?? [],
    publishers: new Map(found?.publishers ?? []),
  };
}

/** What was read, with what is about to be written in its place. */
export function overlay(read: Touched, writes: Write[], publishers: Publishers): Touched {
  const claims = new Map(read.claims.map((claim) => [claim.id, claim]));
  const statements = new Map(read.statements.map((statement) => [statement.id, statement]));
  const published = new Map([...read.publishers, ...publishers]);
  for (const write of writes) {
    if (write.type === "claim") claims.set(write.body.id, write.body);
    if (write.type === "statement") statements.set(write.body.id, write.body);
    if (write.type === "source") published.set(write.body.id, write.body.publisher);
  }
  return { claims: [...claims.values()], statements: [...statements.values()], publishers: published };
}

function factsRow(evidence: Evidence): Row {
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

/** The facts of the published among the touched claims, from published statements alone. */
export function factsRows(touched: Touched): Row[] {
  const byClaim = new Map<string, StatementRecord[]>();
  for (const statement of touched.statements) {
    if (statement.status !== "published") continue;
    for (const { claim } of statement.stances) {
      const on = byClaim.get(claim);
      if (on) on.push(statement);
      else byClaim.set(claim, [statement]);
    }
  }
  const publisherOf = (source: string) => touched.publishers.get(source) ?? null;
  return touched.claims
    .filter((claim) => claim.status === "published")
    .map((claim) => factsRow({ claim, statements: byClaim.get(claim.id) ?? [], publisherOf }));
}
