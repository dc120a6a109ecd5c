import { pool } from "../db";
import type { Publishers } from "./evidence";
import { namedBy } from "./named";
import type { Write } from "./records";

/** Who published the sources among these that are on file (ids). */
export async function findPublishers(sources: string[]): Promise<Publishers> {
  if (sources.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; publisher_id: string | null }>(
    "SELECT id, publisher_id FROM source WHERE id = ANY($1)",
    [sources],
  );
  return new Map(rows.map(({ id, publisher_id }) => [id, publisher_id]));
}

/** Who published the sources that the writes cite, or that speak in them. */
export function listPublishersOf(writes: Write[]): Promise<Publishers> {
  const named = writes.flatMap((write) =>
    write.type === "statement"
      ? namedBy("statement", write.body).filter(({ noun }) => noun === "source")
      : [],
  );
  return findPublishers(named.map(({ id }) => id));
}
