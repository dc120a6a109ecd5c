"use client";

import { type RefObject, useId, useState } from "react";
import { findPassage, nearestPassage, type Span } from "@/lib/snapshot/rules";

type PickDialogProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  text: string;
  onPick: (span: Span) => void;
};

/** Words of the article, typed or pasted, for whoever selects nothing by mouse. */
export function PickDialog({ dialog, text, onPick }: PickDialogProps) {
  const id = useId();
  const [words, setWords] = useState("");
  const found = words.trim() === "" ? null : findPassage(text, words);
  const near = words.trim() === "" || found ? null : nearestPassage(text, words);
  const take = (span: Span | null) => {
    if (!span) return;
    dialog.current?.close();
    setWords("");
    onPick(span);
  };
  return (
    <dialog ref={dialog} className="create" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>Words of the article</h2>
      <form
        className="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          take(found ?? near);
        }}
      >
        <div className="field">
          <label htmlFor={id}>Type or paste them as they stand there</label>
          <input
            id={id}
            type="text"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <p className="reading" aria-live="polite">
            {found && "They stand there."}
            {near && (
              <>
                They don’t stand there so. The nearest passage: <q>{text.slice(near.start, near.end)}</q>
              </>
            )}
            {words.trim() !== "" && !found && !near && "Nothing like them stands there."}
          </p>
        </div>
        <p className="save">
          <button type="submit" className="button primary" aria-disabled={!found && !near}>
            {near ? "Take the nearest passage" : "Take these words"}
          </button>
          <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
            Cancel
          </button>
        </p>
      </form>
    </dialog>
  );
}
