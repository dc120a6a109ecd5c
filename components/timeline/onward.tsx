"use client";

import { useEffect, useRef } from "react";
import { attach } from "./drawing/attach";

/** How many pages one document takes up: what it holds in memory has a bound, and its foot can be reached. */
const MOST_PAGES = 16;
/** How far below the window a page is asked for, so that it is there before it is seen. */
const AHEAD = "2000px";

/** A heading that the page before ends under is said once. */
function joinHeadings(before: ParentNode, page: ParentNode) {
  for (const level of ["h3", "h4"]) {
    const last = [...before.querySelectorAll(level)].at(-1);
    const first = page.querySelector(level);
    if (!first || last?.textContent !== first.textContent) return;
    first.classList.add("vh");
  }
}

async function fetchPage(address: string) {
  const answer = await fetch(address, { headers: { accept: "text/html" } });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return {
    timeline: page.querySelector<HTMLElement>("#timeline .tl"),
    next: page.querySelector("#timeline .pager [rel=next]")?.getAttribute("href") ?? null,
  };
}

/** Brings the following pages as one scrolls to them. Where there are too many for one document, and without
 *  this, the link to the next page leads on. */
export function Onward() {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = ref.current;
    const section = box?.parentElement;
    const link = section?.querySelector<HTMLAnchorElement>(".pager [rel=next]");
    if (!box || !section || !link) return;
    const detach: (() => void)[] = [];
    let pages = 1;
    let isBusy = false;
    let isOver = false;
    const bring = async () => {
      isBusy = true;
      const { timeline, next } = await fetchPage(link.href);
      isBusy = false;
      if (isOver || !timeline) return;
      joinHeadings(section, timeline);
      box.append(timeline);
      const svg = timeline.querySelector<SVGSVGElement>("svg.drawing");
      if (svg) detach.push(attach(svg));
      pages += 1;
      if (next === null) {
        // Whoever stands on the link goes on with what it has brought.
        if (document.activeElement === link) timeline.querySelector("a")?.focus();
        link.hidden = true;
      } else link.href = next;
      if (next === null || pages >= MOST_PAGES) observer.disconnect();
      else {
        // Still in sight, it would report nothing new.
        observer.unobserve(link);
        observer.observe(link);
      }
    };
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting && !isBusy) bring().catch(() => observer.disconnect());
      },
      { rootMargin: AHEAD },
    );
    observer.observe(link);
    return () => {
      isOver = true;
      observer.disconnect();
      for (const stop of detach) stop();
    };
  }, []);
  return <div ref={ref} className="onward" />;
}
