import type { Writable } from "node:stream";
import type { PoolClient } from "pg";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { factsRows, overlay, type Publishers, readTouched, type Touched } from "./evidence";
import { identityRows } from "./identity";
import type { Row, Write } from "./records";
import { rowsOf } from "./rows";
import { canonicalChange, type Reasons } from "./rules";
import { searchRow } from "./search-rows";
import * as sql from "./sql";
import { tables } from "./tables";
import { translated } from "./translate";

type Query = { name: string; text: string; values: unknown[] };

const query = (name: string, text: string, ...values: unknown[]): Query => ({ name, text, values });

function idsOf(writes: Write[], type: Write["type"], which: "new" | "old" | "all" = "all"): string[] {
  return writes
    .filter((write) => write.type === type)
    .filter((write) => which === "all" || (write.version === 1) === (which === "new"))
    .map((write) => write.body.id);
}

/** Claims that were there before and that the writes take a stance on or write over. */
function existingClaims(writes: Write[]): string[] {
  const fresh = new Set(idsOf(writes, "claim", "new"));
  const named = writes.flatMap((write) => {
    if (write.type === "claim") return [write.body.id];
    return write.type === "statement" ? write.body.stances.map(({ claim }) => claim) : [];
  });
  return [...new Set(named)].filter((id) => !fresh.has(id));
}

function layRowsQuery(writes: Write[], laying: sql.Laying): Query {
  const rows: Record<string, Row[]> = {};
  for (const write of writes) {
    for (const [table, more] of Object.entries({ ...rowsOf(write), record_identity: identityRows(write) })) {
      if (!more || more.length === 0) continue;
      const laid = rows[table];
      if (laid) laid.push(...more);
      else rows[table] = [...more];
    }
  }
  // A name stands for one text: the tables in it, in the one order that layRows has, by their place there.
  const wanted = new Set(Object.keys(rows));
  const places = tables.flatMap(({ name }, place) => (wanted.has(name) ? place.toString(36) : []));
  const name = `lay_rows_${laying}_${places.join("")}`;
  return query(name, sql.layRows(wanted, laying), JSON.stringify(rows));
}

/** The statements of SQL that make derived tables fit what has been written. */
function derive(writes: Write[], touched: Touched): Query[] {
  const facts = factsRows(touched);
  const people = idsOf(writes, "person");
  const rewrittenClaims = idsOf(writes, "claim", "old");
  const statements = idsOf(writes, "statement");
  const claims = touched.claims.map((claim) => claim.id);
  const search = writes.map(searchRow).filter((row) => row !== null);
  const old = writes.filter((write) => write.version > 1).map((write) => write.body.id);
  const stale = [...new Set([...claims.filter((id) => !idsOf(writes, "claim", "new").includes(id)), ...old])];
  const queries: Query[] = [];
  if (stale.length > 0) {
    queries.push(
      query("clear_entries", sql.clearEntries, stale, rewrittenClaims, idsOf(writes, "person", "old")),
    );
    queries.push(query("clear_search", sql.clearSearch, old));
    queries.push(query("clear_facts", sql.clearFacts, rewrittenClaims));
  }
  if (facts.length > 0) {
    queries.push(query("lay_facts", sql.layFacts, JSON.stringify(facts)));
    queries.push(query("lay_claim_entries", sql.layClaimEntries, claims));
  }
  if (statements.length + rewrittenClaims.length > 0) {
    queries.push(
      query("lay_statement_entries", sql.layStatementEntries, [...statements, ...rewrittenClaims]),
    );
  }
  if (people.length > 0) queries.push(query("lay_tenure_entries", sql.layTenureEntries, people));
  if (search.length > 0)
    queries.push(query("lay_search_entries", sql.laySearchEntries, JSON.stringify(search)));
  return queries;
}

/**
 * New sources, claims and statements can be laid before the change takes its place in the chain, which
 * only one change can do at a time: nobody else writes to what doesn't exist yet. What others may be
 * writing to as well (a record that is there, a slug) is left until the place is taken.
 */
