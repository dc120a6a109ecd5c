import { describe, expect, it } from "vitest";
import { excerptOf, markTerms, markWithin, type Part } from "@/lib/search/matches/rules";
import { termsOf, wordsToTsquery } from "@/lib/search/rules";

const inBrackets = (parts: Part[] | null) =>
  parts?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("") ?? null;

describe("what a search asks for", () => {
  it("is words, the last as a beginning, and phrases in any quotation marks", () => {
    expect(wordsToTsquery("„ganz falsch“ dementi")).toBe("(ganz <-> falsch) & dementi:*");
    expect(wordsToTsquery("«совсем неправда» «опала»")).toBe("(совсем <-> неправда) & опала");
    expect(wordsToTsquery("out-of-favour")).toBe("out & of & favour:*");
  });

  it("is a phrase half typed where its end is still missing", () => {
    expect(wordsToTsquery('minister "completely fal')).toBe("minister & (completely <-> fal:*)");
    expect(termsOf('"')).toEqual([]);
  });
});

describe("marks", () => {
  it.each([
    ["Tired of the Minister", "minister", "Tired of the [Minister]"],
    ["Tired of the ministers", "minis", "Tired of the [ministers]"],
    ["Tired of the ministers", "minister of", "Tired [of] the ministers"],
    ["Zoë Ångström drówned", "zoe angstrom", "[Zoë] [Ångström] drówned"],
    ["Straße und Łódź", "strasse lodz", "[Straße] und [Łódź]"],
    ["Ёлкин ушёл", "елкин", "[Ёлкин] ушёл"],
    ["It is false, completely false.", '"completely false"', "It is false, [completely false]."],
    ["Completely! False.", '"completely fal', "[Completely! False]."],
    ["no such thing", "else", null],
  ])("in “%s” what “%s” asks for", (text, q, marked) => {
    const parts = markTerms(text, q);
    expect(inBrackets(parts)).toBe(marked);
    expect(parts?.map(({ text: part }) => part).join("") ?? text).toBe(text);
  });

  it("letters within a word, in scripts that don't part words", () => {
    expect(inBrackets(markWithin("王小明部长", "小明"))).toBe("王[小明]部长");
    expect(markWithin("王小明", "李")).toBeNull();
  });
});

describe("an excerpt", () => {
  const long = `${"before ".repeat(60)}needle ${"after ".repeat(80)}`;

  it("of a short text is the text", () => {
    const parts = markTerms("Her needle is here", "needle") ?? [];
    expect(excerptOf(parts)).toEqual(parts);
  });

  it("of a long one begins shortly before the first mark and ends with a word", () => {
    const shown = inBrackets(excerptOf(markTerms(long, "needle") ?? [])) ?? "";
    expect(shown).toMatch(/^… before .*before \[needle\] after .*after …$/);
    expect(shown.length).toBeLessThan(300);
  });

  it("of one that begins with the mark begins there", () => {
    const shown = inBrackets(excerptOf(markTerms(long.slice(420), "needle") ?? [])) ?? "";
    expect(shown).toMatch(/^\[needle\] after/);
  });
});
