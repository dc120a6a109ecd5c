import { viewerOf } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { pool } from "../db";
import { listed } from "../sql";
import type { BulkEffect } from "./schema";

/** A record that an act is to change; `key` is what it is written to by: a slug or an id. */
export type BulkRecord = Omit<BulkEffect, "obstacle"> & {
  key: string;
  /** A claim's; null for other records. */
  category: string | null;
  effect: string | null;
};

const of = (type: string, title: string, key: string, own = "NULL AS category, NULL AS effect") => `
  SELECT '${type}:' || t.id AS name, '${type}' AS type, t.id, t.${key} AS key, t.${title} AS title, t.status::text, t.version, ${own}
  FROM "${type}" t WHERE '${type}:' || t.id = ANY ($1) AND t.id = ANY ($3) AND ${listed("t", "$2")}`;

const chosen = `
  SELECT r.* FROM unnest($1::text[]) WITH ORDINALITY w (name, place) JOIN (
    ${of("person", "name", "slug")} UNION ALL ${of("organization", "name", "slug")}
    UNION ALL ${of("source", "title", "id")} UNION ALL ${of("claim", "text", "id", "t.category::text, t.effect::text")}
    UNION ALL ${of("statement", "text", "id")}
  ) r ON r.name = w.name ORDER BY w.place`;

/** The records of these names (`claim:7f3k9x2m4q`) that stand and that the actor may see, in that order. */
export async function listChosen(actor: Actor, names: string[]): Promise<BulkRecord[]> {
  const wanted = [...new Set(names)];
  const ids = wanted.map((name) => name.slice(name.indexOf(":") + 1));
  const { rows } = await pool.query<BulkRecord & { name: string }>(chosen, [wanted, viewerOf(actor), ids]);
  return rows.map(({ name: _, ...record }) => record);
}
