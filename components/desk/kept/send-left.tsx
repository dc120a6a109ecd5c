"use client";

import { useEffect } from "react";
import { compareCopies, statesBefore } from "@/lib/kept-form/rules";
import { type Copy, listCopies, newMark, readCopy, writeCopy } from "./local-copies";
import { openForms } from "./open-forms";
import { findOnServer, keepOnServer, releaseOnServer } from "./server-copies";

/** A form that is open somewhere sends by itself, and within seconds. */
const LEFT = 10_000;

/** @returns whether there is nothing more to do about this state of it */
async function sendOne(key: string, copy: Copy): Promise<boolean> {
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

/** Sends what this browser still keeps for itself of forms that aren't open: typed while the server couldn't be
 *  reached, or after a session had ended. */
export function SendLeft({ actorId }: { actorId: string }) {
  useEffect(() => {
    const done = new Set<string>();
    const isLeft = ([key, { at, isOnServer }]: [string, Copy]) =>
      key.startsWith(`${actorId}.`) &&
      !isOnServer &&
      !openForms.has(key) &&
      !done.has(key + at) &&
      Date.parse(at) < Date.now() - LEFT;
    const sendAll = async () => {
      for (const [key, copy] of listCopies().filter(isLeft)) {
        if (await sendOne(key, copy)) done.add(key + copy.at);
      }
    };
    // After the page's own forms have opened.
    const first = setTimeout(sendAll, 1_000);
    const later = setInterval(sendAll, LEFT);
    return () => {
      clearTimeout(first);
      clearInterval(later);
    };
  }, [actorId]);
  return null;
}
