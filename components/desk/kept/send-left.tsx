"use client";

import { useEffect } from "react";
import { compareCopies, statesBefore } from "@/lib/kept-form/rules";
import { type Copy, listCopies, newMark, readCopy, writeCopy } from "./local-copies";
import { openForms } from "./open-forms";
import { findOnServer, keepOnServer, releaseOnServer } from "./server-copies";

/** A form that is open somewhere sends by itself, and within seconds. */
const LEFT = 10_000;

async function sendOne(key: string, copy: Copy): Promise<void> {
  const told = await findOnServer(key);
  if ("why" in told || compareCopies(copy, told.found) !== "mine") return;
  if (copy.values === null) {
    const { found } = { found: undefined, ...(await releaseOnServer(key, statesBefore(copy))) };
    if (found && readCopy(key)?.at === copy.at) writeCopy(key, null);
    return;
  }
  if (!copy.address) return;
  const version = newMark();
  const over = told.found ? [told.found.version] : [];
  writeCopy(key, { ...copy, sent: [...copy.sent, version].slice(-5) });
  const { address, values } = copy;
  const kept = await keepOnServer({ key, address, values, version, over }, false);
  if ("found" in kept && readCopy(key)?.at === copy.at)
    writeCopy(key, { ...copy, base: version, sent: [], isOnServer: true });
}

/** Sends what this browser still keeps for itself of forms that aren't open: typed while the server couldn't be
 *  reached, or after a session had ended. */
export function SendLeft({ actorId }: { actorId: string }) {
  useEffect(() => {
    const isLeft = ([key, { at, isOnServer }]: [string, Copy]) =>
      key.startsWith(`${actorId}.`) &&
      !isOnServer &&
      !openForms.has(key) &&
      Date.parse(at) < Date.now() - LEFT;
    const sendAll = async () => {
      for (const [key, copy] of listCopies().filter(isLeft)) await sendOne(key, copy);
    };
    // After the page's own forms have opened.
    const first = setTimeout(sendAll, 1_000);
    const later = setInterval(sendAll, LEFT);
    addEventListener("online", sendAll);
    return () => {
      clearTimeout(first);
      clearInterval(later);
      removeEventListener("online", sendAll);
    };
  }, [actorId]);
  return null;
}
