import { describe, expect, test } from "vitest";
import { parseEdtf } from "@/lib/edtf";
import { extract } from "@/lib/extract/rules";

// 7 November 2025 was a Friday.
const read = (text: string, language = "en", publishedOn = "2025-11-07") =>
  extract(text, { publishedOn, language }).dates.map((date) => [date.text, date.edtf]);

describe("a date is read on the day of publication", () => {
  test.each([
    ["en", "He resigned on Friday.", "on Friday", "2025-11-07"],
    ["en", "He resigned on Tuesday night.", "on Tuesday night", "2025-11-04"],
    ["en", "He will resign on Tuesday.", "on Tuesday", "2025-11-11"],
    ["en", "He resigned last month.", "last month", "2025-10"],
    ["en", "He resigned last week.", "last week", "2025-10-27/2025-11-02"],
    ["en", "He resigned on Nov. 5 at noon.", "Nov. 5", "2025-11-05"],
    ["en", "He resigned in December.", "December", "2024-12"],
    ["en", "He resigned on March 3, 2019.", "March 3, 2019", "2019-03-03"],
    ["en", "He resigned two days ago.", "two days ago", "2025-11-05"],
    ["en", "On Wednesday he was seen; a day earlier he was not.", "On Wednesday", "2025-11-05"],
    ["en", "He has held the post since 2004.", "2004", "2004"],
    ["en", "He left at the end of the month.", "the end of the month", "2025-11"],
    ["en", "He left in the summer of 2021.", "summer of 2021", "2021-22"],
    ["en", "He fell out at a Tuesday meeting.", "Tuesday", "2025-11-04"],
    ["en", "He left one Friday in May.", "Friday in May", "2025-05"],
    ["en", "He said so in a 2019 interview.", "2019", "2019"],
    ["en", "He left on Tuesday of last week.", "on Tuesday of last week", "2025-10-28"],
    ["ru", "Он ушёл 5 ноя, в отпуск.", "5 ноя", "2025-11-05"],
    ["ru", "Он ушёл ещё весной.", "весной", "2025-21"],
    ["uk", "Напередодні, 5 листопада, він пішов.", "Напередодні, 5 листопада", "2025-11-05"],
    ["de", "Er ging vergangene Woche Freitag.", "vergangene Woche Freitag", "2025-10-31"],
    ["es", "Se fue el fin de semana.", "el fin de semana", "2025-11-01/2025-11-02"],
    ["tr", "2023 yılının haziran ayında atandı.", "2023 yılının haziran ayında", "2023-06"],
    ["tr", "Cuma günü her şey görülecek.", "Cuma günü", "2025-11-07"],
    ["ru", "Он ушёл в среду.", "в среду", "2025-11-05"],
    ["ru", "Он ушёл накануне.", "накануне", "2025-11-06"],
    ["ru", "Он ушёл 5 марта 2019 года.", "5 марта 2019 года", "2019-03-05"],
    ["uk", "Він пішов минулого тижня.", "минулого тижня", "2025-10-27/2025-11-02"],
    ["de", "Er ging am Dienstagabend.", "am Dienstagabend", "2025-11-04"],
    ["de", "Er ging vor drei Tagen.", "vor drei Tagen", "2025-11-04"],
    ["es", "Se fue el mes pasado.", "el mes pasado", "2025-10"],
    ["es", "Se fue hace dos días.", "hace dos días", "2025-11-05"],
    ["fr", "Il est parti la semaine dernière.", "la semaine dernière", "2025-10-27/2025-11-02"],
    ["pt", "Ele saiu na terça-feira (4).", "na terça-feira (4)", "2025-11-04"],
    ["tr", "Geçen ay istifa etti.", "Geçen ay", "2025-10"],
  ])("%s: %s", (language, text, words, edtf) => {
    expect(read(text, language)[0]).toEqual([words, edtf]);
  });

  test("a day earlier is counted from the day last named", () => {
    const text = "On Wednesday he was seen; a day earlier he was not.";
    expect(read(text)[1]).toEqual(["a day earlier", "2025-11-04"]);
  });

  test.each(["for two years", "three weeks of talks", "within ten days", "at 75", "a 21-year tenure"])(
    "a duration is none: %s",
    (text) => {
      expect(read(`He stayed ${text}.`)).toEqual([]);
    },
  );

  test.each([
    ["en", "“I am staying today,” Ada Vol said on Wednesday.", "2025-11-05"],
    ["en", "“I am staying today,” Ada Vol said.", "2025-11-07"],
    ["de", "„Wir bleiben“, sagte Ada Vol am Montag. „Ich spreche über heute.“", "2025-11-03"],
    ["ru", "«Я сегодня на работе», — сказала Ада Вольская в среду.", "2025-11-05"],
  ])("%s: in somebody's words today is the day they said it: %s", (language, text, edtf) => {
    const today = read(text, language).find(([words = ""]) => /^(?:today|heute|сегодня)$/.test(words));
    expect(today?.[1]).toBe(edtf);
  });

  test.each(["That day has not come.", "“We will retire on the same day,” he said."])(
    "a day that nothing tells is none: %s",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  test("where the day of publication isn't known, neither is Friday; a whole date is", () => {
    expect(read("On Friday, and on 3 March 2019.", "en", "")).toEqual([
      ["On Friday", ""],
      ["3 March 2019", "2019-03-03"],
    ]);
  });

  test("each is EDTF", () => {
    const text =
      "On Friday, in March, last summer, last week, 2-4 June 2021, a week ago, in 2013, the 1990s.";
    for (const [, edtf = ""] of read(text)) expect(parseEdtf(edtf).edtf).toBe(edtf);
  });
});

describe("a date that looks ahead, a range and a day of something else", () => {
  test.each([
    ["es", "La feria va del 3 al 5 de noviembre.", "3 al 5 de noviembre", "2025-11-03/2025-11-05"],
    ["fr", "La foire a duré du 3 au 5 novembre.", "3 au 5 novembre", "2025-11-03/2025-11-05"],
    ["de", "Die Messe lief vom 3. bis 5. November.", "3. bis 5. November", "2025-11-03/2025-11-05"],
    ["ru", "Ярмарка шла с 3 по 5 ноября.", "3 по 5 ноября", "2025-11-03/2025-11-05"],
    ["en", "The fair ran from 3 to 5 November.", "3 to 5 November", "2025-11-03/2025-11-05"],
    ["es", "Lo despidieron el martes 4.", "el martes 4", "2025-11-04"],
    ["fr", "Il est parti mardi 4, sans un mot.", "mardi 4", "2025-11-04"],
    ["es", "La comisión lo citó para el martes.", "el martes", "2025-11-11"],
    ["ru", "Слушания перенесли на среду.", "на среду", "2025-11-12"],
    ["uk", "Слухання перенесли на середу.", "на середу", "2025-11-12"],
    ["ru", "Он ушёл в ночь на пятницу.", "на пятницу", "2025-11-07"],
    ["ru", "Документ внесён в аппарат в среду.", "в среду", "2025-11-05"],
    ["uk", "«Ми розглянемо його в середу», — сказала Ада Вольська.", "в середу", "2025-11-12"],
    ["en", "“He'll be back on Monday,” Ada Vol said.", "on Monday", "2025-11-10"],
    ["es", "En el cargo desde marzo de 2023, declarará el 20 de noviembre.", "20 de noviembre", "2025-11-20"],
    ["de", "Er hatte im Dezember 2024 einen Unfall. Im Februar trat er zurück.", "Februar", "2025-02"],
    ["en", "She left a fortnight ago.", "a fortnight ago", "2025-10-24~"],
    ["tr", "Bu sabah istifa etti.", "Bu sabah", "2025-11-07"],
    [
      "ru",
      "«Ключи забрали 3 ноября, машину — на следующий день», — сказал Иван Коваль.",
      "на следующий день",
      "2025-11-04",
    ],
  ])("%s: %s", (language, text, words, edtf) => {
    const found = read(`${text}\n`, language).find(([each]) => each === words);
    expect([words, found?.[1]]).toEqual([words, edtf]);
  });
});
