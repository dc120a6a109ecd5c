"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/form/schema";
import { carriedRow, takeCarried, withCarried } from "./carried";

/** `from`: another form that this one's words were carried from, which goes when this one is saved. */
type Kept = { values: FormValues; at: string; submission?: string; from?: string };

const prefix = "standing.desk.";

const read = (key: string): Kept | null => {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? "null");
  } catch {
    return null;
  }
};

function write(key: string, kept: Kept | null): void {
  try {
    if (kept) localStorage.setItem(prefix + key, JSON.stringify(kept));
    else localStorage.removeItem(prefix + key);
  } catch {
    // A full or forbidden store: the guard on leaving the page still stands.
  }
}

/** Forgets what was kept of a form once the server has it, known by the submission's mark. */
export function forgetSubmission(submission: string): void {
  for (const stored of Object.keys(localStorage).filter((name) => name.startsWith(prefix))) {
    const key = stored.slice(prefix.length);
    const kept = read(key);
    if (kept?.submission !== submission) continue;
    write(key, null);
    if (kept.from) write(kept.from, null);
  }
}

/** Whether this browser keeps anything of a form. */
export const isKept = (key: string): boolean => read(key) !== null;

const isSame = (a: FormValues, b: FormValues) => {
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].every((path) => (a[path] ?? "") === (b[path] ?? ""));
};

const origin = (from: string | undefined) => (from === undefined ? {} : { from });

/**
 * Keeps what is typed in this browser until it is saved, and puts it back when the form opens again: a
 * closed tab, a crash or an ended session loses nothing.
 */
export function useKeptDraft(
  key: string | null,
  values: FormValues,
  initial: FormValues,
  restore: (values: FormValues) => void,
) {
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const [carriedTo, setCarriedTo] = useState<{ row: string | null } | null>(null);
  const isReady = useRef(false);
  const isLeaving = useRef(false);
  const from = useRef<string>(undefined);
  const submission = useRef<string>(undefined);
  const latest = useRef({ initial, restore });
  latest.current = { initial, restore };
  const isDirty = !isSame(values, initial);

  useEffect(() => {
    if (key === null) return;
    const kept = read(key);
    from.current = kept?.from;
    const carried = takeCarried(key);
    if (carried) {
      const before = kept?.values ?? latest.current.initial;
      const values = withCarried(before, carried);
      from.current = carried.from ?? from.current;
      write(key, { values, at: new Date().toISOString(), ...origin(from.current) });
      latest.current.restore(values);
      setCarriedTo({ row: carriedRow(before, carried) });
    } else if (kept && !isSame(kept.values, latest.current.initial)) {
      latest.current.restore(kept.values);
      setRestoredAt(kept.at);
    }
    isReady.current = true;
  }, [key]);

  useEffect(() => {
    if (key === null || !isReady.current) return;
    const keep = () => {
      const sent = submission.current ? { submission: submission.current } : {};
      const came = origin(from.current);
      if (isSame(values, latest.current.initial)) write(key, null);
      else write(key, { values, at: new Date().toISOString(), ...sent, ...came });
    };
    const timer = setTimeout(keep, 250);
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
    };
  }, [key, values]);

  useEffect(() => {
    if (key === null || !isDirty) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (!isLeaving.current) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [key, isDirty]);

  const leaveFor = useCallback((address: string) => {
    isLeaving.current = true;
    location.assign(address);
  }, []);

  return {
    restoredAt,
    /** Where what was typed in another form has come in; null where nothing has. */
    carriedTo,
    /** Goes elsewhere without asking: all that is typed is kept. */
    leaveFor,
    /** Marks what is kept as sent, so that it can be forgotten when the answer says it is saved. */
    markSent(sent: FormValues): string {
      // Not randomUUID, which browsers keep from pages without TLS.
      const mark = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 10)}`;
      submission.current = mark;
      const came = origin(from.current);
      if (key !== null) write(key, { values: sent, at: new Date().toISOString(), submission: mark, ...came });
      return mark;
    },
    startAfresh() {
      if (key !== null) write(key, null);
      from.current = undefined;
      setRestoredAt(null);
      setCarriedTo(null);
      restore(initial);
    },
  };
}
