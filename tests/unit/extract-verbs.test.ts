import { describe, expect, test } from "vitest";
import { formsOf } from "@/lib/extract/languages/paradigms";
import { extract } from "@/lib/extract/rules";

// Verbs of saying stand in lists by their infinitives; each form of them is made.
describe("a verb of saying is known in each of its forms", () => {
  test.each([
    ["en", "quip", ["quips", "quipped"]],
    ["en", "reply", ["replies", "replied"]],
    ["ru", "посетовать", ["посетовал", "посетовала", "посетует"]],
    ["ru", "удивиться", ["удивился", "удивилась"]],
    ["uk", "наголошувати", ["наголошує", "наголошувала"]],
    ["es", "zanjar", ["zanjó", "zanjaron"]],
    ["pt", "ironizar", ["ironizou", "ironizam"]],
    ["fr", "lancer", ["lance", "lança", "lançait"]],
    ["de", "spotten", ["spottet", "spottete"]],
  ])("%s: %s", (code, verb, shown) => {
    expect(formsOf(code, verb).finite).toEqual(expect.arrayContaining(shown));
  });
});

const saying = (text: string, language: string) =>
  extract(text, { publishedOn: "2026-01-15", language }).candidates[0]?.speaker?.name ?? null;

test("whoever stands beside a quotation says it, by a verb that is in no list", () => {
  expect(saying("“It was never going to work,” blustered the ministry.", "en")).toBe("ministry");
  expect(saying("«Так больше нельзя», — насупился Глеб Орлов.", "ru")).toBe("Глеб Орлов");
});

test("what is said of somebody just portrayed is not theirs", () => {
  expect(saying("Ada Brill was scathing. “They are amateurs.”", "en")).toBe("Ada Brill");
  expect(saying("Ada Brill was popular. “She never forgot a name.”", "en")).toBeNull();
});
