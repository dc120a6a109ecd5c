import { isCapital, type Token } from "../words/tokens";
import { calendarReads, dayNumber, isMark, type Read, type Reading, smallWords, touches } from "./read";
import type { Calendar } from "./words";

/** A weekday as a word of its own or at the head of a compound (Freitagabend). */
function weekdayAt(tokens: readonly Token[], at: number, words: Calendar) {
  const found = words.weekdays.at(tokens, at);
  const token = tokens[at];
  if (!token) return null;
  if (found && (!words.ambiguous.has(token.base) || (isCapital(token.text) && isMark(tokens[at + 1], "."))))
    return found;
  for (let length = 5; length < token.base.length - 2; length++) {
    const head = words.weekdays.at([{ ...token, base: token.base.slice(0, length) }], 0);
    if (head && words.partsOfDay.has(token.base.slice(length))) return { length: 1, value: head.value };
  }
  return null;
}

/** On Friday, last Friday, Friday night, Friday, 7 November, sexta-feira (7). */
const weekday: Read = (tokens, at, words) => {
  const before = words.which.at(tokens, at);
  const start = at + (before?.length ?? 0);
  const day = weekdayAt(tokens, start, words);
  if (!day) return null;
  let next = start + day.length;
  if (isMark(tokens[next], ".") && words.ambiguous.has(tokens[start]?.base ?? "")) next++;
  const after = before ? null : words.which.at(tokens, next);
  const isUnitNext = after && words.units.at(tokens, next + after.length) !== null;
  if (after && !isUnitNext) next += after.length;
  const part = partOfDay(tokens, next, words);
  next += part;
  const week = before || (after && !isUnitNext) ? null : weekBehind(tokens, next, words);
  if (week)
    return {
      length: next + week.length - at,
      meaning: { kind: "weekdayOf", weekday: day.value, weeks: week.value },
    };
  // A calendar date behind it says more than the day of the week.
  const comma = isMark(tokens[next], ",") || isMark(tokens[next], "(") ? 1 : 0;
  const bracket = isMark(tokens[next], "(") ? 1 : 0;
  const gap =
    comma + smallWords(tokens, next + comma, words) + (words.on.at(tokens, next + comma)?.length ?? 0);
  const date = firstOf(calendarReads, tokens, next + gap, words);
  if (date && ["dayOfMonth", "fixed"].includes(date.meaning.kind) && isDayLong(date)) {
    const closing = bracket && isMark(tokens[next + gap + date.length], ")") ? 1 : 0;
    return { length: next + gap + date.length + closing - at, meaning: date.meaning };
  }
  // "One Friday in May": whichever, in that month.
  const inMonth =
    /^(?:one|a|un|une|um|ein|eines|einem)$/.test(tokens[start - 1]?.base ?? "") && words.in.at(tokens, next);
  const month = inMonth ? firstOf(calendarReads, tokens, next + inMonth.length, words) : null;
  if (inMonth && month && month.meaning.kind !== "dayOfMonth")
    return { length: next + inMonth.length + month.length - at, meaning: month.meaning };
  const inBrackets =
    isMark(tokens[next], "(") && isMark(tokens[next + 2], ")") ? dayNumber(tokens[next + 1]) : null;
  const bare = inBrackets === null ? bareDay(tokens, next) : null;
  if (bare !== null)
    return {
      length: next + 1 - at,
      meaning: { kind: "weekday", weekday: day.value, which: before?.value ?? null, dayOfMonth: bare },
    };
  const which = before?.value ?? (isUnitNext ? null : (after?.value ?? null));
  return {
    length: next - at + (inBrackets === null ? 0 : 3),
    meaning: { kind: "weekday", weekday: day.value, which, dayOfMonth: inBrackets },
  };
};

const romance =
  /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)$/u;
const behindDay =
  /^(?:de|del|du|en|a|à|y|et|e|o|que|por|pour|para|pela|na|no|con|com|avec|dans|ante|após|después|depois|sin|sem|sans)$/u;

/** "El martes 16": the day's number right behind it, where nothing is counted. */
function bareDay(tokens: readonly Token[], at: number): number | null {
  if (!romance.test(tokens[at - 1]?.base ?? "")) return null;
  const next = tokens[at + 1];
  const isEnd = next === undefined || next.kind !== "word" || behindDay.test(next.base);
  return isEnd && !isMark(next, ":%") && !touches(tokens[at], isMark(next, "º") ? undefined : next)
    ? dayNumber(tokens[at])
    : dayNumber(tokens[at]) !== null && isMark(next, ",.;)”»—–")
      ? dayNumber(tokens[at])
      : null;
}

