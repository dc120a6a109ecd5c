import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandLine, identify, isAlive, waitUntil } from "./process-identity";
import { step } from "./progress.mjs";

/**
 * Stops a server that still runs on this data after whoever started it was killed. The note that
 * PostgreSQL leaves in its data names the process, but the number may belong to somebody else by now.
 */
export async function stopOrphan(data: string) {
  const note = join(data, "postmaster.pid");
  if (!existsSync(note)) return;
  const pid = Number(readFileSync(note, "utf8").split("\n")[0]);
  const orphan = Number.isInteger(pid) && pid > 0 ? identify(pid) : null;
  if (!orphan) return;
  if (!worksOn(pid, data)) {
    // PostgreSQL itself would take any process of that number for its predecessor, and not start.
    rmSync(note, { force: true });
    return;
  }
  await step("Stopping the database that was left running", async () => {
    for (const signal of ["SIGINT", "SIGQUIT"] as const) {
      if (isAlive(orphan)) process.kill(pid, signal);
      if (await waitUntil(() => !isAlive(orphan), 15_000)) return;
    }
    throw new Error(
      `The database process ${pid}, left over from before, doesn't stop. End it, then try again.`,
    );
  });
}

function worksOn(pid: number, data: string): boolean {
  if (commandLine(pid).includes(`-D ${data} `)) return true;
  try {
    // A server stands in its data's folder, even when that was moved since.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
  } catch {
    return false;
  }
}
