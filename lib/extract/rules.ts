import { readArticle } from "./article";
import type { OnFile } from "./cast/filed";
import { withAnswers } from "./interview";
import { languageOf, languages } from "./languages/all";
import { peopleIn } from "./people";
import { Reading } from "./reading";
import { datesAsSaid } from "./said-days";
import type { Extraction } from "./schema";
import { detectLanguage } from "./words/detect";

export type Settings = { publishedOn: string; language?: string | undefined };

/** The candidates, dates and people of an article, without what only the database knows. */
export function extract(
  text: string,
  { publishedOn, language }: Settings,
  onFile: readonly OnFile[] = [],
): Extraction {
  const code = language?.split("-")[0] ?? detectLanguage(text, languages);
  const article = readArticle(text, languageOf(code), publishedOn, onFile);
  const candidates = withAnswers(article, new Reading(article).all());
  return {
    language: language ?? code,
    candidates,
    dates: datesAsSaid(article, candidates),
    people: peopleIn(article, candidates),
  };
}
