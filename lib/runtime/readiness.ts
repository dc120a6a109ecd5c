import { pool } from "../db";
import { listPendingMigrations } from "./migrations";

/** Why requests can't be answered now, in words for whoever runs the site; null if they can. */
export async function findUnreadiness(): Promise<string | null> {
  try {
    const pending = await listPendingMigrations(pool);
    return pending.length === 0 ? null : `The database lacks ${pending.length} migrations.`;
  } catch {
    // The reason may hold addresses and names; the probe is public.
    return "The database doesn't answer.";
  }
}
