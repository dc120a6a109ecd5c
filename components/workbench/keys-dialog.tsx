"use client";

import type { RefObject } from "react";
import { benchKeys } from "./bench-keys";

export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  return (
    <dialog ref={dialog} className="bench-keys" aria-labelledby="bench-keys-title">
      <h2 id="bench-keys-title">Keys</h2>
      <dl>
        {benchKeys.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" className="button">
          Close
        </button>
      </form>
    </dialog>
  );
}
