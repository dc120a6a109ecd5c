import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract/rules";

const publishedOn = "2025-11-07";
const quoted = (text: string, language = "en") =>
  extract(text, { publishedOn, language }).candidates.filter(({ kind }) => kind !== "indirect");
const words = (text: string, language?: string) => quoted(text, language).map((each) => each.text);

describe("a quotation is found without its marks", () => {
  test.each([
    ["straight", "en", 'Ada Vol said: "We are staying."', ["We are staying."]],
    ["curly", "en", "“We are staying,” Ada Vol said.", ["We are staying,"]],
    [
      "single, with apostrophes inside",
      "en",
      "‘We’re staying, the ministers’ wives too,’ said Ada Vol.",
      ["We’re staying, the ministers’ wives too,"],
    ],
    ["straight and single", "en", "'We're staying,' said Ada Vol.", ["We're staying,"]],
    ["guillemets", "ru", "«Мы остаёмся», — сказала Ада Вольская.", ["Мы остаёмся"]],
    ["guillemets with spaces", "fr", "« Nous restons », a déclaré Ada Vol.", ["Nous restons"]],
    ["reversed guillemets", "de", "»Wir bleiben«, sagte Ada Vol.", ["Wir bleiben"]],
    ["low and high", "de", "„Wir bleiben“, sagte Ada Vol.", ["Wir bleiben"]],
    ["low and high, single", "de", "‚Wir bleiben alle hier‘, sagte Ada Vol.", ["Wir bleiben alle hier"]],
    [
      "after a dash",
      "ru",
      "— Мы остаёмся, — сказала Ада Вольская. — Все до одного.",
      ["Мы остаёмся", "Все до одного."],
    ],
    ["after a Spanish dash", "es", "—Nos quedamos —dijo Ada Vol—. Todos.", ["Nos quedamos", "Todos."]],
    [
      "nested",
      "en",
      "“He told me ‘never again’ and left,” Ada Vol said.",
      ["He told me ‘never again’ and left,"],
    ],
    [
      "nested with the same marks",
      "ru",
      "«Газета «Полюс» лжёт», — сказала Ада Вольская.",
      ["Газета «Полюс» лжёт"],
    ],
    ["split", "en", "“We stay,” Ada Vol said, “and that is that.”", ["We stay,", "and that is that."]],
    ["split within its marks", "fr", "« Nous restons, a-t-elle dit. Tous. »", ["Nous restons", "Tous."]],
    ["over paragraphs, each reopened", "en", "Ada Vol said: “One.\n\n“Two.”", ["One.\n\n“Two."]],
    [
      "in the words of a transcript",
      "en",
      "VOL: We stay.\nQ: Why?\nVOL: Because.",
      ["We stay.", "Why?", "Because."],
    ],
  ])("%s", (_, language, text, found) => {
    expect(words(`${text}\n`, language)).toEqual(found);
  });
});

describe("what is not said is not quoted", () => {
  test.each([
    ["a heading", "en", "Vol ‘finished’ as minister\n\nThe minister has gone to Sava for two days."],
    ["a newspaper's name", "ru", "Об этом пишет газета «Новый полюс» в среду."],
    ["a decade and a plural's apostrophe", "en", "In the '90s the ministers' wives met here."],
    ["inches", "en", 'A 6" pipe was laid beside a 10" one.'],
  ])("%s", (_, language, text) => {
    expect(words(`${text}\n`, language)).toEqual([]);
  });
});

