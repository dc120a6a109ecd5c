import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import type { Language } from "./language";
import { pt } from "./pt";
import { ru } from "./ru";
import { tr } from "./tr";
import { uk } from "./uk";

/** The languages that the extraction reads; any other by its marks alone. */
export const languages: readonly Language[] = [en, ru, uk, de, es, fr, pt, tr];

export function languageOf(code: string): Language {
  return languages.find((language) => language.code === code) ?? en;
}
