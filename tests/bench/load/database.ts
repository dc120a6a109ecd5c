import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { startEmbedded } from "@/lib/runtime/embedded";
import { migrate } from "@/lib/runtime/migrate";
import { dataDir, inRoot } from "@/lib/runtime/paths";
import { ensureDatabase } from "@/lib/runtime/postgres-server";
import { step } from "@/lib/runtime/progress.mjs";
import { onShutdown } from "@/lib/runtime/shutdown";
import type { GeneratedChange } from "../record/record";
import { load } from "./load";

/** A generated record: the database it is kept in, what tells it from others made by the same files, and
 *  how it is made. */
export type Wanted = {
  database: string;
  told: string;
  changes: () => Iterable<GeneratedChange>;
  isFresh: boolean;
};

// What the generated record is made by: if any of it changes, the record is made anew.
const makers = [
  "prisma/migrations",
  "tests/bench/record",
  "tests/bench/browser/record.ts",
  "tests/bench/load",
  "lib/evidence",
  ...["derived-rows", "evidence", "identity", "rows", "rules", "search-rows", "sql", "tables"].map(
    (file) => `lib/change/${file}.ts`,
  ),
];

function filesOf(path: string): string[] {
  if (statSync(inRoot(path)).isFile()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
}

function stampOf({ told }: Wanted): string {
  const hash = createHash("sha256");
  for (const file of makers.flatMap(filesOf)) hash.update(readFileSync(inRoot(file)));
  return `${told}, ${hash.digest("hex")}`;
}

async function ask<T extends object>(url: string, text: string, values: string[] = []): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/**
 * The generated record in a cluster of its own, kept from run to run: each run works on a copy, which its
 * writes don't spoil for the next.
 */
export async function openBenchDatabase(wanted: Wanted): Promise<string> {
  const folder = join(dataDir(), "bench");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const cluster = await step("Starting the database", () => startEmbedded(folder));
  onShutdown(cluster.stop);
  const root = cluster.urlOf("postgres");
  const { database } = wanted;
  const stamp = stampOf(wanted);
  const known = await ask<{ stamp: string | null }>(
    root,
    "SELECT shobj_description(oid, 'pg_database') AS stamp FROM pg_database WHERE datname = $1",
    [database],
  );
  if (wanted.isFresh || known[0]?.stamp !== stamp) {
    await ask(root, `DROP DATABASE IF EXISTS ${database} WITH (FORCE)`);
    await ensureDatabase(root, database);
    await migrate(cluster.urlOf(database));
    await load(cluster.urlOf(database), wanted.changes());
    await ask(root, `COMMENT ON DATABASE ${database} IS '${stamp}'`);
  }
  await step("Copying the record for this run", async () => {
    await ask(root, "DROP DATABASE IF EXISTS run WITH (FORCE)");
    await ask(root, `CREATE DATABASE run TEMPLATE ${database} STRATEGY file_copy`);
  });
  await ask(root, "CHECKPOINT");
  return cluster.urlOf("run");
}
