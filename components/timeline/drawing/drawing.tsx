"use client";

import { useEffect, useRef } from "react";
import type { Office } from "../offices";
import { draw } from "./draw";

/** Lights the threads of the entry under the pointer or with the focus, and what is at their other ends. */
function light(timeline: HTMLElement, target: EventTarget | null) {
  const entry = target instanceof Element ? target.closest<HTMLElement>(".entry") : null;
  const key = entry?.dataset.key;
  const lit = new Set<string>();
  for (const drawn of timeline.querySelectorAll<SVGElement>("[data-ends]")) {
    const ends = drawn.dataset.ends?.split(" ") ?? [];
    const isLit = key !== undefined && ends.includes(key);
    drawn.classList.toggle("lit", isLit);
    if (isLit) for (const end of ends) lit.add(end);
  }
  for (const one of timeline.querySelectorAll<HTMLElement>(".entry.lit, .entry[data-key]")) {
    one.classList.toggle("lit", lit.size > 1 && lit.has(one.dataset.key ?? ""));
  }
}

/** What is drawn over the finished list: threads from each denial to what it denies, bars for uncertain
 *  dates, ticks for conflicting ones, a band for offices held. Only a picture of what the entries say in
 *  words already. */
export function Drawing({ offices }: { offices: readonly Office[] }) {
  const ref = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const svg = ref.current;
    const [layer, timeline] = [svg?.querySelector("g"), svg?.parentElement];
    if (!layer || !timeline) return;
    const observer = new ResizeObserver(() => draw(layer, timeline, offices));
    observer.observe(timeline);
    const over = (event: Event) => light(timeline, event.target);
    const out = () => light(timeline, document.activeElement);
    timeline.addEventListener("pointerover", over);
    timeline.addEventListener("focusin", over);
    timeline.addEventListener("pointerleave", out);
    timeline.addEventListener("focusout", out);
    return () => {
      observer.disconnect();
      timeline.removeEventListener("pointerover", over);
      timeline.removeEventListener("focusin", over);
      timeline.removeEventListener("pointerleave", out);
      timeline.removeEventListener("focusout", out);
    };
  }, [offices]);
  return (
    <svg ref={ref} className="drawing" aria-hidden="true">
      <g />
    </svg>
  );
}
