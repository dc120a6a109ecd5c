import { findEdtf } from "../../edtf";
import {
  type Day,
  dayOf,
  dayOfMonthOf,
  dayText,
  isDay,
  monthOf,
  monthsFrom,
  monthText,
  weekdayOf,
  weekendText,
  weekText,
  yearOf,
  yearText,
} from "./calendar";
import type { Season, Unit } from "./words";

/** What a date expression says, before it is known from when it is seen. */
export type Meaning =
  | { kind: "fixed"; edtf: string; year: number; day: Day | null }
  | { kind: "dayOfMonth"; month: number; day: number; until: number | null }
  | { kind: "month"; month: number; which: number | null }
  | { kind: "monthOf"; month: number; by: number }
  | { kind: "weekday"; weekday: number; which: number | null; dayOfMonth: number | null }
  | { kind: "weekdayOf"; weekday: number; weeks: number }
  | { kind: "unit"; unit: Unit; by: number }
  | { kind: "back"; unit: Unit; count: number; isNarrative: boolean }
  | { kind: "day"; by: number; isNarrative: boolean }
  | { kind: "season"; season: Season; which: number | null };

/** The day of publication, as far as it is known. */
export type Anchor = { year: number; month: number | null; day: Day | null } | null;

/** What the text around an expression tells: whether it looks ahead, the day last named, a year named near. */
export type Setting = {
  isAhead: boolean;
  /** Nothing in its clause tells of what was. */
  isPlain: boolean;
  lastDay: Day | null;
  lastYear: number | null;
  /** The month of the day or month named with that year. */
  lastMonth: number | null;
};

export function anchorOf(publishedOn: string): Anchor {
  const read = findEdtf(publishedOn);
  if (!read?.from) return null;
  const [year = 0, month = 1, day = 1] = read.from.split("-").map(Number);
  const to = read.to ?? read.from;
  if (to === read.from) return { year, month, day: dayOf(year, month, day) };
  if (to.slice(0, 7) === read.from.slice(0, 7)) return { year, month, day: null };
  return to.slice(0, 4) === read.from.slice(0, 4) ? { year, month: null, day: null } : null;
}

const seasonNumber: Record<Season, number> = { spring: 21, summer: 22, autumn: 23, winter: 24 };
const seasonMonth: Record<Season, number> = { spring: 3, summer: 6, autumn: 9, winter: 12 };

// A day a little ahead with no sign that it is to come is rather ahead than eleven months back.
const NEAR_AHEAD = 31;
const MONTHS_AHEAD = 2;

function dayOfMonth(meaning: Meaning & { kind: "dayOfMonth" }, anchor: Anchor, setting: Setting) {
  const { month, day, until } = meaning;
  if (!anchor) return "";
  const now = anchor.day ?? dayOf(anchor.year, anchor.month ?? 12, 28);
  // "In office since March 2024, he is to appear on 2 September": near ahead, an older year is of something else.
  const near = isDay(anchor.year, month, day) ? dayOf(anchor.year, month, day) - now : Number.NaN;
  const isNearAhead = near >= 0 && near <= NEAR_AHEAD && (setting.isAhead || setting.isPlain);
  const isOld = setting.lastYear !== null && setting.lastYear < anchor.year;
  const years =
    setting.lastYear !== null &&
    setting.lastYear !== anchor.year &&
    !(isOld && (isNearAhead || setting.isAhead))
      ? [setting.lastYear]
      : [anchor.year - 1, anchor.year, anchor.year + 1];
  const days = years.filter((year) => isDay(year, month, day)).map((year) => dayOf(year, month, day));
  const ahead = setting.isAhead ? 366 : NEAR_AHEAD;
  const fitting = days.filter((each) => each - now <= ahead);
  const chosen = setting.isAhead
    ? (fitting.find((each) => each >= now) ?? fitting.at(-1))
    : (fitting.at(-1) ?? days[0]);
  if (chosen === undefined) return "";
  if (until === null || !isDay(yearOf(chosen), month, until) || until <= day) return dayText(chosen);
  return `${dayText(chosen)}/${dayText(chosen + until - day)}`;
}

function month(meaning: Meaning & { kind: "month" }, anchor: Anchor, setting: Setting): string {
  if (!anchor) return "";
  const now = anchor.month ?? 12;
  // "Since August 2025 … in February", told in March of the year after: what is told goes on.
  const goesOn =
    setting.lastYear === anchor.year - 1 &&
    setting.lastMonth !== null &&
    meaning.month < setting.lastMonth &&
    meaning.month <= now;
  const isOld = setting.lastYear !== null && setting.lastYear < anchor.year;
  if (setting.lastYear !== null && meaning.which === null && !goesOn && !(isOld && setting.isAhead))
    return monthText(setting.lastYear, meaning.month);
  // "The budget is presented in March", said in February.
  const isSoon = setting.isPlain && meaning.which === null && (meaning.month - now + 12) % 12 <= MONTHS_AHEAD;
  // "It was expected in May", said in June; "soll im August gefallen sein".
  const monthsBack = (now - meaning.month + 12) % 12;
  const isJustPast = monthsBack > 0 && monthsBack <= MONTHS_AHEAD;
  const isAhead =
    (setting.isAhead && !isJustPast) || meaning.which === 1 || (isSoon && meaning.month !== now);
  if (isAhead) return monthText(anchor.year + (meaning.month < now ? 1 : 0), meaning.month);
  if (meaning.which === 0) return monthText(anchor.year, meaning.month);
  const isLater = meaning.month > now || (meaning.which === -1 && meaning.month === now);
  return monthText(anchor.year - (isLater ? 1 : 0), meaning.month);
}

