import { describe, expect, test } from "vitest";
import { lots, readArticles } from "../bench/extract/key";
import { mark, precision, recall, sum } from "../bench/extract/score";

// The articles are invented and their keys made by hand, not from what was found; `npm run bench:extract`
// prints the scores by language, `-- --faults` what is wrong.

describe.each([
  ["the articles with a key", "articles"],
  ["the articles written after it was made", "held-out"],
  ...lots.map((lot) => [`the lot ${lot}`, lot] as const),
] as const)("on %s", (_, folder) => {
  const marked = readArticles(folder).map((article) => ({ article, ...mark(article) }));
  const total = sum(marked.map(({ score }) => score));

  test("19 in 20 quotations are found with their exact bounds, and 19 in 20 found are ones", () => {
    expect(recall(total.quotations)).toBeGreaterThanOrEqual(0.95);
    expect(precision(total.quotations)).toBeGreaterThanOrEqual(0.95);
  });

  test("a speaker named is nearly always the right one", () => {
    expect(recall(total.speakers)).toBeGreaterThanOrEqual(0.85);
    expect(precision(total.speakers)).toBeGreaterThanOrEqual(0.95);
  });

  test("9 in 10 dates are found and read as a careful reader would", () => {
    expect(recall(total.dates)).toBeGreaterThanOrEqual(0.9);
    expect(precision(total.dates)).toBeGreaterThanOrEqual(0.9);
  });

  test("the language is found out", () => {
    const wrong = marked.filter(({ faults }) => faults.some((fault) => fault.startsWith("language")));
    expect(wrong.map(({ article }) => article.name)).toEqual([]);
  });
});

test("the articles with a key are in eight languages", () => {
  const languages = new Set(readArticles("articles").map(({ language }) => language));
  expect([...languages].sort()).toEqual(["de", "en", "es", "fr", "pt", "ru", "tr", "uk"]);
});
