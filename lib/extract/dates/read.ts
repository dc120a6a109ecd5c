import type { Token } from "../words/tokens";
import { isCapital } from "../words/tokens";
import { dayOf, dayText, isDay, monthText, yearText } from "./calendar";
import { type Meaning, seasonOf } from "./resolve";
import type { Calendar } from "./words";

/** A date expression found at a token: how many tokens it takes and what it says. `lead` are those in front
 *  that belong to it ("on"). */
export type Reading = { length: number; meaning: Meaning };

type Read = (tokens: readonly Token[], at: number, words: Calendar) => Reading | null;

const yearForm = /^(1[89]|20)\d\d$/;
const isYear = (token: Token | undefined) =>
  token !== undefined && token.kind === "number" && yearForm.test(token.text);
const dayNumber = (token: Token | undefined) =>
  token?.kind === "number" && /^(0?[1-9]|[12]\d|3[01])$/.test(token.text) ? Number(token.text) : null;
const isMark = (token: Token | undefined, marks: string) =>
  token !== undefined && token.kind === "mark" && marks.includes(token.text);
const touches = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

function fixedDay(year: number, month: number, day: number, length: number): Reading | null {
  if (!isDay(year, month, day)) return null;
  const at = dayOf(year, month, day);
  return { length, meaning: { kind: "fixed", edtf: dayText(at), year, day: at } };
}

/** 29.01.2024, 2024-01-29, 29/01/2024. */
const numeric: Read = (tokens, at) => {
  const [first, second, third, fourth, fifth] = tokens.slice(at, at + 5);
  if (first?.kind !== "number") return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.text);
  if (dotted) return fixedDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), 1);
  if (!touches(first, second) || !isMark(second, "-/‑") || !isMark(fourth, second?.text ?? "")) return null;
  if (!touches(second, third) || !touches(third, fourth) || !touches(fourth, fifth)) return null;
  const [a, b, c] = [first, third, fifth].map((token) => Number(token?.text));
  if (a === undefined || b === undefined || c === undefined) return null;
  if (isYear(first)) return fixedDay(a, b, c, 5);
  if (!isYear(fifth)) return null;
  return b > 12 ? fixedDay(c, a, b, 5) : fixedDay(c, b, a, 5);
};

/** How many tokens after a place are small words of dates: "of", "de", a comma. */
function smallWords(tokens: readonly Token[], at: number, words: Calendar, marks = ""): number {
  let length = 0;
  for (let n = 0; n < 3; n++) {
    const found = words.of.at(tokens, at + length);
    if (found) length += found.length;
    else if (isMark(tokens[at + length], marks)) length++;
    else break;
  }
  return length;
}

/** The year after a month, with what stands between and after: [tokens, year]. */
function yearAfter(
  tokens: readonly Token[],
  at: number,
  words: Calendar,
): { length: number; year: number } | null {
  const between = smallWords(tokens, at, words, ",.");
  const token = tokens[at + between];
  if (!token || !isYear(token)) return null;
  const after = words.yearWords.at(tokens, at + between + 1)?.length ?? 0;
  return { length: between + 1 + after, year: Number(token.text) };
}

/** 7 November 2025, 7. November, 7th of November, 2–4 June, 7 ноября 2025 года, 7 de noviembre de 2025. */
const dayMonth: Read = (tokens, at, words) => {
  const day = dayNumber(tokens[at]);
  if (day === null) return null;
  let next = at + 1;
  let until: number | null = null;
  const skipOrdinal = () => {
    const ordinal =
      touches(tokens[next - 1], tokens[next]) &&
      (isMark(tokens[next], ".ºª°") || words.ordinals.at(tokens, next));
    if (ordinal) next++;
  };
  skipOrdinal();
  // "Del 14 al 16 de agosto", "с 14 по 16 августа": from one day to another.
  const article = /^(?:the|el|le|o)$/u.test(tokens[next + 1]?.base ?? "") ? 1 : 0;
  const isTo =
    isMark(tokens[next], "-–—") ||
    /^(?:to|until|till|through|al|au|a|ao|à|hasta|até|jusqu'|bis|zum|по|до|ile)$/u.test(
      tokens[next]?.base ?? "",
    );
  const hasRange = isTo && dayNumber(tokens[next + 1 + article]) !== null;
  if (hasRange) {
    until = dayNumber(tokens[next + 1 + article]);
    next += 2 + article;
    skipOrdinal();
  }
  next += smallWords(tokens, next, words);
  const month = words.months.at(tokens, next);
  if (!month) return null;
  next += month.length;
  const year = yearAfter(tokens, next, words);
  if (!year) return { length: next - at, meaning: { kind: "dayOfMonth", month: month.value, day, until } };
  const length = next - at + year.length;
  if (
    until !== null &&
    isDay(year.year, month.value, until) &&
    until > day &&
    isDay(year.year, month.value, day)
  ) {
    const from = dayOf(year.year, month.value, day);
    const edtf = `${dayText(from)}/${dayText(from + until - day)}`;
    return { length, meaning: { kind: "fixed", edtf, year: year.year, day: null } };
  }
  return fixedDay(year.year, month.value, day, length);
};

