import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";

/** A process, told apart from a later one that got the same number. */
export const processIdentity = z.object({ pid: z.number().int(), born: z.string() });
export type ProcessIdentity = z.infer<typeof processIdentity>;

/** When a process began, in the system's own words; null when there is no such process. */
function born(pid: number): string | null {
  try {
    if (process.platform !== "linux") {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
    }
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold anything; the fields after it are fixed: 3rd is the state, 22nd the start.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z") return null;
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}/${fields[19]}`;
  } catch {
    return null;
  }
}

export function identify(pid: number): ProcessIdentity | null {
  const since = born(pid);
  return since === null ? null : { pid, born: since };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return born(identity.pid) === identity.born;
}

/** The command line of a process, or an empty text. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

/** Asks for something again and again until it is so, or the time is up. */
export async function waitUntil(
  isSo: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await isSo())) {
    if (Date.now() > end) return false;
    await new Promise((resume) => setTimeout(resume, 25));
  }
  return true;
}
