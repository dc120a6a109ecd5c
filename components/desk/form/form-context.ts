"use client";

import { createContext, useContext } from "react";
import type { FormValues, SavedRecord } from "@/lib/form/schema";
import { findLabel, type Labels, pathWords } from "@/lib/form/words";

export type FormApi = {
  values: FormValues;
  /** What the form holds by itself: nothing, or the record as it is on file. */
  initial: FormValues;
  faults: ReadonlyMap<string, string>;
  labels: Labels;
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

/** What stands at a field, a list or a row of it. */
export function useLabel(path: string): string {
  const { labels } = useForm();
  return findLabel(labels, path) ?? pathWords(path);
}
