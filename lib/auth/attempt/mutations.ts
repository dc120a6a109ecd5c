import { createHash } from "node:crypto";
import { pool } from "../../db";
import { newId } from "../../ids";

const attemptsAllowed = 10;

/** Attempts are short-lived rows of `verification`, under a hash: mistyped addresses are nobody's business. */
const attemptKey = (who: string) =>
  `attempt:${createHash("sha256").update(who.trim().toLowerCase()).digest("hex")}`;

/** Counts a try at somebody's password; false if there were too many lately. */
export async function takeAttempt(who: string): Promise<boolean> {
  const key = attemptKey(who);
  const id = newId();
  await forgetExpired();
  await pool.query(
    `INSERT INTO verification (id, identifier, value, expires_at, created_at, updated_at)
     VALUES ($1, $2, '', now() + interval '15 minutes', now(), now())`,
    [id, key],
  );
  // Counted after its own row is committed, so of attempts made at once no more than allowed get through.
  const { rows } = await pool.query("SELECT count(*)::int AS taken FROM verification WHERE identifier = $1", [
    key,
  ]);
  if (rows[0].taken <= attemptsAllowed) return true;
  // A refused attempt doesn't count, so that the wait ends although somebody goes on knocking.
  await pool.query("DELETE FROM verification WHERE id = $1", [id]);
  return false;
}

/** What has expired opens nothing; it goes when somebody next signs in, rather than stay for ever. */
async function forgetExpired(): Promise<void> {
  await pool.query("DELETE FROM verification WHERE expires_at < now()");
  await pool.query("DELETE FROM session WHERE expires_at < now()");
}

export async function forgetAttempts(who: string): Promise<void> {
  await pool.query("DELETE FROM verification WHERE identifier = $1", [attemptKey(who)]);
}
