import type { Actor } from "../auth/schema";
import { changePool } from "../db";
import { hasNew, type Query, runBatch } from "./batch";
import { type Derived, derive } from "./derive";
import { type Found, nothingFound, type Publishers, readTouched } from "./evidence";
import { identityRows } from "./identity";
import type { Row, Write } from "./records";
import { rowsOf } from "./rows";
import { canonicalChange, type Reasons } from "./rules";
import * as sql from "./sql";
import { derivedTables, tables } from "./tables";

const query = (name: string, text: string, ...values: Query["values"]): Query => ({ name, text, values });

const begin = sql.begin.map((text, n) => query(`begin_${n}`, text));
const end = [query("commit", "COMMIT"), query("flush", sql.flush)];

/** A change that is to be made: whose, what for, and the records that it writes. */
export type Wanted = {
  actor: Actor;
  reasons: Reasons;
  writes: Write[];
  /** Who published the sources that the writes cite but don't write (ids). */
  publishers: Publishers;
};

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
  const { entries, offices, facts, search, links } = stale;
  const isStale = Object.values(stale).some((ids) => ids.length > 0);
  return [
    ...composed.map((type) => query(`clear_${type}`, sql.clearParts[type], idsOf(writes, type, "old"))),
    ...(isStale ? [query("clear_derived", sql.clearDerived, entries, offices, facts, search, links)] : []),
  ];
}

// Canonical JSON has no line ends of its own.
const LINE_END = "\n";

function finishQuery(changes: readonly Wanted[], rows: Record<string, Row[]>): Query {
  const canonical = changes.map(({ actor, reasons, writes }) => canonicalChange(actor, reasons, writes));
  const { name, text, values } = aboutTables("finish", sql.finish, rows);
  return query(name, text, canonical.join(LINE_END), ...values);
}

/** Sees, when the place in the chain is taken, that what was read for the derived rows still stands. */
function holdQueries(writes: Write[], publishers: Publishers, found: Found): Query[] {
  const own = new Set(idsOf(writes, "source"));
  const cited = [...new Map([...publishers, ...found.publishers])].filter(([source]) => !own.has(source));
  const rewritten = idsOf(writes, "source", "old");
  const holds: Query[] = [];
  if (cited.length > 0) {
    const ids = cited.map(([source]) => source);
    const theirs = cited.map(([, publisher]) => publisher ?? "-");
    holds.push(query("hold_publishers", sql.holdPublishers, ids, theirs));
  }
  if (rewritten.length > 0)
    holds.push(query("hold_resting", sql.holdResting, rewritten, String(found.resting)));
  return holds;
}

/** The statements of SQL that make the changes, up to their end; the last answers the last one's place in the
 *  chain. */
function changeQueries(
  changes: readonly Wanted[],
  writes: Write[],
  derived: Derived,
  holds: Query[],
): Query[] {
  const laying = layingOf(writes);
  const laid = laidRows(writes);
  const place = query(`take_place_${laying}`, sql.takePlace(laying), String(changes.length));
  const lay = aboutTables(`lay_rows_${laying}`, (wanted) => sql.layRows(wanted, laying), laid);
  const present = Object.fromEntries(Object.entries(derived.rows).filter(([, rows]) => rows.length > 0));
  const clear = clearQueries(writes, derived);
  if (laying === "placed") return [place, ...holds, ...clear, lay, finishQuery(changes, present)];
  const ids = (type: Write["type"]) => idsOf(writes, type).map((id) => ({ id }));
  const settled = Object.fromEntries(
    (["source", "claim", "statement"] as const)
      .map((type) => [type, ids(type)] as const)
      .filter(([, rows]) => rows.length > 0),
  );
  return [lay, place, ...holds, ...clear, finishQuery(changes, { ...settled, ...present })];
}

/** Whether a change needs nothing of what is on file but its references: such changes can be made together. */
export const standsAlone = (writes: Write[]): boolean =>
  layingOf(writes) === "ahead" && existingClaims(writes).length === 0;

/**
 * Makes changes in one transaction, in this order: all of them or none.
 * @param changes one; or several that stand alone. Their time is one too: they become visible at once
 * @returns their places in the chain
 * @throws the database's error: `sql.MOVED` if another change has altered what was read for it
 */
export async function attempt(changes: readonly Wanted[]): Promise<number[]> {
  const writes = changes.flatMap((change) => change.writes);
  const publishers = new Map(changes.flatMap((change) => [...change.publishers]));
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
    const derived = derive(writes, found, publishers);
    const change = changeQueries(changes, writes, derived, holdQueries(writes, publishers, found));
    const whole = [...(open ? [] : begin), ...change, ...end];
    if (hasNew(client, whole)) broken = new Error("which statements the server has kept is not known");
    open = true;
    const answers = await runBatch(client, whole);
    broken = undefined;
    const last = Number(answers.at(-end.length - 1)?.[0]);
    return changes.map((_, place) => last - changes.length + 1 + place);
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
