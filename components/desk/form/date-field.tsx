"use client";

import { useEffect, useState } from "react";
import { links } from "@/lib/permalinks";
import { Field, type FieldProps } from "./field";
import { useForm } from "./form-context";

export type Reading = { reading: string } | { fault: string };

// A date once read stays read; people type the same few again and again.
const known = new Map<string, Reading>();

/** How a date is read, asked of the server: the parser is heavier than the whole form. */
export function useReading(text: string): Reading | null {
  const [, setRead] = useState("");
  useEffect(() => {
    if (text === "" || known.has(text)) return;
    const controller = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const answer = await fetch(links.deskDate(text), { signal: controller.signal });
        if (!answer.ok) return;
        known.set(text, await answer.json());
        setRead(text);
      } catch {
        // Offline or typed on: the date is read again when it is saved.
      }
    }, 200);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text]);
  return text === "" ? null : (known.get(text) ?? null);
}

/** A date as people know it (EDTF), with how it is read beneath it. */
export function DateField({ empty = "Left empty: not known.", ...field }: FieldProps & { empty?: string }) {
  const { values, set, faults } = useForm();
  const text = (values[field.path] ?? "").trim();
  const reading = useReading(text);
  const fault = reading && "fault" in reading ? reading.fault : null;
  const words =
    text === "" ? empty : (fault ?? (reading && "reading" in reading ? `Read as ${reading.reading}.` : ""));
  const isSaidAbove = fault !== null && fault === faults.get(field.path);
  return (
    <Field
      {...field}
      narrow
      below={(id) => (
        <p className="reading" id={id} aria-live="polite" data-unread={fault ? "" : undefined}>
          {isSaidAbove ? "" : words}
        </p>
      )}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder="2025-11-07"
          onChange={(event) => set(field.path, event.target.value)}
        />
      )}
    </Field>
  );
}
