import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { isAlive, type ProcessIdentity, waitUntil } from "./process-identity";

/**
 * Starts a long-running process that never outlives this one. It gets a session of its own, so that a
 * Ctrl-C in the terminal reaches only us and we stop things in their order; and a guard, which waits
 * for the end of a pipe that only we hold, so that it is stopped even when we are killed with -9.
 */
export function startChild(command: string, args: string[], options: SpawnOptions, signal: NodeJS.Signals) {
  const child = spawn(command, args, { ...options, detached: true });
  if (child.pid !== undefined && process.platform !== "win32") guard(child, child.pid, signal);
  return child;
}

function guard(child: ChildProcess, pid: number, signal: NodeJS.Signals) {
  const script = 'read -r _; kill -s "$1" "$2" 2>/dev/null';
  const watcher = spawn("/bin/sh", ["-c", script, "standing-guard", signal.slice(3), String(pid)], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  watcher.unref();
  watcher.on("error", () => undefined);
  child.once("exit", () => watcher.kill("SIGKILL"));
}

export const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Asks a child to stop, and insists with the second signal when it doesn't. */
export async function stopChild(child: ChildProcess, signal: NodeJS.Signals, insist: NodeJS.Signals) {
  if (hasEnded(child)) return;
  child.kill(signal);
  if (await waitUntil(() => hasEnded(child), 15_000)) return;
  child.kill(insist);
  await waitUntil(() => hasEnded(child), 15_000);
}

/** Stops a process that an earlier run of ours started and could not take along when it was killed. */
export async function stopLeftover(identity: ProcessIdentity) {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    if (isAlive(identity)) process.kill(identity.pid, signal);
    if (await waitUntil(() => !isAlive(identity), 5_000)) return;
  }
}
