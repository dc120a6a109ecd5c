import type { Actor } from "../auth/schema";
import { pool } from "../db";

/** An answer as it was given, to be given again. */
export type KeptAnswer = { status: number; headers: Record<string, string>; answer: string };

export type KeyState = { bodySha256: string; kept: KeptAnswer | null };

/** What is known of an actor's key: null if it is not in use; `kept` is null while the first request
 *  with it runs, or if that request was cut off and nobody can say how it ended. */
export async function findKey(actor: Actor, key: string): Promise<KeyState | null> {
  const { rows } = await pool.query({
    name: "find_idempotency_key",
    text: `SELECT body_sha256, status, headers, answer FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
    values: [actor.id, key],
  });
  const row = rows[0];
  if (!row) return null;
  const { status, headers, answer } = row;
  return { bodySha256: row.body_sha256, kept: status === 0 ? null : { status, headers, answer } };
}
