"use client";

import { useEffect, useRef } from "react";

/** The curve from a denial's near edge to the near edge of what it denies; it stays between the sides. */
function curve(box: DOMRect, from: DOMRect, to: DOMRect): string {
  const [x1, y1] = [from.left - box.left - 1, from.top - box.top + 14];
  const [x2, y2] = [to.right - box.left + 3, to.top - box.top + 14];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

function draw(svg: SVGSVGElement, timeline: HTMLElement) {
  const box = timeline.getBoundingClientRect();
  const curves: string[] = [];
  for (const denial of timeline.querySelectorAll<HTMLElement>("[data-denies]")) {
    const from = denial.querySelector(".card")?.getBoundingClientRect();
    for (const id of denial.dataset.denies?.split(" ") ?? []) {
      const to = document.getElementById(`c-${id}`)?.querySelector(".card")?.getBoundingClientRect();
      if (from && to && to.right < from.left) curves.push(curve(box, from, to));
    }
  }
  svg.firstElementChild?.setAttribute("d", curves.join(""));
}

/** Ties each denial to what it denies, over the finished list. Only a picture of what each denial says in
 *  words already; where there is one column it stays empty. */
export function Threads() {
  const ref = useRef<SVGSVGElement>(null);
  useEffect(() => {
    const svg = ref.current;
    const timeline = svg?.parentElement;
    if (!svg || !timeline) return;
    const observer = new ResizeObserver(() => draw(svg, timeline));
    observer.observe(timeline);
    return () => observer.disconnect();
  }, []);
  return (
    <svg ref={ref} className="threads" aria-hidden="true">
      <path />
    </svg>
  );
}
