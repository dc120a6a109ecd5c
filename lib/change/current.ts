import { maySee } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { AppError, gone, invalid, notFound } from "../errors";
import type { EntryStatus } from "../fields";
import { wasPublic } from "../sql";
import { assertMayPublish } from "./publishing";
import type { Bodies, RecordHead, RecordType, RelationRecord, StatementRecord } from "./records";

export type Current<T extends RecordType> = { body: Bodies[T]; version: number; at: string };

const column = {
  person: "slug",
  organization: "slug",
  source: "id",
  claim: "id",
  relation: "id",
  statement: "id",
} as const;

const currentOf = (type: RecordType) => `
  SELECT r.body, r.version, c.at, t.status IN ('draft', 'published') OR ${wasPublic("t", type)} AS "isOpen" FROM "${type}" t
  JOIN revision r ON r.record_type = '${type}' AND r.record_id = t.id AND r.version = t.version
  JOIN change c ON c.seq = r.change_seq WHERE t.${column[type]} = $1`;

/**
 * A record's latest version, whole, for somebody who wants to change it.
 * @param key slug of a person or organization, id of the rest
 * @throws AppError `not_found` if it isn't there or isn't the actor's to see, `gone` if it was withdrawn
 */
export async function getCurrent<T extends RecordType>(
  actor: Actor,
  type: T,
  key: string,
): Promise<Current<T>> {
  const { rows } = await pool.query<{ body: Bodies[T]; version: number; at: Date; isOpen: boolean }>({
    name: `current_${type}`,
    text: currentOf(type),
    values: [key],
  });
  const [row] = rows;
  // A merged record is read and written at its successor's address; callers redirect there.
  // A draft that was withdrawn is no more anybody's to see than it was.
  const head = row && { ...row.body, status: row.isOpen ? row.body.status : ("draft" as const) };
  if (!row || !head || !maySee(actor, head) || row.body.status === "merged") throw notFound(type);
  const at = row.at.toISOString();
  if (row.body.status === "retracted") {
    throw gone(type, { id: row.body.id, reason: row.body.retractionReason ?? "", retractedAt: at });
  }
  return { body: row.body, version: row.version, at };
}

const attachedTo = `
  SELECT
    (SELECT coalesce(json_agg(json_build_object('body', r.body, 'version', r.version)), '[]') FROM stance x
      JOIN statement t ON t.id = x.statement_id
      JOIN revision r ON r.record_type = 'statement' AND r.record_id = t.id AND r.version = t.version
      WHERE x.claim_id = $1) AS statements,
    (SELECT coalesce(json_agg(json_build_object('body', r.body, 'version', r.version)), '[]') FROM relation l
      JOIN revision r ON r.record_type = 'relation' AND r.record_id = l.id AND r.version = l.version
      WHERE $1 IN (l.from_claim_id, l.to_claim_id)) AS relations`;

type Attached = {
  statements: { body: StatementRecord; version: number }[];
  relations: { body: RelationRecord; version: number }[];
};

/** Every statement that takes a stance on a claim and every relation that it is in, drafts among them:
 *  for a mutation that moves them, not for showing. */
export async function listAttached(claim: string): Promise<Attached> {
  const { rows } = await pool.query<Attached>(attachedTo, [claim]);
  return rows[0] ?? { statements: [], relations: [] };
}

/**
 * The same, for a writer who has seen a version of it.
 * @param expected the version that the writer has seen; null for any
 * @throws AppError besides, `stale` unless that is the latest
 */
export async function getExpected<T extends RecordType>(
  actor: Actor,
  type: T,
  key: string,
  expected: number | null,
): Promise<Current<T>> {
  const current = await getCurrent(actor, type, key);
  if (expected !== null && expected !== current.version) {
    throw new AppError(
      "stale",
      `You have seen version ${expected}; version ${current.version} was saved since. Read it, then save again.`,
    );
  }
  return current;
}

/** @throws AppError `invalid` for a correction of a draft: nothing that is public was wrong. */
export function assertCorrectable(
  current: { body: { status: string } },
  correction: string | undefined,
): void {
  if (correction === undefined || current.body.status !== "draft") return;
  const message = "Only what is published can be corrected in public; just edit the draft.";
  throw invalid([{ path: "correction", message }]);
}

/**
 * A record's next status.
 * @throws AppError `invalid` when something published would be hidden again, `forbidden` if somebody else is
 *   to publish it
 */
export async function nextStatus(
  actor: Actor,
  current: Pick<RecordHead, "status" | "createdBy"> & { category?: string },
  wanted: EntryStatus | undefined,
): Promise<EntryStatus> {
  const status = current.status === "draft" ? "draft" : "published";
  if (status === "published" && wanted === "draft") {
    throw new AppError("invalid", "What is published stays public; retract it instead.", [
      { path: "status", message: "What is published can't become a draft again; retract it instead." },
    ]);
  }
  if (status === "draft" && wanted === "published") await assertMayPublish(actor, current);
  return wanted ?? status;
}

/** What a mutation answers: which record, which version it is now, and the change's place in the log. */
export type Saved = { id: string; version: number; seq: number };

/** The given fields over a body; what is undefined stays as it was. */
export function patched<B extends object>(body: B, fields: { [K in keyof B]?: B[K] | undefined }): B {
  return {
    ...body,
    ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)),
  };
}
