import type { ChildProcess } from "node:child_process";
import * as fs from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { hasEnded, startChild, stopChild } from "./children";
import { type ClusterSettings, host, superuser } from "./cluster";
import { waitUntil } from "./process-identity";
import type { RunAs } from "./run-as";

const serverSettings = {
  listen_addresses: host,
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: "256MB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  random_page_cost: "1.1",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
};

// For a database that is thrown away: nothing of it need outlive a loss of power.
const throwawaySettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

export function urlOf({ port, password }: ClusterSettings, database: string): string {
  return `postgresql://${superuser}:${password}@${host}:${port}/${database}`;
}

/** What it takes to start a server on a cluster. */
export type Server = {
  folder: string;
  place: string;
  runAs: RunAs;
  settings: ClusterSettings;
  isThrowaway: boolean;
};

/** Starts it, and waits until it answers. */
export async function launch(server: Server): Promise<ChildProcess> {
  let problem = "";
  // Of a server that was killed, the last processes may be a moment behind; until then it won't start again.
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const child = run(server);
    const isUp = await waitUntil(async () => hasEnded(child) || (await answers(server.settings)), 600_000);
    if (isUp && !hasEnded(child)) return child;
    await stopChild(child, "SIGINT", "SIGQUIT");
    problem = fs.readFileSync(logFile(server.folder), "utf8").split("\n").slice(-12).join("\n");
    await new Promise((resume) => setTimeout(resume, 500));
  }
  throw new Error(`The database doesn't start. The end of ${logFile(server.folder)}:\n${problem}`);
}

const logFile = (folder: string) => join(folder, "postgres.log");

function run({ folder, place, runAs, settings, isThrowaway }: Server): ChildProcess {
  const more = isThrowaway ? throwawaySettings : {};
  const options = Object.entries({ ...serverSettings, ...more, port: String(settings.port) });
  const [command = "", ...args] = [
    ...runAs.prefix,
    join(runAs.bin, "postgres"),
    "-D",
    join(place, "data"),
    ...options.flatMap(([name, value]) => ["-c", `${name}=${value}`]),
  ];
  keepLogShort(logFile(folder));
  const log = fs.openSync(logFile(folder), "a", 0o600);
  try {
    return startChild(command, args, { cwd: place, stdio: ["ignore", log, log], ...runAs.user }, "SIGINT");
  } finally {
    fs.closeSync(log);
  }
}

function keepLogShort(log: string) {
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 10_000_000) fs.renameSync(log, `${log}.old`);
}

async function answers(settings: ClusterSettings): Promise<boolean> {
  const client = new pg.Client({ connectionString: urlOf(settings, "postgres") });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Makes the database in its cluster, unless it is there. */
export async function ensureDatabase(clusterUrl: string, name: string) {
  const client = new pg.Client({ connectionString: clusterUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
