import type { Actor } from "../auth/schema";
import { changePool } from "../db";
import { hasNew, type Query, runBatch } from "./batch";
import { type Derived, derive } from "./derive";
import { nothingFound, type Publishers, readTouched } from "./evidence";
import { identityRows } from "./identity";
import type { Row, Write } from "./records";
import { rowsOf } from "./rows";
import { canonicalChange, type Reasons } from "./rules";
import * as sql from "./sql";
import { derivedTables, tables } from "./tables";
import { translated } from "./translate";

const query = (name: string, text: string, ...values: Query["values"]): Query => ({ name, text, values });

const begin = sql.begin.map((text, n) => query(`begin_${n}`, text));
const end = [query("commit", "COMMIT"), query("flush", sql.flush)];

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

/** The rows of all writes by table. */
function laidRows(writes: Write[]): Record<string, Row[]> {
  const rows: Record<string, Row[]> = {};
  for (const write of writes) {
    for (const [table, more] of Object.entries({ ...rowsOf(write), record_identity: identityRows(write) })) {
      if (!more || more.length === 0) continue;
      const laid = rows[table];
      if (laid) laid.push(...more);
      else rows[table] = [...more];
    }
  }
  return rows;
}

const places = [...tables, ...derivedTables];

const texts = new Map<string, string>();

/** A statement of SQL that differs by the tables it is about, under a name that tells them: a name stands
 *  for one text. */
function aboutTables(of: string, textOf: (wanted: ReadonlySet<string>) => string, rows: object): Query {
  const wanted = new Set(Object.keys(rows));
  const about = places.flatMap((table, place) => (wanted.has(table.name) ? place.toString(36) : []));
  const name = `${of}_${about.join("")}`;
  const text = texts.get(name) ?? textOf(wanted);
  texts.set(name, text);
  return query(name, text, JSON.stringify(rows));
}

/**
 * New sources, claims and statements can be laid before the change takes its place in the chain, which
 * only one change can do at a time: nobody else writes to what doesn't exist yet. What others may be
 * writing to as well (a record that is there, a slug) is left until the place is taken; so is a snapshot,
 * whose row can't be settled afterwards.
 */
function layingOf(writes: Write[]): sql.Laying {
  const ahead = new Set(["source", "claim", "statement"]);
  const isNew = (write: Write) => write.version === 1 && ahead.has(write.type) && !("text" in write);
  return writes.every(isNew) ? "ahead" : "placed";
}

/** Moves what writes over records replace to the past. */
function clearQueries(writes: Write[], { stale }: Derived): Query[] {
  const composed = (["person", "claim", "statement"] as const).filter(
    (type) => idsOf(writes, type, "old").length > 0,
  );
  const isStale = Object.values(stale).some((ids) => ids.length > 0);
  return [
    ...composed.map((type) => query(`clear_${type}`, sql.clearParts[type], idsOf(writes, type, "old"))),
    ...(isStale
      ? [query("clear_derived", sql.clearDerived, stale.entries, stale.offices, stale.facts, stale.search)]
      : []),
  ];
}

function finishQuery(actor: Actor, reasons: Reasons, writes: Write[], rows: Record<string, Row[]>): Query {
  const canonical = canonicalChange(actor, reasons, writes);
  const { name, text, values } = aboutTables("finish", sql.finish, rows);
  return query(name, text, canonical, ...values);
}

/** The statements of SQL that make one change, up to its end; the last answers its place in the chain. */
function changeQueries(actor: Actor, reasons: Reasons, writes: Write[], derived: Derived): Query[] {
  const laying = layingOf(writes);
  const laid = laidRows(writes);
  const place = query(`take_place_${laying}`, sql.takePlace(laying));
  const lay = aboutTables(`lay_rows_${laying}`, (wanted) => sql.layRows(wanted, laying), laid);
  const present = Object.fromEntries(Object.entries(derived.rows).filter(([, rows]) => rows.length > 0));
  const clear = clearQueries(writes, derived);
  if (laying === "placed") return [place, ...clear, lay, finishQuery(actor, reasons, writes, present)];
  const ids = (type: Write["type"]) => idsOf(writes, type).map((id) => ({ id }));
  const settled = Object.fromEntries(
    (["source", "claim", "statement"] as const)
      .map((type) => [type, ids(type)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
  return [lay, place, ...clear, finishQuery(actor, reasons, writes, { ...settled, ...present })];
}

const MOST_ATTEMPTS = 3;
const isDeadlock = (error: unknown) => (error as { code?: string } | null)?.code === "40P01";

/**
 * Writes one change: in one transaction the records' rows, a whole revision of each, one line in the
 * log, chained by hash to the line before, and everything derived from them. Nothing else writes.
 * @param reasons what the change was for, in words for the public log; and what it corrects, if it does
 * @param publishers who published the sources that the writes cite but don't write (ids)
 * @returns the change's place in the chain
 * @throws AppError `stale` if a record has a newer version than the write's last, `conflict` on a slug
 *   or relation that is already there
 */
export async function recordChange(
  actor: Actor,
  reasons: string | Reasons,
  writes: Write[],
  publishers: Publishers = new Map(),
): Promise<number> {
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
): Promise<number> {
  const claims = existingClaims(writes);
  const isRewriting = writes.some((write) => write.version > 1);
  const client = await changePool.connect();
  let open = false;
  let broken: Error | undefined;
  try {
    let found = nothingFound;
    if (claims.length > 0 || isRewriting) {
      await runBatch(client, begin);
      open = true;
      found = await readTouched(client, {
        claims,
        rewritten: idsOf(writes, "claim", "old"),
        statements: idsOf(writes, "statement", "old"),
        sources: idsOf(writes, "source", "old"),
      });
    }
    const change = changeQueries(actor, reasons, writes, derive(writes, found, publishers));
    const whole = [...(open ? [] : begin), ...change, ...end];
    if (hasNew(client, whole)) broken = new Error("which statements the server has kept is not known");
    open = true;
    const answers = await runBatch(client, whole);
    broken = undefined;
    return Number(answers.at(-end.length - 1)?.[0]);
  } catch (error) {
    if (open && !broken) {
      await client.query("ROLLBACK").catch((rollback: Error) => {
        broken = rollback;
      });
    }
    throw error;
  } finally {
    client.release(broken);
  }
}
