"use client";

import { useCallback, useEffect, useRef } from "react";

const PAUSE = 700;
/** Somebody who never pauses is kept all the same. */
const LONGEST = 3_000;
const RETRY = 4_000;

/**
 * When what is typed is sent: once the typing rests, one sending at a time, and again where it failed, as soon as
 * the server may be there again.
 * @param isWaiting whether there is anything to send
 * @param send one sending; false where it failed and is to be tried again
 */
export function useSender(isWaiting: () => boolean, send: () => Promise<boolean>) {
  const latest = useRef({ isWaiting, send });
  latest.current = { isWaiting, send };
  const sending = useRef<Promise<boolean> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waitingSince = useRef<number | null>(null);

  /** Brings the server up to date; true once it is. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current);
    waitingSince.current = null;
    while (sending.current) await sending.current;
    while (latest.current.isWaiting()) {
      sending.current = latest.current.send();
      const isSent = await sending.current;
      sending.current = null;
      if (!isSent) {
        clearTimeout(timer.current);
        timer.current = setTimeout(flush, RETRY);
        return false;
      }
    }
    return true;
  }, []);

  /** Sends once the typing rests. */
  const soon = useCallback(() => {
    waitingSince.current ??= Date.now();
    clearTimeout(timer.current);
    const left = Math.max(0, waitingSince.current + LONGEST - Date.now());
    timer.current = setTimeout(flush, Math.min(PAUSE, left));
  }, [flush]);

  useEffect(() => {
    const again = () => void flush();
    addEventListener("online", again);
    addEventListener("focus", again);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("online", again);
      removeEventListener("focus", again);
    };
  }, [flush]);

  /** Waits for what is on its way, if anything is. */
  const settled = useCallback(async () => {
    clearTimeout(timer.current);
    await sending.current;
  }, []);

  return { flush, soon, settled };
}
