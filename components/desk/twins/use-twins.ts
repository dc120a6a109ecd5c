"use client";

import { useEffect, useState } from "react";
import { links } from "@/lib/permalinks";
import type { Twin, TwinQuery } from "@/lib/twin/schema";

/** What is on file much like what is typed, asked once the typing rests; none while too little is typed. */
export function useTwins(query: TwinQuery | null): Twin[] {
  const [found, setFound] = useState<Twin[]>([]);
  const asked = query && JSON.stringify(query);
  useEffect(() => {
    if (asked === null) {
      setFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(links.deskTwins, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: asked,
          signal: controller.signal,
        });
        setFound(answer.ok ? (await answer.json()).items : []);
      } catch {
        // Offline or typed on: nothing is proposed, and nothing stands in the way.
      }
    }, 400);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [asked]);
  return found;
}