/** November 7, Nov. 7th, 2025, October 3–5. */
const monthDay: Read = (tokens, at, words) => {
  const month = words.months.at(tokens, at);
  if (!month || (words.ambiguous.has(tokens[at]?.base ?? "") && !isCapital(tokens[at]?.text ?? "")))
    return null;
  let next = at + month.length;
  if (isMark(tokens[next], ".")) next++;
  next += words.of.at(tokens, next) && dayNumber(tokens[next + 1]) !== null ? 1 : 0;
  const day = dayNumber(tokens[next]);
  if (day === null) return null;
  next++;
  if (touches(tokens[next - 1], tokens[next]) && words.ordinals.at(tokens, next)) next++;
  let until: number | null = null;
  if (isMark(tokens[next], "-–—") && dayNumber(tokens[next + 1]) !== null) {
    until = dayNumber(tokens[next + 1]);
    next += 2;
  }
  const comma = isMark(tokens[next], ",") ? 1 : 0;
  const year = tokens[next + comma];
  if (!year || !isYear(year)) {
    return { length: next - at, meaning: { kind: "dayOfMonth", month: month.value, day, until } };
  }
  const length = next + comma + 1 - at;
  if (until !== null && until > day && isDay(Number(year.text), month.value, until)) {
    const from = dayOf(Number(year.text), month.value, day);
    const edtf = `${dayText(from)}/${dayText(from + until - day)}`;
    return { length, meaning: { kind: "fixed", edtf, year: Number(year.text), day: null } };
  }
  return fixedDay(Number(year.text), month.value, day, length);
};

/** November 2025, in November, late November, mid-November, last November. */
const monthAlone: Read = (tokens, at, words) => {
  const part = words.part.at(tokens, at);
  let next = at + (part?.length ?? 0);
  if (part && isMark(tokens[next], "-")) next++;
  if (part) next += smallWords(tokens, next, words);
  const which = words.which.at(tokens, next);
  if (which) next += which.length;
  const month = words.months.at(tokens, next);
  if (!month) return null;
  const isAmbiguous = words.ambiguous.has(tokens[next]?.base ?? "");
  const isSmall = isAmbiguous && !isCapital(tokens[next]?.text ?? "");
  const isIntroduced = words.in.endingAt(tokens, at - 1) !== null || which !== null || part !== null;
  // French and Turkish months are small: en mars.
  if (isSmall && !(isIntroduced && words.smallMonths.has(tokens[next]?.base ?? ""))) return null;
  next += month.length;
  if (isMark(tokens[next], ".") && isYear(tokens[next + 1])) next++;
  const year = yearAfter(tokens, next, words);
  if (year) {
    const edtf = monthText(year.year, month.value);
    return { length: next - at + year.length, meaning: { kind: "fixed", edtf, year: year.year, day: null } };
  }
  if (isAmbiguous && !isIntroduced) return null;
  // "noviembre pasado", "im November dieses Jahres", "en septiembre del año pasado"
  const gap = smallWords(tokens, next, words);
  const unit = which ? null : words.units.at(tokens, next + gap);
  const behind = unit?.value === "year" ? words.which.at(tokens, next + gap + unit.length) : null;
  if (unit && behind)
    return {
      length: next + gap + unit.length + behind.length - at,
      meaning: { kind: "monthOf", month: month.value, by: behind.value },
    };
  const after = which ? null : words.which.at(tokens, next + gap);
  if (after) {
    const end = next + gap + after.length;
    const isOfYear = words.units.at(tokens, end)?.value === "year";
    if (isOfYear)
      return { length: end - at + 1, meaning: { kind: "monthOf", month: month.value, by: after.value } };
    if (gap === 0 && after.value !== 0)
      return { length: end - at, meaning: { kind: "month", month: month.value, which: after.value } };
  }
  return { length: next - at, meaning: { kind: "month", month: month.value, which: which?.value ?? null } };
};

