import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, markDifferences } from "@/lib/rendering/rules";

const marked = (...texts: string[]) =>
  markDifferences(texts.map((text) => ({ text, language: "en" }))).map((pieces) =>
    pieces.map(({ text, differs }) => (differs ? `[${text}]` : text)).join(""),
  );

describe("renderings side by side", () => {
  it("mark the words in which they differ, whatever their case and punctuation", () => {
    expect(marked("She is not leaving.", "She is not going anywhere!")).toEqual([
      "She is not [leaving].",
      "She is not [going anywhere]!",
    ]);
    expect(marked("She stays.", "she stays")).toEqual(["She stays.", "she stays"]);
  });

  it("hold the first against all the others", () => {
    expect(marked("one two three", "one three", "one two")).toEqual([
      "one [two three]",
      "one three",
      "one two",
    ]);
  });

  it("are held against each other only in one language", () => {
    const pieces = markDifferences([
      { text: "Она остаётся", language: "ru" },
      { text: "She stays", language: "en" },
    ]);
    expect(pieces.flat().some(({ differs }) => differs)).toBe(false);
  });

  it("are told word by word in a script without spaces", () => {
    const pieces = markDifferences([
      { text: "大臣は辞任する", language: "ja" },
      { text: "大臣は留任する", language: "ja" },
    ]);
    expect(pieces.map((each) => each.some(({ differs }) => !differs))).toEqual([true, true]);
  });

  it("lose nothing, mark nothing where they are the same, and agree in all that is not marked", () => {
    const text = fc.array(fc.constantFrom("she", "stays", "goes", "soon", "not", ","), { maxLength: 9 });
    const words = (pieces: { text: string; differs: boolean }[]) =>
      pieces.filter(({ differs }) => !differs).flatMap((piece) => piece.text.match(/[a-z]+/g) ?? []);
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [a, b] = [one.join(" "), other.join(" ")];
        const [left = [], right = []] = markDifferences([
          { text: a, language: "en" },
          { text: b, language: "en" },
        ]);
        expect([left, right].map((pieces) => pieces.map((piece) => piece.text).join(""))).toEqual([a, b]);
        expect(words(left)).toEqual(words(right));
        if (a === b) expect(left.some(({ differs }) => differs)).toBe(false);
      }),
    );
  });

  it("begin with the words as spoken and end with what isn't quoted", () => {
    const citation = (name: string, quote: string | null, translated: boolean | null) => ({
      name,
      quote,
      translated,
    });
    const order = inOrder([
      citation("translated", "x", true),
      citation("reported", null, null),
      citation("unknown", "x", null),
      citation("spoken", "x", false),
    ]);
    expect(order.map(({ name }) => name)).toEqual(["spoken", "unknown", "translated", "reported"]);
  });
});
