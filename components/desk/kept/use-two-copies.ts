"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FormValues } from "@/lib/form/schema";
import type { CarriedFrom } from "@/lib/kept-form/schema";
import type { Copies, Happening, Request } from "./copies";
import { type Copy, newMark, readCopy, writeCopy } from "./local-copies";
import { openForms } from "./open-forms";
import { findOnServer, keepOnServer, releaseOnServer } from "./server-copies";
import { after, isOnServer, isWaiting, unopened } from "./two-copies";
import { useSender } from "./use-sender";

/** Puts a copy into the form: with when it was typed; null for what the form holds by itself. */
type Show = (values: FormValues | null, at: string | null) => void;

type Particulars = { submission?: string | undefined; from?: CarriedFrom[] };

/** A saving that takes longer than this isn't waited for. */
const LONG_ENOUGH = 2_000;

/** This page's address on another machine: without what it tells of the last saving. */
function addressHere(): string {
  const url = new URL(location.href);
  for (const told of ["saved", "told"]) url.searchParams.delete(told);
  return url.pathname + url.search;
}

/** Asks the server, and tells what it answers. */
async function answerTo(key: string, request: Request, initial: FormValues): Promise<Happening> {
  if (request.do === "find") {
    const told = await findOnServer(key);
    if ("why" in told) return { is: "not-found-out", why: told.why };
    return { is: "found", there: told.found, initial };
  }
  if (request.do === "release") {
    const told = await releaseOnServer(key, request.over);
    return "why" in told ? { is: "not-released", why: told.why } : { is: "released" };
  }
  const { values, version, over, from, isLeaving } = request;
  const sent = { key, address: addressHere(), values, version, over, from };
  const told = await keepOnServer(sent, isLeaving);
  if ("why" in told) return { is: "not-kept", version, why: told.why };
  return { is: "kept", version, values, at: told.found.updatedAt };
}

/**
 * What is typed into a form, kept twice: in this browser at once, on the server within a second or as soon as it can
 * be reached. Of two copies that differ the one that goes on from the other is shown; where neither does, the editor
 * is asked.
 */
export function useTwoCopies(key: string | null, initial: FormValues, show: Show) {
  const copies = useRef(unopened);
  const [{ keeping, asked }, tell] = useState<Pick<Copies, "keeping" | "asked">>(unopened);
  const latest = useRef({ initial, show });
  latest.current = { initial, show };

  const waits = useCallback(() => key !== null && isWaiting(copies.current), [key]);
  const send = async () => {
    await happen({ is: "due", version: newMark(), isLeaving: false });
    return !copies.current.isFailing;
  };
  const { flush, soon, settled } = useSender(waits, send);

  /** Resolves once what it asks of the server is answered. */
  const happen = useCallback(
    async (happening: Happening): Promise<void> => {
      if (key === null) return;
      const step = after(copies.current, happening);
      copies.current = step.copies;
      const { keeping: is, asked: between } = step.copies;
      tell((told) =>
        told.keeping === is && told.asked === between ? told : { keeping: is, asked: between },
      );
      for (const effect of step.effects) {
        if (effect.do === "write") {
          const isOurs = !("ifStill" in effect) || readCopy(key)?.at === effect.ifStill;
          if (isOurs) writeCopy(key, effect.here && { ...effect.here, address: addressHere() });
        } else if (effect.do === "show") latest.current.show(effect.values, effect.at);
        else if (effect.do === "send") void (effect.when === "now" ? flush() : soon());
        else await happen(await answerTo(key, effect, latest.current.initial));
      }
    },
    [key, flush, soon],
  );

  useEffect(() => {
    if (key === null) return;
    const compareAgain = () => void happen({ is: "returned" });
    const last = () => void happen({ is: "due", version: newMark(), isLeaving: true });
    openForms.add(key);
    addEventListener("focus", compareAgain);
    addEventListener("pagehide", last);
    return () => {
      removeEventListener("focus", compareAgain);
      removeEventListener("pagehide", last);
      openForms.delete(key);
      last();
      void happen({ is: "left" });
    };
  }, [key, happen]);

  const acts = useMemo(
    () => ({
      /** Begins with what this browser has, and asks the server what it has. */
      open: (here: Copy | null) => void happen({ is: "opened", here }),
      /** Keeps what is typed; null where the form holds again what it held by itself. */
      keep(values: FormValues | null, { submission, from }: Particulars) {
        const particulars = { ...(submission && { submission }), ...(from && { from }) };
        void happen({ is: "typed", values, at: new Date().toISOString(), ...particulars });
      },
      isOnServer: () => isOnServer(copies.current),
      /** Stops sending while the form is on its way to be saved; resolves once nothing else is. */
      async hold() {
        void happen({ is: "being-saved" });
        let timer: ReturnType<typeof setTimeout> | undefined;
        const longEnough = new Promise((resolve) => {
          timer = setTimeout(resolve, LONG_ENOUGH);
        });
        await Promise.race([settled(), longEnough]);
        clearTimeout(timer);
      },
      /** Goes on sending: it wasn't saved. */
      resume: () => void happen({ is: "not-saved" }),
      /** Goes on with what stands here, over what was kept elsewhere. */
      goOn: () => void happen({ is: "gone-on" }),
      /** Goes on with what was kept elsewhere, without what stands here. */
      giveWay: () => void happen({ is: "given-way" }),
    }),
    [happen, settled],
  );

  return { keeping, asked, acts };
}