describe("who speaks", () => {
  const speaker = (text: string, language = "en") => quoted(`${text}\n`, language)[0]?.speaker ?? null;

  test.each([
    ["before", "Ada Vol told reporters: “No.”", "Ada Vol"],
    ["after", "“No, never,” said Ada Vol.", "Ada Vol"],
    ["by surname", "Ada Vol came late. “No, never,” Vol said.", "Ada Vol"],
    ["by pronoun", "Ada Vol came late. “No, never,” she said.", "Ada Vol"],
    [
      "by office",
      "Foreign Minister Ada Vol came late. Nobody knew why. “No, never,” the minister said.",
      "Ada Vol",
    ],
    ["in the paragraph before", "Ada Vol said on Monday:\n\n“No, never.”", "Ada Vol"],
    ["over an aside", "Ada Vol, who has been minister for ten years, answered: “No, never.”", "Ada Vol"],
  ])("stands %s", (_, text, name) => {
    expect(speaker(text)).toEqual({ kind: "person", name });
  });

  test.each([
    [
      "two may be meant",
      "Ivo Brandl met Tomas Marek in Sava. The talks were long. “No, never,” the minister said.",
    ],
    ["two speak", "Ivo Brandl and Tomas Marek said the talks were “useful.”"],
    ["nobody is named", "He was seen as a “weak link.”"],
  ])("is left open where %s", (_, text) => {
    expect(speaker(text)).toBeNull();
  });

  test("is unnamed, and comes through an outlet", () => {
    const [found] = quoted("The Vantara Post, citing an insider, reported that he was “finished.”\n");
    expect(found?.speaker).toEqual({ kind: "anonymous", name: "an insider" });
    expect(found?.via).toEqual([{ name: "Vantara Post" }]);
  });

  test("has the name that is on file, by any of them", () => {
    const onFile = [
      { kind: "person" as const, slug: "ada-vol", name: "Ada Vol", names: ["Ada Vol", "Ада Вольская"] },
    ];
    const text = "«Нет», — сказала Ада Вольская.";
    const [found] = extract(text, { publishedOn, language: "ru" }, onFile).candidates;
    expect(found?.speaker).toEqual({ kind: "person", name: "Ada Vol", slug: "ada-vol" });
  });
});

describe("a stance is proposed", () => {
  test.each([
    ["a denial", "Ada Vol denied that she had been dismissed.", "deny", "categorical"],
    ["a partial denial", "Ada Vol partly denied that she had been dismissed.", "deny", "partial"],
    ["a denial by the words themselves", "“These reports are false,” Ada Vol said.", "deny", "categorical"],
    ["a denial in what is reported", "Talk of a rift is not true, Ada Vol said.", "deny", "categorical"],
    [
      "a story said to be made up",
      "The reports of a rift were made up, Ada Vol said.",
      "deny",
      "categorical",
    ],
    [
      "a mind made up, which denies nothing",
      "The mayor has made up his mind to go, Ada Vol said.",
      "support",
      null,
    ],
    ["what is false in passing", "Ada Vol said that false reports went round.", "support", null],
    ["no denial by the words themselves", "“These reports are not false,” Ada Vol said.", "support", null],
    ["silence", "Ada Vol declined to comment on the report.", "comment", "no_comment"],
    ["no comment", "Ada Vol said: “No comment.”", "comment", "no_comment"],
    [
      "what only sounds like a denial",
      "Ada Vol neither confirmed nor denied that she had resigned.",
      "comment",
      "non_denial",
    ],
    ["a confirmation", "Ada Vol confirmed that she had resigned.", "support", null],
    ["a doubt", "Ada Vol questioned whether the minister had resigned.", "query", null],
  ])("from %s", (_, text, stance, manner) => {
    const [found] = extract(`${text}\n`, { publishedOn, language: "en" }).candidates;
    expect(found).toMatchObject({ stance, manner, speaker: { name: "Ada Vol" } });
  });

  test("from a denial whose verb is a dash", () => {
    const text = "Слухи о ссоре — неправда, заявил Иван Воль.\n";
    const [found] = extract(text, { publishedOn, language: "ru" }).candidates;
    expect(found).toMatchObject({ stance: "deny", manner: "categorical", speaker: { name: "Иван Воль" } });
  });
});

describe("whoever leads a talk", () => {
  test.each([
    ["en", "PRESENTER: Is she leaving?\nVOL: No, she stays.\nPRESENTER: You are sure?\nVOL: I am."],
    ["ru", "ВЕДУЩИЙ: Она уходит?\nВОЛЬСКАЯ: Нет, остаётся.\nВЕДУЩИЙ: Точно?\nВОЛЬСКАЯ: Точно."],
    ["de", "MODERATORIN: Geht sie?\nVOL: Nein, sie bleibt.\nMODERATORIN: Sicher?\nVOL: Sicher."],
  ])("and goes by that alone is nobody's name: %s", (language, text) => {
    const said = quoted(text, language);
    const speakers = said.filter(({ text: words }) => words.includes("?")).map(({ speaker }) => speaker);
    expect(speakers).toEqual([null, null]);
    expect(said.filter(({ speaker }) => speaker !== null)).toHaveLength(2);
  });
});
