"use client";

import { createContext, useContext, useEffect } from "react";
import type { FormValues, SavedRecord } from "@/lib/form/schema";

export type FormApi = {
  values: FormValues;
  /** What the form holds by itself: nothing, or the record as it is on file. */
  initial: FormValues;
  faults: ReadonlyMap<string, string>;
  /** What stands at each field and group on the page, by its path: its label, or its heading. */
  labels: Map<string, string>;
  /** The id of a field's control, by its path. */
  idOf: (path: string) => string;
  change: (change: (values: FormValues) => FormValues) => void;
  set: (path: string, value: string) => void;
  /** Under which name what is typed is kept; null for a form in a dialog. */
  keptAs: string | null;
  /** Goes elsewhere without asking: all that is typed is kept. */
  leaveFor: (address: string) => void;
  /** In a dialog: takes a record that is on file in place of the one being entered. */
  take: ((record: SavedRecord) => void) | undefined;
};

export const FormContext = createContext<FormApi | null>(null);

export function useForm(): FormApi {
  const form = useContext(FormContext);
  if (form === null) throw new Error("a field stands outside of a form");
  return form;
}

/** Lets the form name a field or a group by what stands at it. */
export function useLabelled(path: string, label: string): void {
  const { labels } = useForm();
  useEffect(() => {
    labels.set(path, label);
    return () => {
      labels.delete(path);
    };
  }, [labels, path, label]);
}
