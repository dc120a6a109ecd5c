"use client";

import { useEffect, useState } from "react";

type Found<T> = { address: string; items: T[]; failed: boolean };

/** What an address lists, asked for while it is looked for, a moment after the last change to it.
 *  @returns null until it is there */
export function useFound<T>(
  address: string,
  { isLooking, delay }: { isLooking: boolean; delay: number },
): Found<T> | null {
  const [found, setFound] = useState<Found<T> | null>(null);
  useEffect(() => {
    if (!isLooking) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(address, { signal: controller.signal });
        if (!answer.ok) throw new Error(answer.statusText);
        setFound({ address, items: (await answer.json()).items, failed: false });
      } catch {
        if (!controller.signal.aborted) setFound({ address, items: [], failed: true });
      }
    }, delay);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, isLooking, delay]);
  return found?.address === address ? found : null;
}
