import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import type { Page } from "../page";
import type { EntryView } from "./schema";

type Row = Omit<EntryView, "updatedAt"> & { updated_at: Date };

const perPage = 50;

// Each table by its own index on who entered and when; no more of each than a page can show.
const newest = (type: EntryView["type"], key: string, title: string) => `(
  SELECT '${type}' AS type, ${key} AS key, ${title} AS title, status, version, updated_at
  FROM "${type}" WHERE created_by = $1 AND updated_at < $2 ORDER BY updated_at DESC LIMIT $3)`;

const mine = `${[
  newest("person", "slug", "name"),
  newest("organization", "slug", "name"),
  newest("source", "id", "title"),
  newest("claim", "id", "text"),
  newest("statement", "id", "text"),
].join(" UNION ALL ")} ORDER BY updated_at DESC, type, key LIMIT $3`;

/** What the actor entered, newest first. The cursor is the instant to go on before. */
export async function listMyEntries(actor: Actor, cursor: string | undefined): Promise<Page<EntryView>> {
  requireRole(actor, "editor", "see what you entered");
  const before = cursor && !Number.isNaN(Date.parse(cursor)) ? cursor : "infinity";
  const { rows } = await pool.query<Row>(mine, [actor.id, before, perPage + 1]);
  const items = rows.slice(0, perPage).map(({ updated_at, ...entry }) => ({
    ...entry,
    updatedAt: updated_at.toISOString(),
  }));
  return { items, nextCursor: rows.length > perPage ? (items.at(-1)?.updatedAt ?? null) : null };
}