/** "Freitag vergangener Woche", "Tuesday of last week", "el viernes de la semana pasada". */
function weekBehind(
  tokens: readonly Token[],
  at: number,
  words: Calendar,
): { length: number; value: number } | null {
  const small = smallWords(tokens, at, words);
  const gap = small + (words.on.at(tokens, at + small)?.length ?? 0);
  const which = words.which.at(tokens, at + gap);
  const unitAt = at + gap + (which?.length ?? 0);
  if (words.units.at(tokens, unitAt)?.value !== "week") return null;
  if (which) return { length: gap + which.length + 1, value: which.value };
  const after = words.which.at(tokens, unitAt + 1);
  return after ? { length: gap + 1 + after.length, value: after.value } : null;
}

const isDayLong = ({ meaning }: Reading) =>
  meaning.kind === "dayOfMonth" || (meaning.kind === "fixed" && meaning.day !== null);

function partOfDay(tokens: readonly Token[], at: number, words: Calendar): number {
  const gap = words.of.at(tokens, at)?.length ?? 0;
  const found = words.partsOfDay.at(tokens, at + gap);
  return found ? gap + found.length : (words.partsOfDay.at(tokens, at)?.length ?? 0);
}

/** Last month, this week, la semaine dernière, at the end of this month. */
const whichUnit: Read = (tokens, at, words) => {
  const part = words.part.at(tokens, at);
  let next = at + (part?.length ?? 0);
  const first = words.which.at(tokens, next);
  if (first) {
    const unit = words.units.at(tokens, next + first.length);
    if (!unit || (unit.value === "day" && first.value !== 0)) return null;
    if (unit.value === "day") return null;
    const length = next - at + first.length + unit.length;
    // "Vergangene Woche Freitag".
    const day = unit.value === "week" ? weekdayAt(tokens, at + length, words) : null;
    if (day && words.on.at(tokens, at + length) === null)
      return {
        length: length + day.length,
        meaning: { kind: "weekdayOf", weekday: day.value, weeks: first.value },
      };
    return { length, meaning: { kind: "unit", unit: unit.value, by: first.value } };
  }
  const isWeekend = /^(?:over|at|during)$/.test(tokens[next]?.base ?? "") && tokens[next + 1]?.base === "the";
  const weekend = isWeekend ? words.units.at(tokens, next + 2) : null;
  if (weekend?.value === "weekend" && !words.of.at(tokens, next + 2 + weekend.length))
    return { length: next - at + 2 + weekend.length, meaning: { kind: "unit", unit: "weekend", by: -1 } };
  // "El fin de semana", "am Wochenende".
  const alone = words.units.at(tokens, at);
  if (
    alone?.value === "weekend" &&
    words.on.endingAt(tokens, at - 1) &&
    !words.which.at(tokens, at + alone.length)
  )
    return { length: alone.length, meaning: { kind: "unit", unit: "weekend", by: -1 } };
  next += part ? smallWords(tokens, next, words) : 0;
  const unit = words.units.at(tokens, next);
  if (!unit || unit.value === "day") return null;
  const after = words.which.at(tokens, next + unit.length);
  if (part && !after)
    return { length: next - at + unit.length, meaning: { kind: "unit", unit: unit.value, by: 0 } };
  if (!after || tokens[next + unit.length]?.base === "que") return null;
  return {
    length: next - at + unit.length + after.length,
    meaning: { kind: "unit", unit: unit.value, by: after.value },
  };
};

function count(
  tokens: readonly Token[],
  at: number,
  words: Calendar,
): { length: number; value: number } | null {
  const word = words.numbers.at(tokens, at);
  if (word) return word;
  const token = tokens[at];
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return null;
  return { length: 1, value: Number(token.text) };
}

/** "Three days before he was dismissed": counted from what follows, and not told when that was. */
function isCountedFrom(tokens: readonly Token[], end: number): boolean {
  return /^(?:before|after)$/.test(tokens[end - 1]?.base ?? "") && tokens[end]?.kind === "word";
}

