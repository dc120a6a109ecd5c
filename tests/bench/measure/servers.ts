import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { buildIfStale, nextProgram } from "@/lib/runtime/build";
import { hasEnded, startChild, stopChild } from "@/lib/runtime/children";
import { startNext } from "@/lib/runtime/next-server";
import { inRoot } from "@/lib/runtime/paths";
import { nextFreePort } from "@/lib/runtime/ports";
import { randomSecret } from "@/lib/runtime/private-file";
import { waitUntil } from "@/lib/runtime/process-identity";
import { step } from "@/lib/runtime/progress.mjs";
import { onShutdown } from "@/lib/runtime/shutdown";

export type Server = { name: "node" | "next" | "standing"; port: number; pid: number };

const FIRST_PORT = 4350;
const floorFolder = inRoot("tests/bench/next-floor");

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/v1/claims/none`).then(
    () => true,
    () => false,
  );
}

async function start(name: Server["name"], args: string[], databaseUrl: string): Promise<Server> {
  const port = await nextFreePort(FIRST_PORT);
  const env = {
    ...process.env,
    NODE_ENV: "production" as const,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    AUTH_SECRET: randomSecret(),
  };
  const child = startChild(
    process.execPath,
    args,
    { env, stdio: ["ignore", "ignore", "inherit"] },
    "SIGTERM",
  );
  onShutdown(() => stopChild(child, "SIGTERM", "SIGKILL"));
  const isUp = await waitUntil(async () => hasEnded(child) || (await answers(port)), 60_000);
  if (!isUp || hasEnded(child)) throw new Error(`The floor (${name}) doesn't start.`);
  return { name, port, pid: child.pid ?? 0 };
}

function buildFloor(): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" as const };
  const child = spawn(process.execPath, [nextProgram, "build", floorFolder], {
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((done, failed) => {
    child.on("close", (code) => (code === 0 ? done() : failed(new Error("The Next floor doesn't build."))));
  });
}

/** The product as it runs in production, and the two floors beside it, all on one database. */
export async function startServers(databaseUrl: string): Promise<Server[]> {
  await buildIfStale();
  await step("Building the Next floor", buildFloor);
  const node = await start("node", ["--import", "tsx", inRoot("tests/bench/floor/server.ts")], databaseUrl);
  const next = await start("next", [nextProgram, "start", floorFolder], databaseUrl);
  const port = await nextFreePort(FIRST_PORT);
  const child = await startNext({ mode: "start", port, databaseUrl, authSecret: randomSecret() });
  return [node, next, { name: "standing", port, pid: child.pid ?? 0 }];
}

/** The product alone, each function's time written down into a folder when it ends. */
export function startProfiled(databaseUrl: string, folder: string): Promise<Server> {
  const flags = ["--cpu-prof", `--cpu-prof-dir=${folder}`];
  return start("standing", [...flags, nextProgram, "start"], databaseUrl);
}

/** What a process holds in memory, in MiB; null where the system doesn't tell. */
export function residentMemory(pid: number): number | null {
  const file = `/proc/${pid}/status`;
  if (!existsSync(file)) return null;
  const kib = /VmRSS:\s+(\d+) kB/.exec(readFileSync(file, "utf8"))?.[1];
  return kib === undefined ? null : Math.round(Number(kib) / 1024);
}
