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
  for (const one of timeline.querySelectorAll<HTMLElement>(".entry[data-key]")) {
    one.classList.toggle("lit", lit.size > 1 && lit.has(one.dataset.key ?? ""));
  }
}

/** Draws over the list that the picture stands in, whenever its measures change, until what it answers is
 *  called. */
export function attach(svg: SVGSVGElement): () => void {
  const [layer, timeline] = [svg.querySelector("g"), svg.parentElement];
  if (!layer || !timeline) return () => undefined;
  const offices: Office[] = JSON.parse(svg.dataset.offices ?? "[]");
  let lighted: EventTarget | null = null;
  const lightAt = (target: EventTarget | null) => {
    lighted = target;
    light(timeline, target);
  };
  const observer = new ResizeObserver(() => {
    draw(layer, timeline, offices);
    // What is drawn anew is unlit.
    light(timeline, lighted);
  });
  observer.observe(timeline);
  const over = (event: Event) => lightAt(event.target);
  const out = () => lightAt(document.activeElement);
  const heard = [
    ["pointerover", over],
    ["focusin", over],
    ["pointerleave", out],
    ["focusout", out],
  ] as const;
  for (const [name, act] of heard) timeline.addEventListener(name, act);
  return () => {
    observer.disconnect();
    for (const [name, act] of heard) timeline.removeEventListener(name, act);
  };
}
