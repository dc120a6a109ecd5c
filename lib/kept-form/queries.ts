import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { accept } from "../faults";
import { isoOf } from "../sql";
import { mayKeepForms, ownName } from "./policy";
import { type BegunForm, type KeptForm, keptKeys, MOST_FORMS } from "./schema";

const key = `k.owner_id || '.' || k.name AS key`;

const some = `SELECT ${key}, k.values, k.version, k.carried_from AS "from", ${isoOf("k.updated_at")} AS "updatedAt"
  FROM kept_form k WHERE k.owner_id = $1 AND k.name = ANY($2)`;

/** What is kept of forms of the actor's. @throws AppError `forbidden` where one is somebody else's */
export async function listKeptForms(actor: Actor, keys: string[]): Promise<KeptForm[]> {
  mayKeepForms(actor);
  const names = accept(keptKeys, keys).map((each) => ownName(actor, each));
  const { rows } = await pool.query<KeptForm>(some, [actor.id, names]);
  return rows;
}

// A form's first words tell it from another of its kind.
const words = `left(coalesce(${["text", "name", "title", "reason", "statements[0].text", "person~"]
  .map((path) => `nullif(btrim(k.values->>'${path}'), '')`)
  .join(", ")}, ''), 200)`;

const mine = `SELECT ${key}, k.address, k.version, ${isoOf("k.updated_at")} AS "updatedAt", ${words} AS words
  FROM kept_form k WHERE k.owner_id = $1 ORDER BY k.updated_at DESC, k.name LIMIT ${MOST_FORMS}`;

/** What the actor has begun and not saved, what was typed last first. */
export async function listBegunForms(actor: Actor): Promise<BegunForm[]> {
  mayKeepForms(actor);
  const { rows } = await pool.query<BegunForm>(mine, [actor.id]);
  return rows;
}
