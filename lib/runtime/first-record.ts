import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { system } from "@/lib/auth/schema";
import { dataDir, inRoot } from "./paths";
import { randomSecret } from "./private-file";
import { step } from "./progress.mjs";

const administrator = {
  email: "admin@standing.localhost",
  name: "Administrator",
  role: "administrator",
} as const;

/** Loads the demo record, where nothing was ever recorded. The environment names the database by now. */
export async function loadDemoIfEmpty() {
  const { pool } = await import("@/lib/db");
  const { rows } = await pool.query<{ empty: boolean }>("SELECT NOT EXISTS (SELECT FROM change) AS empty");
  // The note outlives a process that is killed between two of the files; loading one twice changes nothing.
  const note = join(dataDir(), "demo-record-is-being-loaded");
  if (!rows[0]?.empty && !existsSync(note)) return;
  writeFileSync(note, "");
  await step("Loading the demo record", loadDemo);
  rmSync(note);
}

export async function loadDemo() {
  const { importBundle } = await import("@/lib/bundle/mutations");
  const folder = inRoot("prisma", "demo");
  for (const file of readdirSync(folder).sort()) {
    await importBundle(system, JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
  }
}

/** Makes the first administrator, where there is no user; their one-time password is told once. */
export async function makeFirstAdministrator(): Promise<{ email: string; password: string } | null> {
  const { pool } = await import("@/lib/db");
  const { rows } = await pool.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM "user") AS empty');
  if (!rows[0]?.empty) return null;
  const { createUser } = await import("@/lib/auth/mutations");
  const password = randomSecret().slice(0, 16);
  await createUser({ ...administrator, password, mustChangePassword: true });
  return { email: administrator.email, password };
}
