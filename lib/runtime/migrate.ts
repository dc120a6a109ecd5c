import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { listInterrupted, listMigrations, listPendingMigrations, migrationsFolder } from "./migrations";
import { noFilters, readSchema, withSchemaEngine } from "./schema-engine";

// Any number will do that nobody else locks with; this one is Standing's.
const LOCK = 7_826_413_946;
const OLDEST = 15;

/** Applies the migrations that a database lacks, and names them. Any number of processes may do it at once. */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await requireVersion(client);
    if ((await listPendingMigrations(client)).length === 0) return [];
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    // Whoever held the lock before us has done it.
    if ((await listPendingMigrations(client)).length === 0) return [];
    const migrationsList = readMigrations();
    const interrupted = await listInterrupted(client);
    return await withSchemaEngine(databaseUrl, async (engine) => {
      for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName });
      const done = await engine.applyMigrations({ migrationsList, filters: noFilters });
      return done.appliedMigrationNames;
    });
  } finally {
    await client.end();
  }
}

/** What would turn a migrated database into one after prisma/schema.prisma; empty when nothing would. */
export async function diffSchema(databaseUrl: string): Promise<string> {
  const { stdout } = await withSchemaEngine(databaseUrl, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", ...readSchema(), configDir: migrationsFolder() },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: null,
      filters: noFilters,
    }),
  );
  const script = stdout?.trim() ?? "";
  return script === "-- This is an empty migration." ? "" : script;
}

async function requireVersion(client: pg.Client) {
  const { rows } = await client.query<{ server_version: string; server_version_num: string }>(
    "SELECT current_setting('server_version') AS server_version, current_setting('server_version_num') AS server_version_num",
  );
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major >= OLDEST) return;
  throw new Error(`Standing needs PostgreSQL ${OLDEST} or newer; this one is ${rows[0]?.server_version}.`);
}

function readMigrations() {
  const lockfile = join(migrationsFolder(), "migration_lock.toml");
  return {
    baseDir: migrationsFolder(),
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfile) ? readFileSync(lockfile, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: listMigrations().map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: readScript(name) },
    })),
  };
}

function readScript(name: string): { tag: "ok"; value: string } | { tag: "error"; value: string } {
  try {
    return { tag: "ok", value: readFileSync(join(migrationsFolder(), name, "migration.sql"), "utf8") };
  } catch (error) {
    return { tag: "error", value: String(error) };
  }
}
