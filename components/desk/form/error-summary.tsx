"use client";

import { type MouseEvent, useEffect, useRef } from "react";
import type { FormState } from "@/lib/form/schema";
import { fieldWords, findPlace, inOrderOf } from "@/lib/form/words";
import { links } from "@/lib/permalinks";
import { useForm } from "./form-context";

/** What a fault is about, and the way there where it has a place on the page. */
function FaultPlace({ path }: { path: string }) {
  const { idOf, labels } = useForm();
  const words = fieldWords(labels, path);
  const place = findPlace(labels, path);
  if (place === null) return words;
  const id = idOf(place);
  const go = (event: MouseEvent) => {
    event.preventDefault();
    document.getElementById(id)?.focus();
  };
  return (
    <a href={`#${id}`} onClick={go}>
      {words}
    </a>
  );
}

/** What stands against saving, each fault a way to its field. Takes the focus, so that it is read first. */
export function ErrorSummary({ state, id }: { state: FormState; id: string }) {
  const { labels } = useForm();
  const box = useRef<HTMLDivElement>(null);
  const { answer, errors, message } = state;
  useEffect(() => {
    if (answer > 0) box.current?.focus();
  }, [answer]);
  if (message === null) return null;
  const order = inOrderOf(labels);
  const inOrder = errors.toSorted(({ path: one }, { path: other }) => order(one, other));
  return (
    <div className="summary" id={id} role="alert" tabIndex={-1} ref={box}>
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
              {fault.path && (
                <>
                  <FaultPlace path={fault.path} />:{" "}
                </>
              )}
              {fault.message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
