"use client";

import { useEffect, useState } from "react";
import { links } from "@/lib/permalinks";
import type { SearchHit, SearchPage } from "@/lib/search/schema";

const SHOWN = 8;
const PAUSE = 120;

/** The first that fit what is being typed; null while they are looked up, and where nothing is asked. */
export function useSuggestions(q: string, isWanted: boolean, asOf: string | undefined): SearchHit[] | null {
  const [found, setFound] = useState<{ q: string; hits: SearchHit[] } | null>(null);
  useEffect(() => {
    if (!isWanted || q === "") return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(links.searchAsJson(q, SHOWN, asOf), { signal: controller.signal });
        if (!answer.ok) throw new Error(answer.statusText);
        const { items }: SearchPage = await answer.json();
        setFound({ q, hits: items });
      } catch {
        // Without suggestions the form is still there to be sent.
        if (!controller.signal.aborted) setFound({ q, hits: [] });
      }
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [q, isWanted, asOf]);
  return found?.q === q ? found.hits : null;
}
