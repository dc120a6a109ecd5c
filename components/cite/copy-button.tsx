"use client";

import { useRef, useState } from "react";

type Outcome = "copied" | "marked" | null;
const said = { copied: "Copied", marked: "Marked: copy it with your keyboard" };

/** Copies the text that it stands with. Where the browser refuses, it marks the text instead. */
export function CopyButton({ what }: { what: string }) {
  const ref = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const copy = async () => {
    const text = ref.current?.closest("[data-copied]")?.querySelector("code");
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
      setOutcome("copied");
    } catch {
      getSelection()?.selectAllChildren(text);
      setOutcome("marked");
    }
  };
  return (
    <span className="copy scripted">
      <button ref={ref} type="button" onClick={copy} onBlur={() => setOutcome(null)}>
        Copy<span className="vh"> {what}</span>
      </button>{" "}
      <span role="status">{outcome && said[outcome]}</span>
    </span>
  );
}
