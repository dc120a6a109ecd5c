import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import type { ClaimRecord, RelationRecord, StatementRecord } from "../change/records";
import { pool, readsFor } from "../db";
import { isoOf, visible } from "../sql";
import type { MergedClaim } from "./schema";

// Every claim that ended up in $1, by however many merges, with the change that merged it.
const mergedInto = `WITH RECURSIVE line AS (
    SELECT id, version, text, status, created_by FROM claim WHERE merged_into_id = $1
    UNION SELECT c.id, c.version, c.text, c.status, c.created_by FROM line l JOIN claim c ON c.merged_into_id = l.id
  )`;

const mergedClaims = `${mergedInto}
  SELECT l.id, l.text, ${isoOf("h.at")} AS "mergedAt",
    (SELECT count(*)::int FROM revision s WHERE s.change_seq = r.change_seq AND s.record_type = 'statement') AS statements
  FROM line l JOIN revision r ON r.record_type = 'claim' AND r.record_id = l.id AND r.version = l.version
  JOIN change h ON h.seq = r.change_seq WHERE ${visible("l", "$2")} ORDER BY h.seq DESC`;

/** The claims that became part of a claim, the last merged first. */
export async function listMergedClaims(actor: Actor, claim: string): Promise<MergedClaim[]> {
  const { rows } = await readsFor(actor).query<MergedClaim>(mergedClaims, [claim, viewerOf(actor)]);
  return rows;
}

type Versioned<B> = { before: B; now: B; version: number };

/** What a merge did, and what has become of it: each record before the merge, and as it stands. */
export type Merge = {
  merged: { before: ClaimRecord; version: number };
  /** Whether the claim that it was merged into had an outcome of its own. */
  hadOutcome: boolean;
  statements: Versioned<StatementRecord>[];
  relations: Versioned<RelationRecord>[];
};

const touchedBy = (type: "statement" | "relation") => `(
  SELECT coalesce(json_agg(json_build_object('before', b.body, 'now', n.body, 'version', n.version) ORDER BY r.position), '[]')
  FROM m JOIN revision r ON r.change_seq = m.seq AND r.record_type = '${type}'
  JOIN revision b ON b.record_type = r.record_type AND b.record_id = r.record_id AND b.version = r.version - 1
  JOIN "${type}" t ON t.id = r.record_id
  JOIN revision n ON n.record_type = r.record_type AND n.record_id = t.id AND n.version = t.version)`;

// The claim that it was merged into is the change's other claim, which was written over in the same change.
const merge = `${mergedInto},
  m AS (
    SELECT l.id, l.version, r.change_seq AS seq FROM line l
    JOIN revision r ON r.record_type = 'claim' AND r.record_id = l.id AND r.version = l.version WHERE l.id = $2
  )
  SELECT json_build_object('before', b.body, 'version', m.version) AS merged, ${touchedBy("statement")} AS statements,
    ${touchedBy("relation")} AS relations,
    (SELECT o.body->>'outcome' IS NOT NULL FROM revision r JOIN revision o ON o.record_type = 'claim'
        AND o.record_id = r.record_id AND o.version = r.version - 1
      WHERE r.change_seq = m.seq AND r.record_type = 'claim' AND r.record_id <> m.id) AS "hadOutcome"
  FROM m JOIN revision b ON b.record_type = 'claim' AND b.record_id = m.id AND b.version = m.version - 1`;

/** How a claim became part of another; null if it didn't. For the mutation that parts them. */
export async function findMerge(merged: string, into: string): Promise<Merge | null> {
  const { rows } = await pool.query<Merge>(merge, [into, merged]);
  return rows[0] ?? null;
}
