"use client";

import { links } from "@/lib/permalinks";
import type { Keeping } from "./use-kept-bench";

type KeepingNoteProps = { keeping: Keeping; address: string; onTakeOver: () => void; onGiveWay: () => void };

const at = (instant: string) =>
  new Date(instant).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** Where what lies on the bench is kept just now. */
export function KeepingNote({ keeping, address, onTakeOver, onGiveWay }: KeepingNoteProps) {
  if (keeping.is === "keeping") return <p className="facts keeping">Keeping…</p>;
  if (keeping.is === "kept")
    return (
      <p className="facts keeping">
        {keeping.at ? `Kept on the server at ${at(keeping.at)}` : "Kept on the server"}
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
      {keeping.why === "offline" &&
        "The server can’t be reached. This browser keeps everything, and sends it when it can."}
      {keeping.why === "gone" &&
        "This article isn’t on your bench any more: it was entered, or cleared away."}
      {keeping.why === "signed-out" && (
        <>
          Your session has ended. This browser keeps everything;{" "}
          <a href={links.signIn(address)} target="_blank" rel="noreferrer">
            sign in
          </a>{" "}
          and it goes on.
        </>
      )}
    </p>
  );
}
