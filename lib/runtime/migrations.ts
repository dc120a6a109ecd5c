import { readdirSync } from "node:fs";
import { join } from "node:path";
import type pg from "pg";

const UNDEFINED_TABLE = "42P01";

type Database = pg.Pool | pg.Client;

/** The folder of migrations, in Prisma's format. */
export const migrationsFolder = () => join(process.cwd(), "prisma", "migrations");

/** The migrations' names, in their order. */
export function listMigrations(): string[] {
  const entries = readdirSync(migrationsFolder(), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The migrations that a database still lacks. */
export async function listPendingMigrations(database: Database): Promise<string[]> {
  const applied = new Set(await selectNames(database, "finished_at IS NOT NULL AND rolled_back_at IS NULL"));
  return listMigrations().filter((name) => !applied.has(name));
}

/**
 * The migrations that began and neither ended nor were taken back: someone pulled the plug, or one failed.
 * Each runs as one transaction, so nothing of it is in the database and it can be tried again.
 */
export async function listInterrupted(database: Database): Promise<string[]> {
  return selectNames(database, "finished_at IS NULL AND rolled_back_at IS NULL");
}

async function selectNames(database: Database, condition: string): Promise<string[]> {
  try {
    const { rows } = await database.query<{ migration_name: string }>(
      `SELECT DISTINCT migration_name FROM _prisma_migrations WHERE ${condition}`,
    );
    return rows.map((row) => row.migration_name);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === UNDEFINED_TABLE) return [];
    throw error;
  }
}
