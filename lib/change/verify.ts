import { pool } from "../db";
import type { Write } from "./records";
import { canonicalChange, hashOf } from "./rules";

type Row = {
  seq: number;
  at: string;
  actor_id: string;
  actor_name: string;
  actor_role: "reader" | "editor" | "reviewer" | "administrator";
  reason: string;
  previous_hash: string;
  hash: string;
  revisions: { type: string; version: number; body: { id: string } }[];
};

const batch = `
  SELECT c.seq, to_char(c.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, c.actor_id, c.actor_name,
    c.actor_role::text, c.reason, c.previous_hash, c.hash,
    coalesce((SELECT json_agg(json_build_object('type', r.record_type, 'version', r.version, 'body', r.body) ORDER BY r.position)
      FROM revision r WHERE r.change_seq = c.seq), '[]') AS revisions
  FROM change c WHERE c.seq > $1 ORDER BY c.seq LIMIT 500`;

/** What a look through the whole log found: how many changes fit, and the first that doesn't. */
export type Verdict = { verified: number; hash: string; fault: { seq: number; reason: string } | null };

/** Walks the chain from its start and recomputes every hash from the stored rows; the end must be the
 *  head's. Reads 500 changes at a time. */
export async function verifyLog(): Promise<Verdict> {
  let [verified, hash] = [0, "0".repeat(64)];
  for (;;) {
    const { rows } = await pool.query<Row>(batch, [verified]);
    for (const row of rows) {
      const reason = faultOf(row, verified + 1, hash);
      if (reason) return { verified, hash, fault: { seq: row.seq, reason } };
      verified = row.seq;
      hash = row.hash;
    }
    if (rows.length === 0) break;
  }
  const head = await pool.query<{ seq: number; hash: string }>(
    "SELECT seq, hash FROM change_head WHERE id = 1",
  );
  const end = head.rows[0];
  const whole = end?.seq === verified && end.hash === hash;
  return {
    verified,
    hash,
    fault: whole ? null : { seq: verified + 1, reason: "the log ends before its head" },
  };
}

function faultOf(row: Row, seq: number, previous: string): string | null {
  if (row.seq !== seq) return `change ${seq} is missing`;
  if (row.previous_hash !== previous) return "it doesn't follow the change before it";
  const actor = { id: row.actor_id, name: row.actor_name, role: row.actor_role };
  const canonical = canonicalChange(actor, row.reason, row.revisions as Write[]);
  return hashOf(previous, seq, row.at, canonical) === row.hash
    ? null
    : "its contents are not those that were hashed";
}
