"use client";

import { useCallback, useRef } from "react";
import type { Bench, BenchSource } from "@/lib/bench/schema";
import type { Extraction } from "@/lib/extract/schema";
import { links } from "@/lib/permalinks";

/** Reads "on Friday" again once it is known on which day the article came out. What somebody has typed stays. */
export function useReadAgain(text: string, change: (act: (bench: Bench) => Bench) => void) {
  const read = useRef<string | null>(null);
  return useCallback(
    async ({ publishedOn }: BenchSource) => {
      const day = publishedOn.trim();
      if (day === "" || read.current === day) return;
      read.current = day;
      try {
        const answer = await fetch(links.api("/extract"), {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ text, publishedOn: day }),
        });
        if (!answer.ok) return;
        const found: Extraction = await answer.json();
        const days = new Map(found.candidates.map(({ start, saidOn }) => [start, saidOn]));
        change((bench) => ({
          ...bench,
          items: bench.items.map((item) =>
            item.dateText === null ? item : { ...item, saidOn: days.get(item.start) ?? item.saidOn },
          ),
        }));
      } catch {
        // The dates can be typed.
      }
    },
    [text, change],
  );
}
