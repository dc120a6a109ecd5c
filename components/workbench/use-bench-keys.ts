"use client";

import { useEffect, useRef } from "react";
import { isModified, isTyping } from "../ui/typing";

export type KeyActs = ReadonlyMap<string, () => void>;

/** Keys that act on the bench while nothing is being typed; `always` are those that act anywhere, with Ctrl or ⌘. */
export function useBenchKeys(acts: KeyActs, always: KeyActs) {
  const latest = useRef({ acts, always });
  latest.current = { acts, always };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]")) return;
      if (event.key === "Escape" && isTyping(event.target)) {
        document.querySelector<HTMLElement>(".item[data-current]")?.focus();
        return;
      }
      const isCommand = event.ctrlKey || event.metaKey;
      const act = isCommand ? latest.current.always.get(event.key) : undefined;
      const own =
        act ?? (isModified(event) || isTyping(event.target) ? undefined : latest.current.acts.get(event.key));
      // Enter on a button or a link is theirs.
      const isPressed = event.key === "Enter" && !isCommand && event.target instanceof HTMLElement;
      if (!own || (isPressed && (event.target as HTMLElement).closest("button, a, summary"))) return;
      event.preventDefault();
      own();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