function weekday(meaning: Meaning & { kind: "weekday" }, anchor: Anchor, setting: Setting): string {
  if (meaning.dayOfMonth !== null && anchor?.month) {
    const by =
      anchor.day !== null && meaning.dayOfMonth > dayOfMonthOf(anchor.day) && !setting.isAhead ? -1 : 0;
    const { year, month } = monthsFrom(anchor.year, anchor.month, by);
    for (const near of [0, 1, -1]) {
      const other = monthsFrom(year, month, near);
      if (!isDay(other.year, other.month, meaning.dayOfMonth)) continue;
      const day = dayOf(other.year, other.month, meaning.dayOfMonth);
      if (weekdayOf(day) === meaning.weekday) return dayText(day);
    }
  }
  if (!anchor?.day) return "";
  const back = (weekdayOf(anchor.day) - meaning.weekday + 7) % 7;
  if (meaning.which === -1) return dayText(anchor.day - (back === 0 ? 7 : back));
  if (meaning.which === 0) return dayText(anchor.day - weekdayOf(anchor.day) + meaning.weekday);
  if (meaning.which === 1) return dayText(anchor.day - back + 7);
  if (setting.isAhead && back !== 0) return dayText(anchor.day - back + 7);
  return dayText(anchor.day - back);
}

function unit(name: Unit, by: number, anchor: Anchor): string {
  if (!anchor) return "";
  if (name === "year") return yearText(anchor.year + by);
  if (name === "month") {
    if (anchor.month === null) return "";
    const { year, month } = monthsFrom(anchor.year, anchor.month, by);
    return monthText(year, month);
  }
  if (anchor.day === null) return "";
  if (name === "week") return weekText(anchor.day, by);
  if (name === "weekend") return weekendText(anchor.day, by === -1 && weekdayOf(anchor.day) === 6 ? 0 : by);
  return dayText(anchor.day + by);
}

function back(meaning: Meaning & { kind: "back" }, anchor: Anchor, setting: Setting): string {
  const { count, unit: name } = meaning;
  const from = meaning.isNarrative && setting.lastDay !== null ? setting.lastDay : anchor?.day;
  if (name === "year") {
    const year = meaning.isNarrative ? (setting.lastYear ?? anchor?.year) : anchor?.year;
    return year === undefined ? "" : yearText(year - count);
  }
  if (name === "month") {
    const at =
      from !== null && from !== undefined
        ? { year: yearOf(from), month: monthOf(from) }
        : anchor?.month
          ? { year: anchor.year, month: anchor.month }
          : null;
    if (!at) return "";
    const { year, month } = monthsFrom(at.year, at.month, -count);
    return monthText(year, month);
  }
  if (from === null || from === undefined) return "";
  // "Nine days later", told of another year: from a day that the text doesn't name.
  const isElsewhen = setting.lastYear !== null && setting.lastYear !== anchor?.year;
  if (meaning.isNarrative && setting.lastDay === null && isElsewhen) return "";
  return name === "day" ? dayText(from - count) : `${dayText(from - count * 7)}~`;
}

function season(meaning: Meaning & { kind: "season" }, anchor: Anchor, setting: Setting): string {
  if (!anchor) return "";
  const starts = seasonMonth[meaning.season];
  const now = anchor.month ?? 12;
  const year =
    meaning.which === 0
      ? anchor.year
      : setting.isAhead || meaning.which === 1
        ? anchor.year + (starts < now ? 1 : 0)
        : anchor.year - (starts > now || (meaning.which === -1 && starts + 2 >= now) ? 1 : 0);
  return `${yearText(year)}-${seasonNumber[meaning.season]}`;
}

export const seasonOf = (year: number, name: Season): string => `${yearText(year)}-${seasonNumber[name]}`;

/** The EDTF date that an expression means, read on the day of publication; empty where that can't be told. */
export function resolve(meaning: Meaning, anchor: Anchor, setting: Setting): string {
  switch (meaning.kind) {
    case "fixed":
      return meaning.edtf;
    case "dayOfMonth":
      return dayOfMonth(meaning, anchor, setting);
    case "month":
      return month(meaning, anchor, setting);
    case "monthOf":
      return anchor ? monthText(anchor.year + meaning.by, meaning.month) : "";
    case "weekday":
      return weekday(meaning, anchor, setting);
    case "weekdayOf":
      return anchor?.day
        ? dayText(anchor.day - weekdayOf(anchor.day) + meaning.weekday + meaning.weeks * 7)
        : "";
    case "unit":
      // "Over the weekend", of one still to come.
      return unit(
        meaning.unit,
        meaning.unit === "weekend" && meaning.by < 0 && setting.isAhead ? 0 : meaning.by,
        anchor,
      );
    case "back":
      return back(meaning, anchor, setting);
    case "day": {
      const from = meaning.isNarrative && setting.lastDay !== null ? setting.lastDay : anchor?.day;
      return from === null || from === undefined ? "" : dayText(from + meaning.by);
    }
    case "season":
      return season(meaning, anchor, setting);
  }
}
