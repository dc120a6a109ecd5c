import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import { env } from "@/lib/env";
import { diffSchema, migrate } from "@/lib/runtime/migrate";
import { listMigrations, listPendingMigrations } from "@/lib/runtime/migrations";

const databaseUrl = env.databaseUrl ?? "";

test("the migrations make what prisma/schema.prisma describes", async () => {
  expect(await diffSchema(databaseUrl)).toBe("");
});

test("a migrated database has nothing to apply", async () => {
  expect(await listPendingMigrations(pool)).toEqual([]);
  expect(await migrate(databaseUrl)).toEqual([]);
});

test("the bookkeeping is Prisma's own", async () => {
  const { rows } = await pool.query(
    "SELECT migration_name AS name, applied_steps_count AS steps, length(checksum) AS checksum FROM _prisma_migrations ORDER BY 1",
  );
  expect(rows).toEqual(listMigrations().map((name) => ({ name, steps: 1, checksum: 64 })));
});

describe("a database that has drifted", () => {
  beforeAll(() => pool.query("ALTER TABLE person ADD COLUMN shoe_size integer"));
  afterAll(() => pool.query("ALTER TABLE person DROP COLUMN shoe_size"));

  test("is told from one that hasn't", async () => {
    expect(await diffSchema(databaseUrl)).toContain("shoe_size");
  });
});

test("a database never migrated lacks every migration", async () => {
  await pool.query("ALTER TABLE _prisma_migrations RENAME TO elsewhere");
  expect(await listPendingMigrations(pool)).toEqual(listMigrations());
  await pool.query("ALTER TABLE elsewhere RENAME TO _prisma_migrations");
});
