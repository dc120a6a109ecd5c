import type { Actor } from "../auth/schema";
import { pool } from "../db";
import type { KeptAnswer } from "./queries";

// Keys are promised for a day; they are kept for two, and cleared a few at a time by those who use some.
const clearOld = `DELETE FROM idempotency_key WHERE ctid IN (
  SELECT ctid FROM idempotency_key WHERE created_at < now() - interval '2 days' LIMIT 100 FOR UPDATE SKIP LOCKED)`;

// Status 0 is a request that runs. One that was cut off is taken over after a while, but only if its
// actor has changed nothing since it began: then it wrote nothing, and can't be written twice.
const take = `
  INSERT INTO idempotency_key AS taken (actor_id, key, body_sha256, status, headers, answer, created_at)
  SELECT $1, $2, $3, 0, jsonb_build_object('seq', seq), '', now() FROM change_head
  ON CONFLICT (actor_id, key) DO UPDATE SET headers = excluded.headers, created_at = excluded.created_at
    WHERE taken.status = 0 AND taken.body_sha256 = excluded.body_sha256
      AND taken.created_at < now() - interval '15 minutes'
      AND NOT EXISTS (
        SELECT 1 FROM change WHERE seq > (taken.headers->>'seq')::bigint AND actor_id = taken.actor_id)
  RETURNING true`;

const release = `
  DELETE FROM idempotency_key taken WHERE actor_id = $1 AND key = $2 AND status = 0
    AND ($3 OR NOT EXISTS (
      SELECT 1 FROM change WHERE seq > (taken.headers->>'seq')::bigint AND actor_id = taken.actor_id))`;

/** Takes a key for one request. @returns false if it is in use */
export async function takeKey(actor: Actor, key: string, bodySha256: string): Promise<boolean> {
  await pool.query({ name: "clear_idempotency_keys", text: clearOld });
  const values = [actor.id, key, bodySha256];
  const { rowCount } = await pool.query({ name: "take_idempotency_key", text: take, values });
  return rowCount === 1;
}

/** Keeps the answer to the request that took the key, for whoever asks again. */
export async function keepAnswer(actor: Actor, key: string, kept: KeptAnswer): Promise<void> {
  await pool.query({
    name: "keep_idempotency_answer",
    text: `UPDATE idempotency_key SET status = $3, headers = $4, answer = $5 WHERE actor_id = $1 AND key = $2`,
    values: [actor.id, key, kept.status, JSON.stringify(kept.headers), kept.answer],
  });
}

/** Gives a key back after a request that failed, so that it can be tried again.
 *  @param isRefused whether it was refused before it wrote; otherwise the log is asked whether it did */
export async function releaseKey(actor: Actor, key: string, isRefused: boolean): Promise<void> {
  await pool.query({ name: "release_idempotency_key", text: release, values: [actor.id, key, isRefused] });
}
