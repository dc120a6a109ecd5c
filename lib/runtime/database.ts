import { env } from "@/lib/env";
import { readSettings } from "./cluster";
import { startEmbedded } from "./embedded";
import { migrate } from "./migrate";
import { findOccupancy, occupy } from "./occupancy";
import { dataDir } from "./paths";
import { ensureDatabase, urlOf } from "./postgres-server";
import { step } from "./progress.mjs";
import { onShutdown } from "./shutdown";

const DATABASE = "standing";

/**
 * The database for a command: the one named by DATABASE_URL, else the embedded one of a Standing that is
 * running, else the embedded one started for as long as the command takes. Migrated in any case.
 */
export async function openDatabase(command: string): Promise<string> {
  const url = env.databaseUrl ?? urlOfRunning() ?? (await startOwn(command));
  await bringUpToDate(url);
  return url;
}

/** Starts the embedded database; whoever calls this has the data folder for itself. */
export async function startOwnDatabase(): Promise<string> {
  const embedded = await step("Starting the database", () => startEmbedded(dataDir()));
  onShutdown(embedded.stop);
  const url = embedded.urlOf(DATABASE);
  await ensureDatabase(embedded.urlOf("postgres"), DATABASE);
  return url;
}

export async function bringUpToDate(url: string) {
  const applied = await step("Checking the database's schema", () => migrate(url));
  // Whatever of ours is imported from here on finds the database where the environment would name it.
  env.databaseUrl = url;
  return applied;
}

function urlOfRunning(): string | undefined {
  const settings = findOccupancy(dataDir())?.isAlive ? readSettings(dataDir()) : null;
  return settings?.port ? urlOf(settings, DATABASE) : undefined;
}

async function startOwn(command: string): Promise<string> {
  const occupancy = occupy(dataDir(), command);
  if (!occupancy)
    throw new Error("Another Standing has just begun to use this data folder. Try again in a moment.");
  onShutdown(occupancy.leave);
  return startOwnDatabase();
}
