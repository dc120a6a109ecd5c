"use client";

import { type RefObject, useEffect, useState } from "react";
import { selectedIn } from "./article-text";

type PickButtonProps = { root: RefObject<HTMLDivElement | null>; onPick: () => void };

/** Makes a passage of the words that are selected in the article; with none selected it asks for them. */
export function PickButton({ root, onPick }: PickButtonProps) {
  const [hasWords, setHasWords] = useState(false);
  useEffect(() => {
    const look = () => setHasWords(selectedIn(root.current) !== null);
    document.addEventListener("selectionchange", look);
    return () => document.removeEventListener("selectionchange", look);
  }, [root]);
  return (
    <button
      type="button"
      className="quiet-button"
      data-ready={hasWords ? "" : undefined}
      // The selection stays while the button is pressed.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPick}
    >
      {hasWords ? "Make these words a passage" : "A passage by hand"} <kbd>n</kbd>
    </button>
  );
}
