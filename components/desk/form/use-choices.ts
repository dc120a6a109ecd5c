"use client";

import { useEffect, useState } from "react";
import type { LookupChoice, LookupKind } from "@/lib/lookup/schema";
import { links } from "@/lib/permalinks";

type Found = { q: string; choices: LookupChoice[]; failed: boolean };

/** The records that match what is being typed; null while they are looked up. */
export function useChoices(kind: LookupKind, q: string, active: boolean): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    if (!active) return;
    const controller = new AbortController();
    const timer = setTimeout(
      async () => {
        try {
          const answer = await fetch(links.deskLookup(kind, q), { signal: controller.signal });
          if (!answer.ok) throw new Error(answer.statusText);
          setFound({ q, choices: (await answer.json()).items, failed: false });
        } catch {
          if (!controller.signal.aborted) setFound({ q, choices: [], failed: true });
        }
      },
      q === "" ? 0 : 120,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [kind, q, active]);
  return found?.q === q ? found : null;
}
