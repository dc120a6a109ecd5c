import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { mayKeepHouse } from "./policy";
import type { ReviewRule, Told } from "./schema";

const event = `
  INSERT INTO house_event (at, kind, actor_id, actor_name, subject_id, subject, detail)
  SELECT now(), $1::house_event_kind, $2, $3, $4, $5, $6`;

/** An act and its line in the log of the house, in one statement: `act` is SQL that answers a row for each
 *  thing that it did, with its values from $7 on. @returns whether it did anything */
export async function doAndTell(actor: Actor, told: Told, act: string, values: unknown[]): Promise<boolean> {
  const { kind, subjectId = null, subject = null, detail = null } = told;
  const { rowCount } = await pool.query(`WITH act AS (${act}) ${event} FROM act`, [
    ...[kind, actor.id, actor.name, subjectId, subject, detail],
    ...values,
  ]);
  return (rowCount ?? 0) > 0;
}

const settle = `
  INSERT INTO setting (name, value) VALUES ('review_by_another', $7)
  ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE setting.value <> excluded.value RETURNING 1`;

/** Decides whether a reviewer is somebody other than the author. */
export async function decideReviewRule(actor: Actor, rule: ReviewRule): Promise<void> {
  mayKeepHouse(actor);
  await doAndTell(actor, { kind: "review_rule", detail: rule }, settle, [rule]);
}
