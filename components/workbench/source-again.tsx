"use client";

import { useId, useState } from "react";
import { links } from "@/lib/permalinks";
import type { Rereading } from "@/lib/snapshot/queries";
import type { Turns } from "@/lib/snapshot/rules";
import { TextDifference } from "./text-difference";

type SourceAgainProps = { id: string; url: string | null };

const quotations = (n: number) => (n === 1 ? "1 quotation is" : `${n} quotations are`);

/** A source's text read again: pasted or fetched, compared with what is kept, and then kept itself. */
export function SourceAgain({ id, url }: SourceAgainProps) {
  const prefix = useId();
  const [text, setText] = useState("");
  const [html, setHtml] = useState("");
  const [found, setFound] = useState<Rereading | null>(null);
  const [kept, setKept] = useState<Turns | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function ask(body: { text: string; html: string; isKept: boolean }) {
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    try {
      const answer = await fetch(links.deskArticleSnapshot(id), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      const told = await answer.json();
      if (!answer.ok) setFault(told.errors?.[0]?.message ?? told.detail);
      else if (body.isKept) setKept(told);
      else setFound(told);
    } catch {
      setFault("The server can’t be reached. What you pasted stays here; try again.");
    }
    setBusy(false);
  }

  if (kept)
    return (
      <p className="saved" role="status">
        <strong>The text is kept.</strong> {kept.found > 0 && `${quotations(kept.found)} found in it. `}
        {kept.gone > 0 && `${quotations(kept.gone)} flagged as no longer in it. `}
        {kept.back > 0 && `${quotations(kept.back)} in it again.`}
      </p>
    );
  return (
    <section className="desk-form">
      <h2>Read it again</h2>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="field">
        <label htmlFor={prefix}>Its text as it stands today</label>
        <textarea
          id={prefix}
          rows={3}
          value={text}
          onPaste={(event) => setHtml(event.clipboardData.getData("text/html"))}
          onChange={(event) => {
            setText(event.target.value);
            if (event.target.value === "") setHtml("");
          }}
        />
      </div>
      <p className="again">
        <button
          type="button"
          className="button"
          aria-disabled={isBusy || text.trim() === ""}
          onClick={() => text.trim() !== "" && ask({ text, html, isKept: false })}
        >
          Compare it with what is kept
        </button>
        {url && (
          <button
            type="button"
            className="button"
            aria-disabled={isBusy}
            onClick={() => ask({ text: "", html: "", isKept: false })}
          >
            Fetch it from its address
          </button>
        )}
      </p>
      {found && (
        <TextDifference
          found={found}
          isBusy={isBusy}
          onKeep={() => ask({ text: found.text, html: "", isKept: true })}
        />
      )}
    </section>
  );
}
