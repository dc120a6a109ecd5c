"use client";

import { useState } from "react";
import { links } from "@/lib/permalinks";

/** Takes an article off the bench, asked once more first: what was typed there is gone with it. */
export function ClearButton({ id, title }: { id: string; title: string }) {
  const [isAsking, setAsking] = useState(false);
  const [fault, setFault] = useState(false);
  const clear = async () => {
    const answer = await fetch(links.deskArticleBench(id), { method: "DELETE" }).catch(() => null);
    if (answer?.ok) location.reload();
    else setFault(true);
  };
  if (!isAsking)
    return (
      <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
        Clear away<span className="vh">: {title}</span>
      </button>
    );
  return (
    <>
      <button type="button" className="quiet-button" onClick={clear}>
        Yes, with all that was typed<span className="vh"> at: {title}</span>
      </button>
      <button type="button" className="quiet-button" onClick={() => setAsking(false)}>
        Keep it<span className="vh">: {title}</span>
      </button>
      {fault && <span className="fault">It couldn’t be cleared away just now.</span>}
    </>
  );
}
