import { expect, test } from "vitest";
import { extract } from "@/lib/extract/rules";

/** Each quotation's speaker with the outlets through which it came: `Ada Vol < Herald`; `-` for nobody. */
export const whose = (language: string, text: string) =>
  extract(`${text}\n`, { publishedOn: "2025-11-07", language })
    .candidates.filter(({ kind }) => kind !== "indirect")
    .map(({ speaker, via }) => [speaker?.name ?? "-", ...via.map(({ name }) => name)].join(" < "));

export type Case = [language: string, text: string, ...speakers: string[]];
export const tells = (cases: Case[]) =>
  test.each(cases)("%s: %s", (language, text, ...speakers) => {
    expect(whose(language, text)).toEqual(speakers);
  });
