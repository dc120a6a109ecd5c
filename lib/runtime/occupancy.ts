import { linkSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { createPrivately, writePrivately } from "./private-file";
import { identify, isAlive, processIdentity } from "./process-identity";

const occupancy = z.object({
  owner: processIdentity,
  command: z.string(),
  address: z.string().optional(),
  server: processIdentity.optional(),
});

/** Which process runs on a data folder, and where its site is, once it serves. */
export type Occupancy = z.infer<typeof occupancy>;

const fileIn = (dataDir: string) => join(dataDir, "running.json");

/** Whoever runs on this folder, or ran there and was killed: `isAlive` tells. */
export function findOccupancy(dataDir: string): (Occupancy & { isAlive: boolean }) | null {
  const found = read(fileIn(dataDir));
  return found && { ...found, isAlive: isAlive(found.owner) };
}

function read(file: string): Occupancy | null {
  try {
    return occupancy.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** Takes the folder for this process; null when another one was faster. */
export function occupy(dataDir: string, command: string) {
  const owner = identify(process.pid);
  if (!owner) throw new Error("This system doesn't tell when a process began.");
  const file = fileIn(dataDir);
  let own: Occupancy = { owner, command };
  if (!createPrivately(file, JSON.stringify(own))) {
    if (findOccupancy(dataDir)?.isAlive) return null;
    removeStale(file, dataDir);
    if (!createPrivately(file, JSON.stringify(own))) return null;
  }
  return {
    note(more: Pick<Occupancy, "address" | "server">) {
      own = { ...own, ...more };
      writePrivately(file, JSON.stringify(own));
    },
    leave: () => rmSync(file, { force: true }),
  };
}

function removeStale(file: string, dataDir: string) {
  const aside = `${file}.stale-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  // Between our look and our move another process may have taken the folder: give it back.
  const moved = read(aside);
  if (moved && isAlive(moved.owner) && !findOccupancy(dataDir)) linkSync(aside, file);
  rmSync(aside);
}
