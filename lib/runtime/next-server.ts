import type { ChildProcess } from "node:child_process";
import { currentBuildId, nextProgram } from "./build";
import { hasEnded, startChild, stopChild } from "./children";
import { inRoot } from "./paths";
import { waitUntil } from "./process-identity";
import { onShutdown } from "./shutdown";

type Options = { mode: "start" | "dev"; port: number; databaseUrl: string; authSecret: string };

/** Starts Next, and waits until it answers. */
export async function startNext({ mode, port, databaseUrl, authSecret }: Options): Promise<ChildProcess> {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: mode === "start" ? "production" : "development",
    NEXT_TELEMETRY_DISABLED: "1",
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    AUTH_SECRET: authSecret,
    BUILD_ID: mode === "start" ? currentBuildId() : "dev",
  };
  const child = startChild(
    process.execPath,
    mode === "start"
      ? [inRoot("lib", "runtime", "serve.mjs"), String(port)]
      : [nextProgram, mode, "--port", String(port)],
    { env, stdio: ["ignore", "pipe", "inherit"] },
    "SIGTERM",
  );
  onShutdown(() => stopChild(child, "SIGTERM", "SIGKILL"));
  // What Next says while it starts is said by us, unless it fails; what the site says later is passed on.
  let greeting = "";
  const keep = (text: Buffer) => (greeting += text);
  child.stdout?.on("data", keep);
  const isUp = await waitUntil(async () => hasEnded(child) || (await answers(port)), 120_000);
  if (!isUp || hasEnded(child)) throw new Error(`The site doesn't start.\n${greeting}`);
  child.stdout?.off("data", keep).pipe(process.stdout);
  return child;
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    return false;
  }
}
