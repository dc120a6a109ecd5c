"use client";

import { useEffect, useRef } from "react";
import type { FormState } from "@/lib/form/schema";
import { fieldWords } from "@/lib/form/words";
import { links } from "@/lib/permalinks";
import { useForm } from "./form-context";

/** The field that a fault is about, or the nearest group around it that is on the page. */
function placeOf(idOf: (path: string) => string, path: string): HTMLElement | null {
  for (let at = path; at !== ""; at = at.replace(/(\.[^.[]+|\[\d+\]|^[^.[]+)$/, "")) {
    const element = document.getElementById(idOf(at));
    if (element) return element;
  }
  return null;
}

/** In the order of the page; what has no place on it comes last. */
function before(a: HTMLElement | null, b: HTMLElement | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** What stands against saving, each fault a way to its field. Takes the focus, so that it is read first. */
export function ErrorSummary({ state }: { state: FormState }) {
  const { idOf, labels } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const { answer, errors, message } = state;
  useEffect(() => {
    if (answer > 0) box.current?.focus();
  }, [answer]);
  if (message === null) return null;
  // Until the fields are drawn there is no order to go by.
  const inOrder =
    labels.size === 0
      ? errors
      : [...errors].sort((a, b) => before(placeOf(idOf, a.path), placeOf(idOf, b.path)));
  return (
    <div className="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{message}</h2>
      {state.needsSignIn && (
        <p>
          What you typed is kept.{" "}
          <a href={links.signIn(links.desk)} target="_blank" rel="noreferrer">
            Sign in (in a new tab)
          </a>
          , then save again here.
        </p>
      )}
      {errors.length > 0 && (
        <ul>
          {inOrder.map((fault) => (
            <li key={fault.path + fault.message}>
              <a
                href={`#${idOf(fault.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  placeOf(idOf, fault.path)?.focus();
                }}
              >
                {fieldWords(labels, fault.path)}
              </a>
              : {fault.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