function layingOf(writes: Write[]): sql.Laying {
  const ahead = new Set(["source", "claim", "statement"]);
  return writes.every(({ type, version }) => version === 1 && ahead.has(type)) ? "ahead" : "placed";
}

/** The statements of SQL that make one change, up to its end. */
function changeQueries(actor: Actor, reasons: Reasons, writes: Write[], touched: Touched): Query[] {
  const laying = layingOf(writes);
  const place = query(`take_place_${laying}`, sql.takePlace(laying));
  const rewritten = writes.filter((write) => write.version > 1).map((write) => write.body.id);
  const clear = rewritten.length > 0 ? sql.clearParts : [];
  const lay = [
    ...clear.map((text, n) => query(`clear_parts_${n}`, text, rewritten)),
    layRowsQuery(writes, laying),
    ...derive(writes, touched),
  ];
  const settle = query(
    "settle_times",
    sql.settleTimes,
    writes.map(({ body }) => body.id),
  );
  const append = query("append_change", sql.appendChange, canonicalChange(actor, reasons, writes));
  return laying === "ahead" ? [...lay, place, settle, append] : [place, ...lay, append];
}

// What pg's client sends by; its types leave it out.
type Sending = { connection: { stream: Writable } };

/** Sends statements without waiting for one another's answers; throws what the first to fail says. */
async function pipelined(client: PoolClient, queries: (Query | string)[]): Promise<void> {
  const { stream } = (client as PoolClient & Sending).connection;
  // All of them leave in one piece: a system call for each was a fifth of a write's time here.
  stream.cork();
  const answering = Promise.allSettled(queries.map((each) => client.query(each)));
  stream.uncork();
  const answers = await answering;
  const failed = answers.find((answer) => answer.status === "rejected");
  if (failed) throw failed.reason;
}

const MOST_ATTEMPTS = 3;
const isDeadlock = (error: unknown) => (error as { code?: string } | null)?.code === "40P01";

/**
 * Writes one change: in one transaction the records' rows, a whole revision of each, one line in the
 * log, chained by hash to the line before, and everything derived from them. Nothing else writes.
 * @param reasons what the change was for, in words for the public log; and what it corrects, if it does
 * @param publishers who published the sources that the writes cite but don't write (ids)
 * @throws AppError `stale` if a record has a newer version than the write's last, `conflict` on a slug
 *   or relation that is already there
 */
export async function recordChange(
  actor: Actor,
  reasons: string | Reasons,
  writes: Write[],
  publishers: Publishers = new Map(),
): Promise<void> {
  const told = typeof reasons === "string" ? { reason: reasons } : reasons;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptChange(actor, told, writes, publishers);
    } catch (error) {
      // Two changes that wait for one another: the database ended this one, which wrote nothing.
      if (attempt === MOST_ATTEMPTS || !isDeadlock(error)) throw translated(error);
    }
  }
}

async function attemptChange(
  actor: Actor,
  reasons: Reasons,
  writes: Write[],
  publishers: Publishers,
): Promise<void> {
  const claims = existingClaims(writes);
  const rewritten = writes.filter((write) => write.version > 1).map((write) => write.body.id);
  const client = await pool.connect();
  let open = false;
  let broken: Error | undefined;
  try {
    let begin: string[] = [sql.begin];
    let read: Touched = { claims: [], statements: [], publishers: new Map() };
    if (claims.length + rewritten.length > 0) {
      await client.query(sql.begin);
      open = true;
      begin = [];
      read = await readTouched(client, {
        claims,
        statements: idsOf(writes, "statement", "old"),
        sources: idsOf(writes, "source", "old"),
      });
    }
    const touched = overlay(read, writes, publishers);
    open = false; // The pipeline ends in COMMIT, which ends a failed transaction too.
    await pipelined(client, [...begin, ...changeQueries(actor, reasons, writes, touched), "COMMIT"]);
  } catch (error) {
    if (open) {
      await client.query("ROLLBACK").catch((rollback: Error) => {
        broken = rollback;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}
