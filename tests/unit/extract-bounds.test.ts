import fc from "fast-check";
import { expect, test } from "vitest";
import { extract } from "@/lib/extract/rules";
import { extractAnswer } from "@/lib/extract/schema";

const publishedOn = "2025-11-07";

const pieces = [
  "“",
  "”",
  '"',
  "'",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "‚",
  "— ",
  "\n",
  "\n\n",
  ". ",
  ", ",
  ": ",
  " ",
  "he said",
  "said",
  "Ada Example",
  "the minister",
  "сказал",
  "Иван Петров",
  "по словам",
  "according to",
  "on Friday",
  "5 мая",
  "a source close to",
  "dijo",
  "a-t-il dit",
  "citing",
  "denied that",
  "Vantara Post",
  "dedi",
  "😀",
  "\u0000",
  "\ud800",
];

const newsprint = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "grapheme" })), {
  maxLength: 60,
});

test("every offset cuts out exactly its text, whatever the text is", () => {
  fc.assert(
    fc.property(
      newsprint,
      fc.constantFrom(undefined, "en", "ru", "uk", "de", "es", "fr", "pt", "tr", "xx"),
      (parts, language) => {
        const text = parts.join("");
        const found = extract(text, { publishedOn, language });
        for (const part of [...found.candidates, ...found.dates]) {
          expect(text.slice(part.start, part.end)).toBe(part.text);
          expect(part.end).toBeGreaterThan(part.start);
        }
        expect(extractAnswer.safeParse(found).error).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

test("the same text gives the same answer", () => {
  fc.assert(
    fc.property(newsprint, (parts) => {
      const text = parts.join(" ");
      expect(extract(text, { publishedOn })).toEqual(extract(text, { publishedOn }));
    }),
    { numRuns: 100 },
  );
});

test("quotations and fragments never overlap, and stand in order", () => {
  fc.assert(
    fc.property(newsprint, (parts) => {
      const quoted = extract(parts.join(" "), { publishedOn }).candidates.filter(
        ({ kind }) => kind !== "indirect",
      );
      for (const [n, { start }] of quoted.entries())
        expect(start).toBeGreaterThanOrEqual(quoted[n - 1]?.end ?? 0);
    }),
    { numRuns: 200 },
  );
});

/** The least processor time of several runs: other work on the machine adds to it, nothing takes from it. */
function effort(text: string): number {
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    extract(text, { publishedOn });
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

/** Ever new given names before one surname. */
const namesakes = (many: number) =>
  Array.from({ length: many }, (_, n) => {
    const given = n.toString(26).replace(/\d/g, (digit) => "qrstuvwxyz".charAt(Number(digit)));
    return `${given.charAt(0).toUpperCase()}${given.slice(1)}o Vol said. Vol said. `;
  }).join("");

test("four times as many who bear one surname take about four times as long, not sixteen", () => {
  const few = effort(namesakes(1_000));
  const many = effort(namesakes(4_000));
  expect(many / Math.max(few, 5_000)).toBeLessThan(12);
}, 60_000);

test.each([
  ["quotation marks alone", '"'],
  ["opening marks alone", "“"],
  ["a quotation after the other", '"a" '],
  ["quotations never closed", "«a "],
  ["apostrophes", "'a "],
  ["names", "John Smith, "],
  ["paragraphs that open a quotation", "a\n\n“b"],
  ["dashes", "— said, "],
  ["verbs of saying", "he said "],
  ["dates", "on Friday "],
])(
  "four times as many %s take about four times as long, not sixteen",
  (_, piece) => {
    effort(piece.repeat(2_000));
    const few = effort(piece.repeat(4_000));
    const many = effort(piece.repeat(16_000));
    expect(many / Math.max(few, 5_000)).toBeLessThan(12);
  },
  60_000,
);
