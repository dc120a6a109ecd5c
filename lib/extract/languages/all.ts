import { en } from "./en";
import type { Language } from "./language";

/** The languages that the extraction reads; any other by its marks alone. */
export const languages: readonly Language[] = [en];

export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? en;
}
