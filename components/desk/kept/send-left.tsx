"use client";

import { useEffect } from "react";
import { type Copy, listCopies } from "./local-copies";
import { openForms } from "./open-forms";
import { sendOne } from "./send-one";

/** A form that is open somewhere sends by itself, and within seconds. */
const LEFT = 10_000;

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
