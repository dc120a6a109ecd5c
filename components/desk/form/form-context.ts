"use client";

import { createContext, useContext } from "react";
import type { FormValues } from "@/lib/form/schema";

export type FormApi = {
  values: FormValues;
  faults: ReadonlyMap<string, string>;
  /** The id of a field's control, by its path. */
  idOf: (path: string) => string;
  change: (change: (values: FormValues) => FormValues) => void;
  set: (path: string, value: string) => void;
};

export const FormContext = createContext<FormApi | null>(null);

export function useForm(): FormApi {
  const form = useContext(FormContext);
  if (form === null) throw new Error("a field stands outside of a form");
  return form;
}
