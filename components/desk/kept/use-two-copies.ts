"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { FormValues } from "@/lib/form/schema";
import { compareCopies, isSame, statesBefore } from "@/lib/kept-form/rules";
import type { KeptForm } from "@/lib/kept-form/schema";
import type { Apart, Keeping } from "./keeping";
import { type Copy, newMark, readCopy, writeCopy } from "./local-copies";
import { openForms } from "./open-forms";
import { findOnServer, keepOnServer, releaseOnServer } from "./server-copies";
import { useSender } from "./use-sender";

/** What was typed elsewhere in the meantime, or null where it was saved or let go of there; and when it was typed here. */
export type Asked = { there: KeptForm | null; at: string };

/** Puts a copy into the form: with when it was typed; null for what the form holds by itself. */
type Show = (values: FormValues | null, at: string | null) => void;

type Particulars = { submission: string | undefined; from: string | undefined };

/** This page's address on another machine: without what it tells of the last saving. */
function addressHere(): string {
  const url = new URL(location.href);
  for (const told of ["saved", "told"]) url.searchParams.delete(told);
  return url.pathname + url.search;
}

/**
 * What is typed into a form, kept twice: in this browser at once, on the server within a second or as soon as it can
 * be reached. Of two copies that differ the one that goes on from the other is shown; where neither does, the editor
 * is asked.
 */
