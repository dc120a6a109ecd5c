import { performance } from "node:perf_hooks";
import { extract } from "@/lib/extract/rules";
import { readArticles } from "./key";

export type Speed = { characters: number; language: string; milliseconds: number; runs: number };

/** How long an article of about so many characters takes once everything is warm: the median of several runs.
 *  The article is put together from those with a key, in the language of the first. */
export function medianOf(characters: number, runs: number, language = "en"): Speed {
  const own = readArticles("articles").filter((article) => article.language === language);
  let text = "";
  for (const article of own) if (text.length < characters) text += `${article.text}\n\n`;
  text = text.slice(0, characters);
  const publishedOn = own[0]?.publishedOn ?? "";
  const once = () => {
    const start = performance.now();
    extract(text, { publishedOn });
    return performance.now() - start;
  };
  const times = Array.from({ length: runs * 2 }, once)
    .slice(runs)
    .sort((a, b) => a - b);
  const milliseconds = times[times.length >> 1] ?? 0;
  return { characters: text.length, language, milliseconds, runs };
}