/** A year where something says that it is one. */
const yearAlone: Read = (tokens, at, words) => {
  const part = words.part.at(tokens, at);
  const start = at + (part?.length ?? 0);
  const token = tokens[start];
  if (!token || !isYear(token)) return null;
  const [before, after] = [tokens[start - 1], tokens[start + 1]];
  const year = Number(token.text);
  const isDecade = touches(token, after) && after?.base === "s";
  if (isDecade) {
    const edtf = `${yearText(year)}/${yearText(year + 9)}`;
    return { length: start - at + 2, meaning: { kind: "fixed", edtf, year, day: null } };
  }
  const named = words.yearWords.at(tokens, start + 1)?.length ?? 0;
  const isBracketed = isMark(before, "(") && isMark(after, ")");
  const isSuffixed =
    touches(token, after) &&
    isMark(after, "'’") &&
    tokens[start + 2]?.kind === "word" &&
    tokens[start + 2]?.base !== "s";
  // "Der das Amt 2020 übernommen hatte": a bare number of that size is a year in German.
  const isGerman =
    words.hasBareYears &&
    before?.kind === "word" &&
    after?.kind === "word" &&
    !isCapital(after.text) &&
    year > 1900 &&
    year < 2100 &&
    !/^(?:rund|etwa|über|mehr|als|fast|knapp|insgesamt|von)$/.test(before.base);
  const isRange =
    /^(?:to|and|or|bis|und|à|et|a|y|e|até|и|по|та|і|–|—|-)$/.test(before?.base ?? "") &&
    isYear(tokens[start - 2]);
  const isIntroduced =
    isGerman ||
    isRange ||
    words.in.endingAt(tokens, start - 1) !== null ||
    words.yearWords.endingAt(tokens, start - 1) !== null;
  // "In a 2024 interview", "the 2018 accord".
  const isInFront =
    /^(?:a|the|his|her|their|its)$/.test(before?.base ?? "") &&
    after?.kind === "word" &&
    !isCapital(after.text);
  if (!part && !named && !isBracketed && !isIntroduced && !isSuffixed && !isInFront) return null;
  if (touches(token, after) && isMark(after, "%$€/")) return null;
  return {
    length: start - at + 1 + named,
    meaning: { kind: "fixed", edtf: yearText(year), year, day: null },
  };
};

/** 2023 yılının haziran ayında, 2024'ün mart ayı: the year in front of its month. */
const yearMonth: Read = (tokens, at, words) => {
  const year = tokens[at];
  if (!year || !isYear(year)) return null;
  let next = at + 1;
  if (isMark(tokens[next], "'’") && touches(year, tokens[next]) && touches(tokens[next], tokens[next + 1]))
    next += 2;
  next += words.yearWords.at(tokens, next)?.length ?? 0;
  const month = next > at + 1 ? words.months.at(tokens, next) : null;
  if (!month || words.ambiguous.has(tokens[next]?.base ?? "")) return null;
  next += month.length;
  next += words.partsOfDay.at(tokens, next)?.length ?? 0;
  const edtf = monthText(Number(year.text), month.value);
  return { length: next - at, meaning: { kind: "fixed", edtf, year: Number(year.text), day: null } };
};

const lone = /^(?:весной|летом|осенью|зимой|навесні|влітку|восени|взимку|ilkbaharda|baharda|sonbaharda)$/u;

/** In the spring of 2024, last summer, this autumn. */
const seasonal: Read = (tokens, at, words) => {
  const which = words.which.at(tokens, at);
  let next = at + (which?.length ?? 0);
  const season = words.seasons.at(tokens, next);
  if (!season) return null;
  next += season.length;
  const year = yearAfter(tokens, next, words);
  if (year) {
    const edtf = seasonOf(year.year, season.value);
    return { length: next - at + year.length, meaning: { kind: "fixed", edtf, year: year.year, day: null } };
  }
  const after = which ? null : words.which.at(tokens, next);
  // "Ще навесні", "im Frühjahr": the last one, or the next.
  const isAdverb = lone.test(tokens[at]?.base ?? "");
  const isIn = /^(?:im|au)$/.test(tokens[at - 1]?.base ?? "");
  // "In the spring", "en el verano".
  const isInThe =
    /^(?:the|el|la)$/.test(tokens[at - 1]?.base ?? "") &&
    /^(?:in|en|during|over)$/.test(tokens[at - 2]?.base ?? "");
  if (!which && !after && !isAdverb && !isIn && !isInThe) return null;
  const chosen = which?.value ?? after?.value ?? null;
  return {
    length: next - at + (after?.length ?? 0),
    meaning: { kind: "season", season: season.value, which: chosen },
  };
};

/** The readings of calendar dates, the longer forms first. */
export const calendarReads: readonly Read[] = [
  numeric,
  dayMonth,
  monthDay,
  seasonal,
  monthAlone,
  yearMonth,
  yearAlone,
];
export type { Read };
export { dayNumber, isMark, smallWords, touches };
