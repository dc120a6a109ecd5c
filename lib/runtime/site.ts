import { once } from "node:events";
import { join } from "node:path";
import { env } from "@/lib/env";
import { links } from "@/lib/permalinks";
import { buildIfStale } from "./build";
import { stopLeftover } from "./children";
import { bringUpToDate, startOwnDatabase } from "./database";
import { loadDemoIfEmpty, makeFirstAdministrator } from "./first-record";
import { startNext } from "./next-server";
import { findOccupancy, occupy } from "./occupancy";
import { dataDir } from "./paths";
import { isFree, nextFreePort } from "./ports";
import { keptSecret } from "./private-file";
import { identify } from "./process-identity";
import { say, step } from "./progress.mjs";
import { isShuttingDown, onShutdown } from "./shutdown";

/** Brings the whole site up and keeps it up. Its end is the exit code. */
export async function runSite(mode: "start" | "dev"): Promise<number> {
  const occupancy = await takeDataDir(mode === "start" ? "npm start" : "npm run dev");
  if (!occupancy) return 0;
  const port = await choosePort();
  const databaseUrl = env.databaseUrl ?? (await startOwnDatabase());
  await bringUpToDate(databaseUrl);
  env.authSecret ??= keptSecret(join(dataDir(), "auth-secret"));
  const { authSecret } = env;
  await loadDemoIfEmpty();
  if (mode === "start") await buildIfStale();
  const server = await step("Starting the site", () => startNext({ mode, port, databaseUrl, authSecret }));

  const address = `http://localhost:${port}`;
  // Last of all, so that nothing can fail between making the password and telling it.
  const administrator = await makeFirstAdministrator();
  occupancy.note({ address, server: identify(server.pid ?? 0) ?? undefined });
  const signIn = administrator
    ? ` (sign in at ${address}${links.signIn()} as ${administrator.email} with the one-time password ${administrator.password})`
    : "";
  say(`Standing is at ${address}${signIn}`);
  await once(server, "exit");
  if (isShuttingDown()) return 0;
  throw new Error("The site stopped by itself.");
}

/** The data folder for ourselves; null, after saying so, when a Standing already runs on it. */
async function takeDataDir(command: string) {
  // On a database of its own outside, any number of processes may serve the same record.
  if (env.databaseUrl) return { note: () => undefined };
  const before = findOccupancy(dataDir());
  const occupancy = occupy(dataDir(), command);
  if (occupancy) {
    onShutdown(occupancy.leave);
    if (before?.server) await stopLeftover(before.server);
    return occupancy;
  }
  const other = findOccupancy(dataDir());
  if (!other?.address) {
    throw new Error(
      `\`${other?.command}\` (process ${other?.owner.pid}) is using ${dataDir()}; wait until it is done.`,
    );
  }
  say(`Standing already runs at ${other.address} (\`${other.command}\`, process ${other.owner.pid}).`);
  return null;
}

async function choosePort(): Promise<number> {
  if (await isFree(env.port)) return env.port;
  if (env.portIsGiven) {
    throw new Error(
      `Port ${env.port} is taken by another program. Choose another one: PORT=${env.port + 1} npm start`,
    );
  }
  const port = await nextFreePort(env.port + 1);
  say(`Port ${env.port} is taken by another program; using ${port}. (PORT=… chooses one.)`);
  return port;
}
