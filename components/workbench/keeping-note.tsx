"use client";

import type { Keeping } from "../desk/kept/keeping";
import { KeepingWords } from "../desk/kept/keeping-words";

type KeepingNoteProps = { keeping: Keeping; address: string; onTakeOver: () => void; onGiveWay: () => void };

/** Where what lies on the bench is kept just now. */
export function KeepingNote({ keeping, address, onTakeOver, onGiveWay }: KeepingNoteProps) {
  if (keeping.is !== "apart")
    return (
      <p className="facts keeping">
        <KeepingWords keeping={keeping} address={address} />
      </p>
    );
  if (keeping.why === "elsewhere")
    return (
      <div className="note keeping" role="alert">
        <p>
          This article was worked on elsewhere in the meantime. What you have here is kept in this browser.
        </p>
        <p>
          <button type="button" className="quiet-button" onClick={onTakeOver}>
            Go on with mine
          </button>{" "}
          <button type="button" className="quiet-button" onClick={onGiveWay}>
            Go on with what was kept there
          </button>
        </p>
      </div>
    );
  return (
    <p className="note keeping" role="alert">
      {keeping.why === "gone" ? (
        "This article isn’t on your bench any more: it was entered, or cleared away."
      ) : (
        <KeepingWords keeping={keeping} address={address} />
      )}
    </p>
  );
}
