import { compareCopies, statesBefore } from "@/lib/kept-form/rules";
import { type Copy, newMark, readCopy, writeCopy } from "./local-copies";
import { findOnServer, keepOnServer, releaseOnServer } from "./server-copies";

/** Sends what this browser has of a form that isn’t open, where it goes on from what the server has.
 *  @returns whether there is nothing more to do about this state of it */
export async function sendOne(key: string, copy: Copy): Promise<boolean> {
  const told = await findOnServer(key);
  if ("why" in told) return false;
  const { found } = told;
  const verdict = compareCopies(copy, found);
  if (readCopy(key)?.at !== copy.at) return true;
  // It had arrived. Taken for unsent, it would be sent anew once it was saved or let go of elsewhere.
  if (found && verdict === "same")
    writeCopy(key, { ...copy, base: found.version, sent: [], isOnServer: true });
  // What differs otherwise is looked into where the form opens.
  if (verdict !== "mine") return true;
  const { values, address, from } = copy;
  if (values === null) {
    const released = await releaseOnServer(key, statesBefore(copy));
    if ("found" in released && readCopy(key)?.at === copy.at) writeCopy(key, null);
    return true;
  }
  if (!address) return true;
  const version = newMark();
  writeCopy(key, { ...copy, sent: [...copy.sent, version].slice(-5) });
  const over = found ? [found.version] : [];
  const kept = await keepOnServer({ key, address, values, version, over, from }, false);
  if ("found" in kept && readCopy(key)?.at === copy.at)
    writeCopy(key, { ...copy, base: version, sent: [], isOnServer: true });
  return "found" in kept || kept.why === "too-much";
}