export function useTwoCopies(key: string | null, initial: FormValues, show: Show) {
  const [keeping, setKeeping] = useState<Keeping | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const copy = useRef<Copy | null>(null);
  /** False until the copy here was set against the server's. */
  const isCompared = useRef(false);
  /** A copy that the server has is not shown before it is known whether the server has a later one. */
  const isShown = useRef(true);
  const isSaving = useRef(false);
  const isStopped = useRef<"asked" | "refused" | "left" | null>(null);
  const unanswered = useRef<string | null>(null);
  const latest = useRef({ initial, show });
  latest.current = { initial, show };

  const put = useCallback(
    (next: Copy | null) => {
      // Once the form is left, an answer that comes late must not overwrite what is typed into it anew.
      const isOurs = isStopped.current !== "left" || readCopy(key ?? "")?.at === copy.current?.at;
      copy.current = next;
      if (key !== null && isOurs) writeCopy(key, next);
    },
    [key],
  );

  const bring = useCallback((values: FormValues | null, at: string | null) => {
    isShown.current = true;
    latest.current.show(values, at);
  }, []);

  const settle = useCallback(
    (there: KeptForm | null) => {
      const here = copy.current;
      const verdict = compareCopies(here, there);
      const isBlank = there !== null && isSame(there.values, latest.current.initial);
      if (here && (verdict === "ask" || verdict === "over")) {
        isStopped.current = "asked";
        setAsked({ there, at: here.at });
        setKeeping({ is: "apart", why: "elsewhere" });
      } else if (verdict === "nothing") {
        if (here?.values && isShown.current) bring(null, null);
        put(null);
        setKeeping(null);
      } else if (there && (verdict === "theirs" || verdict === "same")) {
        const { values, version, updatedAt } = there;
        const mine = verdict === "same" ? here : null;
        const at = mine?.at ?? updatedAt;
        const known = { at, base: version, sent: [], address: addressHere() };
        // What was typed has been saved as it is, and nobody let go of it.
        put({ ...mine, ...known, values: isBlank ? null : values, isOnServer: !isBlank });
        if (isBlank) {
          if (here?.values && isShown.current) bring(null, null);
          return setKeeping(null);
        }
        if (verdict === "theirs") bring(values, updatedAt);
        else if (!isShown.current) bring(values, at);
        setKeeping({ is: "kept", at: updatedAt });
      } else if (here) {
        put({ ...here, base: there?.version ?? null, sent: [] });
      }
    },
    [put, bring],
  );

  const failed = useCallback((why: Apart): boolean => {
    if (why === "elsewhere" || why === "gone") {
      isCompared.current = false;
      return true;
    }
    if (why === "too-much") isStopped.current = "refused";
    if (copy.current?.values) setKeeping({ is: "apart", why });
    return why === "too-much";
  }, []);

  const compare = useCallback(async (): Promise<boolean> => {
    const told = await findOnServer(key ?? "");
    if ("found" in told) {
      isCompared.current = true;
      settle(told.found);
      return true;
    }
    const here = copy.current;
    if (!isShown.current && here?.values) bring(here.values, here.at);
    return failed(told.why);
  }, [key, settle, bring, failed]);

  const release = useCallback(
    async (left: Copy): Promise<boolean> => {
      const told = await releaseOnServer(key ?? "", statesBefore(left));
      if ("why" in told) return failed(told.why);
      put(copy.current && copy.current !== left ? { ...copy.current, base: null, sent: [] } : null);
      setKeeping(null);
      return true;
    },
    [key, put, failed],
  );

  const send = useCallback(
    async (isLeaving = false): Promise<boolean> => {
      if (!isCompared.current) return compare();
      const sending = copy.current;
      if (!sending || key === null) return true;
      const { values } = sending;
      if (values === null) return release(sending);
      // Sent again after no answer came, it is the same state: whichever of the two arrived.
      const version = unanswered.current ?? newMark();
      unanswered.current = null;
      const over = statesBefore(sending).filter((each) => each !== version);
      put({ ...sending, sent: [...sending.sent.filter((each) => each !== version), version].slice(-5) });
      setKeeping({ is: "keeping" });
      const told = await keepOnServer({ key, address: addressHere(), values, version, over }, isLeaving);
      const now = copy.current;
      // A later sending was answered first.
      if (!now?.sent.includes(version)) return true;
      if ("why" in told) {
        if (told.why === "offline") unanswered.current = version;
        return failed(told.why);
      }
      const sent = now.sent.slice(now.sent.indexOf(version) + 1);
      put({ ...now, base: version, sent, isOnServer: now.values === values });
      setKeeping({ is: "kept", at: told.found.updatedAt });
      return true;
    },
    [key, compare, release, put, failed],
  );

  const isWaiting = useCallback(() => {
    if (key === null || isStopped.current !== null || isSaving.current) return false;
    if (!isCompared.current) return true;
    return copy.current !== null && !copy.current.isOnServer;
  }, [key]);

  useEffect(() => {
    // Whoever comes back to this window may have been at work elsewhere.
    const compareAgain = () => {
      isCompared.current = false;
    };
    addEventListener("focus", compareAgain);
    return () => removeEventListener("focus", compareAgain);
  }, []);

  const { flush, soon, settled } = useSender(isWaiting, send);

  useEffect(() => {
    if (key === null) return;
    const last = () => {
      if (isCompared.current && isWaiting()) void send(true);
    };
    isStopped.current = null;
    openForms.add(key);
    addEventListener("pagehide", last);
    return () => {
      removeEventListener("pagehide", last);
      openForms.delete(key);
      last();
      isStopped.current = "left";
    };
  }, [key, isWaiting, send]);

  const acts = useMemo(
    () => ({
      /** Begins with what this browser has, and asks the server what it has. */
      open(local: Copy | null) {
        copy.current = local;
        isShown.current = !local?.values || !local.isOnServer;
        if (local?.values && isShown.current) bring(local.values, local.at);
        void flush();
      },
      /** Keeps what is typed; null where the form holds again what it held by itself. */
      keep(values: FormValues | null, { submission, from }: Particulars) {
        const before = isShown.current ? copy.current : null;
        const { base, sent } = before ?? { base: null, sent: [] };
        isShown.current = true;
        if (isStopped.current === "refused") isStopped.current = null;
        const at = new Date().toISOString();
        const known = { at, base, sent, isOnServer: false, address: addressHere() };
        const isNothing = values === null && base === null && sent.length === 0;
        put(
          isNothing ? null : { values, ...known, ...(submission && { submission }), ...(from && { from }) },
        );
        if (isNothing) setKeeping(null);
        // What is let go of here isn't to be found elsewhere a moment later.
        if (values === null) void flush();
        else soon();
      },
      /** Stops sending while the form is on its way to be saved; resolves once nothing else is. */
      async hold() {
        isSaving.current = true;
        let timer: ReturnType<typeof setTimeout> | undefined;
        const longEnough = new Promise((resolve) => {
          timer = setTimeout(resolve, 2_000);
        });
        await Promise.race([settled(), longEnough]);
        clearTimeout(timer);
      },
      /** Goes on sending: it wasn't saved. */
      resume() {
        isSaving.current = false;
        void flush();
      },
      /** Goes on with what stands here, over what was kept elsewhere. */
      goOn({ there }: Asked) {
        isStopped.current = null;
        if (copy.current) put({ ...copy.current, base: there?.version ?? null, sent: [] });
        setAsked(null);
        void flush();
      },
      /** Goes on with what was kept elsewhere, without what stands here. */
      giveWay({ there }: Asked) {
        isStopped.current = null;
        const taken = there && { values: there.values, base: there.version, sent: [], isOnServer: true };
        put(taken && { ...taken, at: there.updatedAt });
        bring(there?.values ?? null, there?.updatedAt ?? null);
        setAsked(null);
        setKeeping(there && { is: "kept", at: there.updatedAt });
      },
    }),
    [bring, flush, put, soon, settled],
  );

  return { keeping, asked, acts };
}