/** Three days ago, hace dos días, двумя днями ранее, неделю назад. */
const back: Read = (tokens, at, words) => {
  const lead = words.agoBefore.at(tokens, at);
  let next = at + (lead?.length ?? 0);
  // "A fortnight ago" is two weeks.
  if (tokens[at]?.base === "a" && tokens[at + 1]?.base === "fortnight" && words.ago.at(tokens, at + 2))
    return { length: 3, meaning: { kind: "back", unit: "week", count: 2, isNarrative: false } };
  const many = count(tokens, next, words);
  next += many?.length ?? 0;
  const unit = words.units.at(tokens, next);
  if (!unit || unit.value === "weekend") return null;
  next += unit.length;
  const value = many?.value ?? 1;
  if (lead && many)
    return {
      length: next - at,
      meaning: { kind: "back", unit: unit.value, count: value, isNarrative: false },
    };
  const ago = words.ago.at(tokens, next);
  // "A week ago today": that very day.
  const today = ago ? words.relativeDays.at(tokens, next + ago.length) : null;
  if (ago && today?.value === 0 && !lead && unit.value === "week")
    return {
      length: next - at + ago.length + today.length,
      meaning: { kind: "day", by: -7 * value, isNarrative: false },
    };
  if (ago && !lead)
    return {
      length: next - at + ago.length,
      meaning: { kind: "back", unit: unit.value, count: value, isNarrative: false },
    };
  const earlier = words.earlier.at(tokens, next);
  // "Weeks before she left" is no day that can be counted.
  const isCounted = many !== null || !/s$/.test(tokens[next - 1]?.base ?? "");
  const isTerm =
    earlier && /^(?:срока|времени|строку|терміну)$/u.test(tokens[next + earlier.length]?.base ?? "");
  if (earlier && !lead && isCounted && !isTerm && !isCountedFrom(tokens, next + earlier.length))
    return {
      length: next - at + earlier.length,
      meaning: { kind: "back", unit: unit.value, count: value, isNarrative: true },
    };
  const later = words.later.at(tokens, next);
  if (later && words.of.at(tokens, next + later.length)) return null;
  if (later && many && !lead && unit.value === "day")
    return {
      length: next - at + later.length,
      meaning: { kind: "back", unit: unit.value, count: -value, isNarrative: true },
    };
  return null;
};

/** "Yesterday, November 5,": the calendar day behind it says more. */
function apposed(tokens: readonly Token[], at: number, end: number, words: Calendar): Reading | null {
  if (!isMark(tokens[end], ",(")) return null;
  const gap = words.on.at(tokens, end + 1)?.length ?? 0;
  const date = firstOf(calendarReads, tokens, end + 1 + gap, words);
  if (!date || !["dayOfMonth", "fixed"].includes(date.meaning.kind) || !isDayLong(date)) return null;
  return { length: end + 1 + gap + date.length - at, meaning: date.meaning };
}

/** Yesterday, накануне, a day earlier, the next day. */
const namedDay: Read = (tokens, at, words) => {
  const narrative = words.narrativeDays.at(tokens, at);
  // "A day after the vote" is counted from what follows, and named by it.
  if (narrative && words.of.at(tokens, at + narrative.length)) return null;
  if (narrative && isCountedFrom(tokens, at + narrative.length)) return null;
  const relative = words.relativeDays.at(tokens, at);
  if (narrative && narrative.length >= (relative?.length ?? 0)) {
    const meaning = { kind: "day", by: narrative.value, isNarrative: true } as const;
    return apposed(tokens, at, at + narrative.length, words) ?? { length: narrative.length, meaning };
  }
  if (!relative) return null;
  const length = relative.length + partOfDay(tokens, at + relative.length, words);
  return (
    apposed(tokens, at, at + length, words) ?? {
      length,
      meaning: { kind: "day", by: relative.value, isNarrative: false },
    }
  );
};

const years = new Map([
  ["торік", -1],
  ["позаторік", -2],
  ["цьогоріч", 0],
  ["heuer", 0],
]);

/** Торік, heuer: a year in one word; торік у листопаді. */
const namedYear: Read = (tokens, at, words) => {
  const by = years.get(tokens[at]?.base ?? "");
  const inMonth = by === undefined ? null : words.in.at(tokens, at + 1);
  const month = inMonth ? firstOf(calendarReads, tokens, at + 1 + inMonth.length, words) : null;
  if (by !== undefined && inMonth && month?.meaning.kind === "month")
    return {
      length: 1 + inMonth.length + month.length,
      meaning: { kind: "monthOf", month: month.meaning.month, by },
    };
  return by === undefined ? null : { length: 1, meaning: { kind: "unit", unit: "year", by } };
};

export function firstOf(
  reads: readonly Read[],
  tokens: readonly Token[],
  at: number,
  words: Calendar,
): Reading | null {
  for (const read of reads) {
    const found = read(tokens, at, words);
    if (found) return found;
  }
  return null;
}

export const allReads: readonly Read[] = [
  weekday,
  namedDay,
  namedYear,
  back,
  ...calendarReads.slice(0, 4),
  whichUnit,
  ...calendarReads.slice(4),
];
export { touches };
