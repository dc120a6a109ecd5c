import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { AppError, notFound } from "../errors";
import { accept } from "../faults";
import { isoOf } from "../sql";
import { ownName } from "./policy";
import { keptFormInput, keptRelease, MOST_FORMS } from "./schema";

const begin = `INSERT INTO kept_form (owner_id, name, address, values, version, carried_from, updated_at)
  SELECT $1, $2, $3, $4, $5, $6, now() WHERE (SELECT count(*) FROM kept_form WHERE owner_id = $1) < ${MOST_FORMS}
  ON CONFLICT DO NOTHING RETURNING ${isoOf("updated_at")} AS at`;

// Sent twice, it is kept once: the version that came is among those that it may stand over.
const goOn = `UPDATE kept_form SET address = $3, values = $4, version = $5, carried_from = $6, updated_at = now()
  WHERE owner_id = $1 AND name = $2 AND version = ANY($7) RETURNING ${isoOf("updated_at")} AS at`;

const there = "SELECT version FROM kept_form WHERE owner_id = $1 AND name = $2";

/** Keeps a form as it is typed. @returns when
 *  @throws AppError `stale` when it was kept from elsewhere in between, `not_found` when it was saved or let go of
 *  there, `conflict` when as many are kept as are taken */
export async function keepForm(actor: Actor, input: unknown): Promise<{ updatedAt: string }> {
  const { key, address, values, version, over, from } = accept(keptFormInput, input);
  const name = ownName(actor, key);
  const kept = [actor.id, name, address, JSON.stringify(values), version, JSON.stringify(from)];
  const goneOn = await pool.query<{ at: string }>(goOn, [...kept, [...over, version]]);
  if (goneOn.rows[0]) return { updatedAt: goneOn.rows[0].at };
  if (over.length === 0) {
    const begun = await pool.query<{ at: string }>(begin, kept);
    if (begun.rows[0]) return { updatedAt: begun.rows[0].at };
  }
  const { rows } = await pool.query(there, [actor.id, name]);
  if (rows[0]) throw new AppError("stale", "This form was worked on elsewhere in the meantime.");
  if (over.length > 0) throw notFound("form of yours that isn't saved");
  throw new AppError("conflict", `${MOST_FORMS} forms are begun already. Save some, or let go of them.`);
}

/** Lets go of a form, in one of the states that whoever asks has seen. One that isn't kept is let go of already.
 *  @throws AppError `stale` when it was kept from elsewhere in between */
export async function releaseForm(actor: Actor, input: unknown): Promise<void> {
  const { key, over } = accept(keptRelease, input);
  const of = [actor.id, ownName(actor, key)];
  const { rows } = await pool.query<{ isReleased: boolean }>(
    `WITH released AS (DELETE FROM kept_form WHERE owner_id = $1 AND name = $2 AND version = ANY($3) RETURNING 1)
     SELECT EXISTS (SELECT 1 FROM released) OR NOT EXISTS (${there}) AS "isReleased"`,
    [...of, over],
  );
  if (!rows[0]?.isReleased) throw new AppError("stale", "This form was worked on elsewhere in the meantime.");
}
