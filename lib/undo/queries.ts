import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { isoOf } from "../sql";
import { mayUndo } from "./policy";
import { effectsOf, obstacleTo, type Touched } from "./rules";
import type { LastChange } from "./schema";

/** How far back a change may lie and still be somebody's last: what is further is history. */
const NEAR = 2000;

const last = `
  SELECT c.seq, ${isoOf("c.at")} AS at, c.reason,
    (SELECT json_agg(json_build_object('type', v.record_type, 'version', v.version, 'body', v.body, 'before', p.body,
        'latest', (SELECT max(l.version) FROM revision l WHERE l.record_type = v.record_type AND l.record_id = v.record_id))
        ORDER BY v.position)
      FROM revision v
      LEFT JOIN revision p ON p.record_type = v.record_type AND p.record_id = v.record_id AND p.version = v.version - 1
      WHERE v.change_seq = c.seq) AS touched
  FROM change c WHERE c.actor_id = $1 AND c.seq > (SELECT seq FROM change_head) - ${NEAR}
  ORDER BY c.seq DESC LIMIT 1`;

type Row = Pick<LastChange, "seq" | "at" | "reason"> & { touched: Touched[] };

/** The actor's last change with the records that it touched, for a mutation; null where there is none. */
export async function findLastTouched(actor: Actor): Promise<Row | null> {
  const { rows } = await pool.query<Row>(last, [actor.id]);
  return rows[0] ?? null;
}

/** The actor's last change, and what taking it back would do; null where there is none, or none of late. */
export async function findLastChange(actor: Actor): Promise<LastChange | null> {
  mayUndo(actor);
  const found = await findLastTouched(actor);
  if (!found) return null;
  const { touched, ...change } = found;
  return { ...change, effects: effectsOf(touched), obstacle: obstacleTo(touched) };
}
