"use client";

import { links } from "@/lib/permalinks";
import { clock, type Keeping } from "./keeping";

/** Says where what is typed is kept just now. @param address where to come back to after signing in */
export function KeepingWords({ keeping, address }: { keeping: Keeping; address: string }) {
  if (keeping.is === "keeping") return "Keeping…";
  if (keeping.is === "kept")
    return keeping.at ? `Kept on the server at ${clock(keeping.at)}` : "Kept on the server";
  if (keeping.why === "offline")
    return "The server can’t be reached. This browser keeps everything, and sends it when it can.";
  if (keeping.why === "too-much") return "Kept in this browser only: it is more than the server takes.";
  if (keeping.why === "signed-out")
    return (
      <>
        Your session has ended. This browser keeps everything;{" "}
        <a href={links.signIn(address)} target="_blank" rel="noreferrer">
          sign in
        </a>{" "}
        and it goes on.
      </>
    );
  return "Kept in this browser only, until you choose between this and what was done elsewhere: see above.";
}
