import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findPassage, findSelected, nearestPassage, selectorAt, textChanges } from "@/lib/snapshot/rules";

const text =
  "He said “no, never” twice.\nThe minister is said\nto be on the way out. He said “no, never” again.";
const cut = (span: { start: number; end: number } | null) => span && text.slice(span.start, span.end);

describe("a passage", () => {
  test("is found sign for sign, however it is broken into lines", () => {
    expect(cut(findPassage(text, "is said to be on the way"))).toBe("is said\nto be on the way");
    expect(findPassage(text, "is said to be on a way")).toBeNull();
    expect(findPassage(text, "  ")).toBeNull();
  });

  test("that stands there twice is found where it is looked for", () => {
    const second = text.lastIndexOf("no, never");
    expect(findPassage(text, "no, never", second)?.start).toBe(second);
    expect(findPassage(text, "no, never", second + 3)?.start).toBe(second);
    expect(findPassage(text, "no, never")?.start).toBe(text.indexOf("no, never"));
  });

  test("is found again by its selector, in a text that has grown around it", () => {
    const start = text.lastIndexOf("no, never");
    const selector = selectorAt(text, { start, end: start + 9 });
    expect(selector.exact).toBe("no, never");
    const grown = `A correction was made.\n${text}`;
    expect(findSelected(grown, selector)?.start).toBe(start + 23);
    expect(findSelected(text.replaceAll("never", "hardly"), selector)).toBeNull();
  });

  test("of any text is where its selector points", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "b", " ", "\n", "é", "😀"),
      minLength: 2,
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (whole, one, other) => {
        const [start, end] = [one % whole.length, other % (whole.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const span = { start, end };
        const words = whole.slice(start, end);
        if (words.trim() === "" || !words.isWellFormed()) return;
        const found = findSelected(whole, selectorAt(whole, span));
        expect(found && whole.slice(found.start, found.end).replace(/\s+/g, " ").trim()).toBe(
          words.replace(/\s+/g, " ").trim(),
        );
      }),
    );
  });
});

describe("two texts of one source", () => {
  const before = "Headline\n\nShe stays.\n\nHe said no.\n\nThe end.";

  test("differ by words within a paragraph, and by whole paragraphs", () => {
    const after = "Headline\n\nShe stays for now.\n\nThe end.\n\nCorrected on Friday.";
    const words = textChanges(before, after).flatMap(({ words: runs }) => runs);
    const read = (kind: string) => words.filter((run) => run.kind === kind).map((run) => run.text);
    expect(read("added")).toEqual([" for now", "Corrected on Friday."]);
    expect(read("removed")).toEqual(["He said no."]);
  });

  test("that have nothing in common are told apart in the end", () => {
    const other = (word: string) => Array.from({ length: 6_000 }, (_, n) => `${word} ${n}`).join("\n");
    const changes = textChanges(other("one"), other("other"));
    expect(changes.every(({ kind }) => kind === "changed")).toBe(true);
  });

  test("that are the same have no difference", () => {
    expect(textChanges(before, before).every(({ kind }) => kind === "same")).toBe(true);
  });
});

describe("the nearest passage", () => {
  test("is the one with most words in common", () => {
    expect(cut(nearestPassage(text, "The minister was said to be on his way out"))).toBe(
      "The minister is said\nto be on the way out",
    );
  });

  test("is none where hardly a word is shared", () => {
    expect(nearestPassage(text, "completely different things altogether")).toBeNull();
    expect(nearestPassage("", "anything")).toBeNull();
  });
});
