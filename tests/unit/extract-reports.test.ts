import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract/rules";

const publishedOn = "2025-11-07";
const read = (text: string) => extract(`${text}\n`, { publishedOn }).candidates;
const reports = (text: string) =>
  read(text).flatMap(({ kind, text: words }) => (kind === "indirect" ? [words] : []));
const speakers = (text: string) =>
  read(text).flatMap(({ kind, speaker }) => (kind === "indirect" ? [] : [speaker?.name ?? null]));

describe("what is proposed as reported speech", () => {
  test.each([
    ["when and where it was said", "“He is well,” Ada Vol told Lorvian media during a briefing."],
    ["a thing that was promised", "Ada Vol promised a “quiet reform” in the armed forces."],
    ["what the writer asked", "When I asked whether she would return, Ada Vol looked at the clock."],
    ["who it is that was cited", "The paper cites an official who asked not to be named."],
  ])("isn't %s", (_, text) => {
    expect(reports(text)).toEqual([]);
  });

  test.each([
    ["a semicolon", "Ada Vol denied that she was leaving; her letter says the rest.", "she was leaving"],
    ["another verb of hers", "Ada Vol said that she was ill, adding that it would pass.", "she was ill"],
    ["another's clause", "Ivo Sel said that he stayed, but Ada Vol denied it.", "he stayed"],
  ])("ends at %s", (_, text, words) => {
    expect(reports(text)).toContain(words);
  });

  test("is the whole clause of a denial that doesn't say of what", () => {
    expect(reports("The palace had denied the rumours at first; then it fell silent.")).toEqual([
      "The palace had denied the rumours at first",
    ]);
  });

  test("begins behind who was told nothing", () => {
    expect(reports("The paper said chief of staff Ada Vol was telling friends to wait.")).toEqual([
      "chief of staff Ada Vol was telling friends to wait",
    ]);
  });
});

describe("whose the words are", () => {
  test.each([
    [
      "somebody unnamed with whom the sentence before begins",
      "A palace spokesman shrugged it away. “He greeted many people,” he said.",
      ["a palace spokesman"],
    ],
    [
      "the one with whom a main clause begins",
      "Interior minister Bogdan Lisk spoke. Pavlo Reem wrote: “No.” Asked whether he missed her, the minister smiled. “I wish her well,” he said.",
      ["Pavlo Reem", "Bogdan Lisk"],
    ],
    [
      "whoever was quoted as saying it",
      "One of the officials was quoted as saying she had “had enough of it.”",
      ["one of the officials"],
    ],
    [
      "the first of two who each say something",
      "Один из них назвал решение «почти принятым», другой уточнил, что «слова ещё нет».",
      ["один из них", "другой"],
    ],
    [
      "the one whom “who” means, in whatever case",
      "Он поспорил с премьером Борисом Хлебниковым, который обвинил банк в «удушении торговли».",
      ["Борис Хлебников"],
    ],
    [
      "the deputy who is called a lawmaker",
      "Депутат Тимур Вахитов сказал, что решения будут. «Ждём итогов года», — отметил парламентарий.",
      ["Тимур Вахитов"],
    ],
    ["a guard of whom no more is known", "“Come back later,” said the guard.", ["the guard"]],
  ])("are known: %s", (_, text, names) => {
    expect(speakers(text)).toEqual(names);
  });
});
