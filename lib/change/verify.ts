import { pool } from "../db";
import type { Write } from "./records";
import { canonicalChange, hashOf } from "./rules";
import { listContradicted, listMissing, type Version } from "./suspects";

type Row = {
  seq: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_role: "reader" | "editor" | "reviewer" | "administrator";
  reason: string;
  correction: string | null;
  previous_hash: string;
  hash: string;
  revisions: { type: string; id: string; version: number; position: number; body: { id?: unknown } | null }[];
};

const batch = `
  SELECT c.seq, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, c.actor_id, c.actor_name,
    c.actor_role::text, c.reason, c.correction, c.previous_hash, c.hash,
    coalesce((SELECT json_agg(json_build_object('type', r.record_type, 'id', r.record_id,
      'version', r.version, 'position', r.position, 'body', r.body) ORDER BY r.position)
      FROM revision r WHERE r.change_seq = c.seq), '[]') AS revisions
  FROM change c WHERE c.seq > $1 ORDER BY c.seq LIMIT 500`;

/** What doesn't fit: which change, why, and the versions that it may be about. One hash covers all that a
 *  change made; which of several was altered is told where its own row or its record's rows contradict it. */
export type LogFault = { seq: number; reason: string; records: Version[] };

/** What a look through the whole log found: how many changes fit, and the first that doesn't. */
export type Verdict = { verified: number; hash: string; fault: LogFault | null };

/** Walks the chain from its start and recomputes every hash from the stored rows; the end must be the
 *  head's. Reads 500 changes at a time. */
export async function verifyLog(): Promise<Verdict> {
  let [verified, hash] = [0, "0".repeat(64)];
  for (;;) {
    const { rows } = await pool.query<Row>(batch, [verified]);
    for (const row of rows) {
      const fault = faultOf(row, verified + 1, hash);
      if (fault) return { verified, hash, fault: await narrowed(fault, row) };
      verified = row.seq;
      hash = row.hash;
    }
    if (rows.length === 0) break;
  }
  return { verified, hash, fault: await findFaultAtEnd(verified, hash) };
}

const head = `SELECT seq, hash, at = (SELECT c.at FROM change c ORDER BY c.seq DESC LIMIT 1) AS is_timed
  FROM change_head WHERE id = 1`;

async function findFaultAtEnd(verified: number, hash: string): Promise<LogFault | null> {
  const { rows } = await pool.query<{ seq: number; hash: string; is_timed: boolean | null }>(head);
  const [end] = rows;
  const fault = (seq: number, reason: string) => ({ seq, reason, records: [] });
  if (end?.seq !== verified || end.hash !== hash) return fault(verified + 1, "the log ends before its head");
  return end.is_timed === false ? fault(verified, "the head has another time than the last change") : null;
}

/** The fault with fewer versions to look at, where the rest of the database tells them apart. */
async function narrowed(fault: LogFault, { revisions }: Row): Promise<LogFault> {
  if (fault.records.length === 1) return fault;
  const missing = await listMissing();
  if (missing.length > 0) return { ...fault, records: missing };
  const contradicted = await listContradicted(
    fault.records.length === 0 ? [] : (revisions as unknown as Write[]),
  );
  return contradicted.length > 0 ? { ...fault, records: contradicted } : fault;
}

const versionOf = ({ type, id, version }: Row["revisions"][number]): Version => ({ type, id, version });

function faultOf(row: Row, seq: number, previous: string): LogFault | null {
  const fault = (reason: string, records = row.revisions) => ({
    seq: row.seq,
    reason,
    records: records.map(versionOf),
  });
  if (row.seq !== seq) return { seq, reason: `change ${seq} is missing`, records: [] };
  if (row.previous_hash !== previous) return fault("it doesn't follow the change before it", []);
  const renamed = row.revisions.filter(({ id, body }) => body?.id !== id);
  if (renamed.length > 0) return fault("a version stands under another record's id", renamed);
  const displaced = row.revisions.filter(({ position }, place) => position !== place);
  if (displaced.length > 0) return fault("a version is missing or out of its place", displaced);
  const actor = { id: row.actor_id, name: row.actor_name, role: row.actor_role };
  const reasons = { reason: row.reason, correction: row.correction };
  const canonical = canonicalChange(actor, reasons, row.revisions as unknown as Write[]);
  return hashOf(previous, seq, row.at, canonical) === row.hash
    ? null
    : fault("its contents are not those that were hashed");
}
