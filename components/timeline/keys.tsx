"use client";

import { useEffect, useRef } from "react";
import { isModified, isTyping } from "../ui/typing";

const keys: [key: string, does: string][] = [
  ["j", "next entry"],
  ["k", "entry before"],
  ["J", "next month"],
  ["K", "month before"],
  ["t", "from a denial to what it denies, and back"],
  ["Enter", "open the entry"],
  ["f", "text within the timeline"],
  ["/", "search everything"],
  ["?", "these keys"],
];

const leading = "h5 a";

function focusOn(entry: Element | null | undefined) {
  const link = entry?.querySelector<HTMLElement>(leading);
  link?.focus({ preventScroll: true });
  link?.closest(".entry")?.scrollIntoView({ block: "center" });
}

/** The entries that have something to open, and which of them has the focus (-1: none). */
function where() {
  const entries = [...document.querySelectorAll("#timeline .entry")].filter((one) =>
    one.querySelector(leading),
  );
  return { entries, at: entries.findIndex((one) => one.contains(document.activeElement)) };
}

/** With no entry in focus one starts at the first that can be seen. */
function step(by: 1 | -1) {
  const { entries, at } = where();
  if (at >= 0) return focusOn(entries[at + by]);
  focusOn(entries.find((one) => one.getBoundingClientRect().bottom > 80));
}

function stepMonth(by: 1 | -1) {
  const { entries, at } = where();
  const months = [...document.querySelectorAll("#timeline .month")];
  const now = months.findIndex((one) => one.contains(entries[at] ?? entries[0] ?? null));
  const next = months[now + by];
  if (next) focusOn(entries.find((one) => next.contains(one)));
}

/** Along the thread: from a denial to the first claim that it denies, from a claim to the first that denies it. */
function followThread() {
  const { entries, at } = where();
  const entry = entries[at];
  if (!(entry instanceof HTMLElement)) return;
  const [denied] = entry.dataset.denies?.split(" ") ?? [];
  if (denied) return focusOn(document.getElementById(`c-${denied}`));
  focusOn(document.querySelector(`#timeline [data-denies~="${entry.id.replace(/^c-/, "")}"]`));
}

const acts: Record<string, () => void> = {
  j: () => step(1),
  k: () => step(-1),
  J: () => stepMonth(1),
  K: () => stepMonth(-1),
  t: followThread,
  f: () => document.getElementById("find-in")?.focus(),
};

/** The keys that move through the timeline, and the list of them. */
export function Keys() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isModified(event) || isTyping(event.target) || dialog.current?.open) return;
      const act = event.key === "?" ? () => dialog.current?.showModal() : acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
  return (
    <>
      <button type="button" className="quiet scripted" onClick={() => dialog.current?.showModal()}>
        Keys
      </button>
      <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
        <h2 id="keys-title">Keys</h2>
        <dl>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
}
