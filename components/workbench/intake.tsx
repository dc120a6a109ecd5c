"use client";

import {
  type ClipboardEvent,
  type DragEvent,
  type FormEvent,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { links } from "@/lib/permalinks";

const KEPT = "standing.bench.intake";
const MOST_BYTES = 6 * 1024 * 1024;

type Typed = { text: string; html: string; url: string; publishedOn: string };
const nothing: Typed = { text: "", html: "", url: "", publishedOn: "" };

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

/** An article taken in: pasted, dropped as a file, or fetched from its address. */
export function Intake() {
  const id = useId();
  const [typed, setTyped] = useState(nothing);
  const [file, setFile] = useState<File | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);

  const field = useRef<HTMLTextAreaElement>(null);
  // The page is for nothing else.
  useEffect(() => field.current?.focus({ preventScroll: true }), []);

  // Nothing that was pasted is lost with the tab.
  useEffect(() => {
    try {
      const kept = JSON.parse(localStorage.getItem(KEPT) ?? "null");
      if (kept) setTyped({ ...nothing, ...kept });
    } catch {
      // Nothing was kept that can be read.
    }
  }, []);
  const type = (over: Partial<Typed>) => {
    const next = { ...typed, ...over };
    setTyped(next);
    try {
      localStorage.setItem(KEPT, JSON.stringify(next));
    } catch {
      // Too long to be kept here; it is on the page still.
    }
  };

  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData("text/html");
    const text = event.clipboardData.getData("text/plain");
    const isWhole = typed.text.trim() === "";
    // What a page is pasted with besides its words tells paragraphs from headings; a bit of it doesn't.
    if (isWhole && html && text.length > 200) {
      event.preventDefault();
      type({ text, html });
    }
  };
  const choose = (given: File | null | undefined) => {
    setFault(null);
    if (given && given.size > MOST_BYTES) {
      setFault(
        `The file has ${megabytes(given.size)} MB; at most ${megabytes(MOST_BYTES)} are taken. Paste the text instead.`,
      );
      return;
    }
    setFile(given ?? null);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files[0]);
  };

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setFault(null);
    const form = new FormData();
    for (const [name, value] of Object.entries(typed)) form.set(name, value);
    if (file) form.set("file", file);
    try {
      const answer = await fetch(links.deskArticleRead, { method: "POST", body: form });
      const told = await answer.json();
      if (answer.ok) {
        localStorage.removeItem(KEPT);
        location.assign(links.deskArticle(told.id));
        return;
      }
      const isSignedOut = answer.status === 401;
      setFault(
        isSignedOut
          ? "Your session has ended. What you pasted stays here: sign in in another tab, then try again."
          : (told.errors?.[0]?.message ?? told.detail),
      );
    } catch {
      setFault("The server can’t be reached. What you pasted stays here; try again.");
    }
    setBusy(false);
  }

  return (
    <form
      className="desk-form intake"
      onSubmit={send}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      data-over={isOver ? "" : undefined}
    >
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>The article</label>
        <p className="hint" id={`${id}-hint`}>
          Paste its text, or copy it from its page as it is. Or drop a .txt, .html or .md file here.
        </p>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          ref={field}
          rows={10}
          value={typed.text}
          onPaste={paste}
          onChange={(event) => type({ text: event.target.value, html: "" })}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
        {typed.html && <p className="reading">Pasted with its paragraphs and headings.</p>}
      </div>
      <div className="field">
        <label htmlFor={`${id}-file`}>
          A file <span className="optional">optional</span>
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept=".txt,.md,.html,.htm,text/plain,text/html,text/markdown"
          onChange={(event) => choose(event.target.files?.[0])}
        />
        {file && <p className="reading">{file.name} is read.</p>}
      </div>
      <div className="pair">
        <div className="field">
          <label htmlFor={`${id}-url`}>
            Its web address <span className="optional">optional</span>
          </label>
          <p className="hint">With nothing pasted, the page is fetched from there.</p>
          <input
            id={`${id}-url`}
            type="text"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            value={typed.url}
            onChange={(event) => type({ url: event.target.value })}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-day`}>
            Published on <span className="optional">optional</span>
          </label>
          <p className="hint">So that “on Friday” has a date.</p>
          <input
            id={`${id}-day`}
            type="text"
            autoComplete="off"
            placeholder="2025-11-07"
            value={typed.publishedOn}
            onChange={(event) => type({ publishedOn: event.target.value })}
          />
        </div>
      </div>
      <p className="save">
        <button type="submit" className="button primary" aria-disabled={isBusy}>
          {isBusy ? "Reading…" : "Put it on the bench"}
        </button>
      </p>
    </form>
  );
}
