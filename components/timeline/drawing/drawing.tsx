"use client";

import { useLayoutEffect, useRef } from "react";
import type { Office } from "../offices";
import { attach } from "./attach";

/** What is drawn over the finished list: threads from each denial to what it denies, bars for uncertain
 *  dates, ticks for conflicting ones, a band for offices held. Only a picture of what the entries say in
 *  words already. */
export function Drawing({ offices }: { offices: readonly Office[] }) {
  const ref = useRef<SVGSVGElement>(null);
  // In the frame in which the entries come, not in one after it.
  useLayoutEffect(() => (ref.current ? attach(ref.current) : undefined), []);
  return (
    <svg ref={ref} className="drawing" data-offices={JSON.stringify(offices)} aria-hidden="true">
      <g />
    </svg>
  );
}
