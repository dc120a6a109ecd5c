import { forms } from "../languages/forms";
import type { DateWords } from "../languages/language";
import { Phrases } from "../words/lexicon";

export type Unit = keyof DateWords["units"];
export type Season = keyof DateWords["seasons"];

/** A language's words for dates, made ready to be looked up. */
export type Calendar = ReturnType<typeof calendarOf>;

const phrases = (list: string) => new Phrases().add(list, true);

function numbered<T>(lists: Iterable<readonly [T, string]>): Phrases<T> {
  const all = new Phrases<T>();
  for (const [value, list] of lists) all.add(list, value);
  return all;
}

const byNumber = (lists: Record<string, string>) =>
  numbered(Object.entries(lists).map(([key, list]) => [Number(key), list] as const));

// Where days are counted before months, a month is cut short behind its day only: "5 фев".
const shortMonths = forms(
  "янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек січ лют бер кві квіт чер черв лип сер серп вер верес жов жовт гру груд mar set out",
);

export function calendarOf(words: DateWords) {
  return {
    months: numbered(words.months.map((list, n) => [n + 1, list] as const)),
    weekdays: numbered(words.weekdays.map((list, n) => [n, list] as const)),
    relativeDays: byNumber(words.relativeDays),
    narrativeDays: byNumber(words.narrativeDays),
    units: numbered(Object.entries(words.units) as [Unit, string][]),
    seasons: numbered(Object.entries(words.seasons) as [Season, string][]),
    which: numbered([
      [-1, words.last],
      [0, words.this],
      [1, words.next],
    ] as const),
    ago: phrases(words.ago),
    earlier: phrases(words.earlier),
    later: phrases(words.later),
    agoBefore: phrases(words.agoBefore),
    numbers: byNumber(words.numbers),
    part: phrases(`${words.early} ${words.mid} ${words.late}`),
    of: phrases(words.of),
    on: phrases(words.on),
    in: phrases(words.in),
    yearWords: phrases(words.yearWords),
    future: phrases(words.future),
    futureEnds: forms(words.futureEnds),
    futureBehind: forms(words.futureBehind),
    pastEnds: forms(words.pastEnds),
    by: phrases(words.by),
    partsOfDay: phrases(words.partsOfDay),
    ordinals: phrases(words.ordinals),
    hasBareYears: words.hasBareYears === true,
    /** Months that are other words too, and count only where something says that a month is meant. */
    smallMonths: new Set(["mars", "mart"]),
    ambiguous: new Set([
      "may",
      "march",
      "mars",
      "mart",
      "sat",
      "sun",
      "mon",
      "wed",
      "dec",
      "dez",
      "mar",
      "jan",
      ...shortMonths,
    ]),
  };
}
