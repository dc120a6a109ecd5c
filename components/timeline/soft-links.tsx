"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";
import { links } from "@/lib/permalinks";

/** What comes within so many milliseconds needs no sign that it is on its way. */
const UNNOTICED = 300;

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

/** The address that a form leads to; what is left empty is left out. */
function addressOf(form: HTMLFormElement): string {
  const given = [...new FormData(form)].filter((pair): pair is [string, string] => pair[1] !== "");
  return links.withQuery(new URL(form.action).pathname, Object.fromEntries(given));
}

/** Links and forms within `[data-soft]` change the view in place: the page keeps its scroll and its focus.
 *  Without this they are links and forms. */
export function SoftLinks({ busy }: { busy: string }) {
  const router = useRouter();
  const [isPending, start] = useTransition();
  useEffect(() => {
    const go = (address: string, replaces: boolean) =>
      start(() => (replaces ? router.replace : router.push)(address, { scroll: false }));
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (!link?.closest("[data-soft]") || event.defaultPrevented || !isPlain(event)) return;
      if (link.pathname !== location.pathname) return;
      event.preventDefault();
      go(link.pathname + link.search, link.dataset.replace !== undefined);
    };
    const submit = (event: SubmitEvent) => {
      const form = event.target;
      if (!(form instanceof HTMLFormElement) || !form.closest("[data-soft]")) return;
      event.preventDefault();
      go(addressOf(form), false);
    };
    document.addEventListener("click", follow);
    document.addEventListener("submit", submit);
    return () => {
      document.removeEventListener("click", follow);
      document.removeEventListener("submit", submit);
    };
  }, [router]);
  useEffect(() => {
    if (!isPending) return;
    // What isn't hydrated yet is left as it came.
    const section = document.getElementById(busy);
    const timer = setTimeout(() => section?.setAttribute("aria-busy", "true"), UNNOTICED);
    return () => {
      clearTimeout(timer);
      section?.removeAttribute("aria-busy");
    };
  }, [busy, isPending]);
  return null;
}
