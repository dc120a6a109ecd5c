import { describe, expect, test } from "vitest";
import { extract } from "@/lib/extract/rules";

const speakerOf = (text: string) => {
  const { candidates } = extract(text, { publishedOn: "2026-03-11" });
  return candidates.find(({ kind }) => kind !== "indirect")?.speaker?.name;
};

/** Each `…` stands for what is between the verb and whoever speaks. */
const told: [language: string, sentence: string, speaker: string, between: string[]][] = [
  [
    "Spanish",
    "“Todo sigue igual en la casa”, dijo… el ministro Julio Sala.",
    "Julio Sala",
    ["", " a la prensa", " a los periodistas", " el lunes a la prensa", " en el Congreso", " a este diario"],
  ],
  [
    "Portuguese",
    "“Tudo continua igual na casa”, disse… Júlio Sales.",
    "Júlio Sales",
    ["", " a jornalistas", " à imprensa", " no Congresso", " na segunda-feira"],
  ],
  [
    "French",
    "« Rien ne change dans la maison », a dit… Julien Sauvage.",
    "Julien Sauvage",
    ["", " lundi", " aux journalistes", " devant la presse", " à l’Assemblée"],
  ],
  [
    "Russian",
    "«В ведомстве все идет по плану», — сказал… Юлиан Зауров.",
    "Юлиан Зауров",
    ["", " журналистам", " в парламенте", " в понедельник", " журналистам во вторник"],
  ],
  [
    "Ukrainian",
    "«У відомстві все йде за планом», — сказав… Юліан Зауренко.",
    "Юліан Зауренко",
    ["", " журналістам", " у парламенті", " у понеділок"],
  ],
];

describe("whoever speaks is found behind whom, when and where they told it", () => {
  const all = told.flatMap(([language, sentence, speaker, between]) =>
    between.map((words) => [
      `${language}:${words || " nothing between"}`,
      sentence.replace("…", words),
      speaker,
    ]),
  );
  test.each(all)("%s", (_, sentence = "", speaker = "") => {
    expect(speakerOf(sentence)).toBe(speaker);
  });
});

test.each([
  [
    "O presidente Júlio Sales viajou. “Tudo segue igual na casa”, disse o presidente ao anunciar a decisão.",
    "Júlio Sales",
  ],
  [
    "El presidente Julio Sala viajó. “Todo sigue igual en la casa”, dijo el presidente al anunciar la decisión.",
    "Julio Sala",
  ],
  ["“Todo sigue igual en la casa”, dijo un aspirante al poder.", "un aspirante"],
])("what is done meanwhile is no part of an office: %s", (text, speaker) => {
  expect(speakerOf(text)).toBe(speaker);
});
