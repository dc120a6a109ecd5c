import { pool } from "../db";
import type { Row, Write } from "./records";
import { rowsOf } from "./rows";
import { type Table, tables } from "./tables";

/** A record's version that a change made, as the log has it. */
export type Version = { type: string; id: string; version: number };

const recordTables = tables.filter(({ holds }) => holds === "record").map(({ name }) => name);

async function storedRows({ name, holds, columns }: Table, id: string): Promise<Row[]> {
  const order = columns.filter((column) => column.endsWith("position")).map((column) => `"${column}"`);
  const { rows } = await pool.query<{ row: Row }>(
    `SELECT to_jsonb(t) AS row FROM "${name}" t WHERE "${holds === "record" ? "id" : columns[0]}" = $1
     ${order.length > 0 ? `ORDER BY ${order.join(", ")}` : ""}`,
    [id],
  );
  return rows.map(({ row }) => row);
}

function laidRows(write: Write): ReturnType<typeof rowsOf> | null {
  try {
    return rowsOf(write);
  } catch {
    // What was never accepted in such a form was put there by another hand.
    return null;
  }
}

const isSame = (laid: Row, stored: Row | undefined) =>
  Object.entries(laid).every(([column, value]) => (stored?.[column] ?? null) === (value ?? null));

/** Whether a record's own rows tell another version than the log does. Nothing can be told of a version
 *  that a later one was written over. */
async function isContradicted(write: Write): Promise<boolean> {
  const laid = laidRows(write);
  if (laid === null) return true;
  for (const table of tables) {
    const rows = laid[table.name];
    if (rows === undefined) continue;
    const stored = await storedRows(table, write.body.id);
    if (table.holds === "record" && stored[0]?.version !== write.version) return false;
    if (rows.length !== stored.length || !rows.every((row, n) => isSame(row, stored[n]))) return true;
  }
  return false;
}

/** Of the versions that a change is said to have made, those that their records' rows contradict. */
export async function listContradicted(writes: Write[]): Promise<Version[]> {
  const found: Version[] = [];
  for (const write of writes) {
    if (await isContradicted(write))
      found.push({ type: write.type, id: write.body.id, version: write.version });
  }
  return found;
}

const missing = `
  SELECT r.record_type::text AS type, r.record_id AS id, r.version - 1 AS version FROM revision r
  WHERE r.version > 1 AND NOT EXISTS (SELECT FROM revision b
    WHERE b.record_type = r.record_type AND b.record_id = r.record_id AND b.version = r.version - 1)
  ${recordTables
    .map(
      (name) => `UNION ALL SELECT '${name}', t.id, t.version FROM "${name}" t WHERE NOT EXISTS
      (SELECT FROM revision b WHERE b.record_type = '${name}' AND b.record_id = t.id AND b.version = t.version)`,
    )
    .join("\n")}
  LIMIT 100`;

/** Versions that must have been there: a later one is, or the record's rows are of it. */
export async function listMissing(): Promise<Version[]> {
  const { rows } = await pool.query<Version>(missing);
  return rows;
}
