import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayKeepHouse } from "./policy";
import { type HouseEvent, type ReviewRule, reviewRule } from "./schema";

/** How the house reviews: what was set, and whether a reviewer is not the author as things are. */
export async function getReviewRule(actor: Actor): Promise<{ rule: ReviewRule; isOn: boolean }> {
  mayKeepHouse(actor);
  const { rows } = await pool.query<{ value: string | null; isOn: boolean }>(
    `SELECT (SELECT value FROM setting WHERE name = 'review_by_another') AS value, is_reviewed_by_another() AS "isOn"`,
  );
  return { rule: reviewRule.catch("auto").parse(rows[0]?.value), isOn: rows[0]?.isOn ?? false };
}

const events = `
  SELECT seq, ${isoOf("at")} AS at, kind, actor_name AS actor, subject, detail
  FROM house_event WHERE $1::bigint IS NULL OR seq < $1 ORDER BY seq DESC LIMIT $2`;

/** What was done in keeping the house, the last first. */
export async function listHouseEvents(
  actor: Actor,
  before: number | null,
  limit = 50,
): Promise<HouseEvent[]> {
  mayKeepHouse(actor);
  const { rows } = await pool.query<HouseEvent>(events, [before, limit]);
  return rows;
}
