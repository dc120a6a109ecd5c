import type { Token } from "../words/tokens";
import { type Day, dayOf } from "./calendar";
import { isNoDate } from "./names";
import { allReads, firstOf } from "./relative";
import { anchorOf, type Meaning, resolve, type Setting } from "./resolve";
import type { Calendar } from "./words";

/** A date named in the text, and when that is. Empty where it can't be told. */
export type DateFound = { text: string; start: number; end: number; edtf: string };

/** A date with what its words say and what stood around them, to be read again from another day. */
export type Dated = DateFound & { meaning: Meaning; setting: Setting };

/** When a date is, read on another day than that of publication. */
export const seenFrom = ({ meaning, setting }: Dated, day: string): string =>
  resolve(meaning, anchorOf(day), setting);

// How far to look for a sign that something is still to come.
const REACH = 14;
const stops = new Set([".", "!", "?", ";", ":", "\n", ",", "—", "–", "“", "”", "«", "»", '"']);

/** The words in front of an expression, as far as its clause goes. */
function clauseBefore(tokens: readonly Token[], from: number): Token[] {
  let start = from;
  while (start > Math.max(0, from - REACH) && !stops.has(tokens[start - 1]?.text ?? "")) start--;
  return tokens.slice(start, from).filter(({ kind }) => kind === "word");
}

// "Was suspended until Monday".
const putOff =
  /^(?:is|are|has|have|remains?|postponed|suspended|adjourned|delayed|deferred|extended|given|granted|barred|banned|closed|scheduled|runs|lasts)$/;

const pastWords =
  /^(?:said|told|wrote|met|spoke|left|held|began|made|quit|fell|took|gave|went|came|was|were|had|did)$/;

/** Whether a word by itself tells what was: "asked on Monday whether he would". */
const isPast = (token: Token | undefined, words: Calendar) =>
  token?.kind === "word" &&
  (pastWords.test(token.base) ||
    (token.base.length > 4 && words.pastEnds.some((end) => end.length > 1 && token.base.endsWith(end))));

/** "By Thursday she was": what was so by then. */
function isPastBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 12; at++) {
    if (stops.has(tokens[at]?.text ?? "") && tokens[at]?.text !== ",") return false;
    if (/^(?:was|were|had|did)$/.test(tokens[at]?.base ?? "")) return true;
  }
  return false;
}

/** "Cuma günü herkes gerçeği görecek": the verb at the end of the clause. */
function isToCome(tokens: readonly Token[], to: number, words: Calendar): boolean {
  if (words.futureBehind.length === 0) return false;
  let end = to;
  while (end < Math.min(tokens.length, to + REACH) && !stops.has(tokens[end]?.text ?? "")) end++;
  const last = tokens[end - 1]?.base ?? "";
  return end > to && words.futureBehind.some((ending) => last.endsWith(ending));
}

/** "Оголосила, що у суботу виведе людей": the verb right behind a day that opens its clause. */
function isSlavicAhead(tokens: readonly Token[], from: number, to: number, words: Calendar): boolean {
  const before = tokens[from - 1];
  const opens =
    from === 0 || stops.has(before?.text ?? "") || /^(?:что|що|и|і|та|а)$/u.test(before?.base ?? "");
  if (!opens || !words.futureEnds.some((end) => /\p{Script=Cyrillic}/u.test(end))) return false;
  for (const { base, text } of tokens.slice(to, to + 5)) {
    if (stops.has(text)) return false;
    if (base.length > 3 && words.pastEnds.some((end) => base.endsWith(end))) return false;
    // Кабинет, билет: nouns.
    if (base.length > 3 && !/[нлб]ет$/u.test(base) && words.futureEnds.some((end) => base.endsWith(end)))
      return true;
  }
  return false;
}

// Nouns that end as verbs do.
const noun =
  /(?:аппарат|апарат|результат|мандат|адвокат|кандидат|депутат|делегат|сенат|формат|штат|брат|комитет|комітет|бюджет|кабинет|кабінет|совет|ответ|секрет|предмет|билет|пакет|проект|авторитет|приоритет|кредит|визит|візит|лимит|ліміт|транзит|дефицит|дефіцит|институт|інститут|маршрут|контракт|артист)$/u;

/** "Назначены на сентябрь", "перенесли на среду": set for a day; "в ночь на пятницу" was. */
function isSetFor(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from]?.base === "на" ? from : tokens[from - 1]?.base === "на" ? from - 1 : -1;
  return at >= 0 && !/^(?:ночь|ніч)$/u.test(tokens[at - 1]?.base ?? "");
}

/** "Мы рассмотрим его в четверг", "he'll be back on Monday": what somebody says they will do. */
const isPromised = (clause: readonly Token[]): boolean =>
  clause.some(
    ({ base }, n) =>
      /['’]ll$/.test(base) ||
      (/^(?:мы|ми)$/u.test(base) &&
        clause.slice(n + 1, n + 4).some((verb) => /\p{L}{3}(?:ем|ём|им|емо|имо|ємо)$/u.test(verb.base))),
  );

/** Whether the clause around an expression speaks of what is still to come. */
function isAhead(tokens: readonly Token[], from: number, to: number, words: Calendar): boolean {
  if (/^(?:since|с|со|з|із|зі|depuis|desde|seit)$/u.test(tokens[from - 1]?.base ?? "")) return false;
  if (isSetFor(tokens, from)) return true;
  // "Is presented in March" is still to come, "presented on Monday" is not.
  const verb = isPast(tokens[from - 1], words) || !words.in.at(tokens, from - 1) ? from - 1 : from - 2;
  const isDone = /^(?:is|are|be)$/.test(tokens[verb - 1]?.base ?? "");
  if (isPast(tokens[verb], words) && (verb === from - 1 || isDone)) return isDone;
  for (let n = from - 1; n >= Math.max(0, from - REACH); n--) {
    if (stops.has(tokens[n]?.text ?? "")) break;
    if (words.future.at(tokens, n)) return true;
  }
  const clause = clauseBefore(tokens, from);
  if (isPromised(clause)) return true;
  const isUntil = /^(?:until|till)$/.test(tokens[from - 1]?.base ?? "");
  const article = /^(?:el|le|o|a|la|den|das)$/u.test(tokens[from - 1]?.base ?? "") ? 1 : 0;
  const isDeadline = words.by.endingAt(tokens, from - 1 - article) && !isUntil;
  if (isDeadline) return !isPastBehind(tokens, to);
  if (isUntil) return clause.some(({ base }) => putOff.test(base));
  const hasForm = (ends: readonly string[]) =>
    clause.some(({ base }) => base.length > 4 && !noun.test(base) && ends.some((end) => base.endsWith(end)));
  if (hasForm(words.futureEnds) && !hasForm(words.pastEnds)) return true;
  if (isToCome(tokens, to, words)) return true;
  if (isSlavicAhead(tokens, from, to, words)) return true;
  const opensClause = from === 0 || stops.has(tokens[from - 1]?.text ?? "");
  let comma = 0;
  for (let n = to; n < Math.min(tokens.length, to + (opensClause ? 8 : 3)); n++) {
    if (tokens[n]?.text === "," && comma++ === 0 && opensClause) continue;
    if (stops.has(tokens[n]?.text ?? "")) break;
    if (words.future.at(tokens, n)) return true;
  }
  return false;
}

const possessive = /['’]s$/u;

/** The day, month and year that a later expression may lean on. */
function remembered(
  edtf: string,
  meaning: Meaning,
): { day: Day | null; year: number | null; month: number | null } {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(edtf) ?? [];
  // A week is no day from which "a day earlier" is counted.
  const isOneDay = edtf.length === "2025-11-07".length;
  return {
    day: isOneDay && month && day ? dayOf(Number(year), Number(month), Number(day)) : null,
    year: meaning.kind === "fixed" && year && edtf.length > 4 ? Number(year) : null,
    month: meaning.kind === "fixed" && month ? Number(month) : null,
  };
}

/** Every date named in the tokens, read on the day of publication. */
export function datesIn(
  text: string,
  tokens: readonly Token[],
  words: Calendar,
  publishedOn: string,
  quoted: readonly { start: number; end: number }[] = [],
): Dated[] {
  const anchor = anchorOf(publishedOn);
  const found: Dated[] = [];
  let lastDay: Day | null = null;
  let lastYear: number | null = null;
  let lastMonth: number | null = null;
  // What somebody says has a time of its own: a day named in it counts within it only.
  let told: { quote: number; day: Day | null } = { quote: -1, day: null };
  let quote = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (/^\r?\n$/.test(tokens[at]?.text ?? "")) {
      lastYear = null;
      continue;
    }
    const lead = words.on.at(tokens, at)?.length ?? 0;
    const led = lead > 0 ? firstOf(allReads, tokens, at + lead, words) : null;
    // "on" belongs to a weekday and to what has no name without it; "on 7 November" is named by the rest.
    const takesLead =
      led !== null &&
      ["weekday", "weekdayOf", "unit", "month"].includes(led.meaning.kind) &&
      led.meaning.kind !== "month";
    const reading = takesLead ? led : firstOf(allReads, tokens, at, words);
    if (!reading) continue;
    const length = reading.length + (takesLead ? lead : 0);
    // "Não se falam há dois meses": how long, not when.
    const isLong = reading.meaning.kind === "back" && words.agoBefore.at(tokens, at) !== null;
    if (isLong && /^(?:desde|depuis)$/.test(tokens[at - 1]?.base ?? "")) continue;
    if (isLong && clauseBefore(tokens, at).some(({ base }) => /^(?:não|no)$/u.test(base))) continue;
    // "That day has not come", "retire on the same day": no day is told that it could be.
    const isSameDay =
      reading.meaning.kind === "day" && reading.meaning.isNarrative && reading.meaning.by === 0;
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) <= (tokens[at]?.start ?? 0)) quote++;
    const isQuoted = (quoted[quote]?.start ?? Number.POSITIVE_INFINITY) <= (tokens[at]?.start ?? 0);
    if (isSameDay && (lastDay === null || isQuoted)) continue;
    if (isNoDate(tokens, takesLead ? at + lead : at, at + length)) continue;
    const [first, last] = [tokens[at], tokens[at + length - 1]];
    if (!first || !last) continue;
    const isPlain = !clauseBefore(tokens, at).some(
      (token) =>
        isPast(token, words) ||
        words.pastEnds.some((end) => token.base.length > 3 && token.base.endsWith(end)),
    );
    const day = isQuoted && told.quote === quote ? told.day : lastDay;
    const setting = {
      isAhead: isAhead(tokens, at, at + length, words),
      isPlain,
      lastDay: day,
      lastYear,
      lastMonth,
    };
    const edtf = resolve(reading.meaning, anchor, setting);
    const end = last.end - (possessive.exec(last.text)?.[0].length ?? 0);
    found.push({
      text: text.slice(first.start, end),
      start: first.start,
      end,
      edtf,
      meaning: reading.meaning,
      setting,
    });
    const kept = remembered(edtf, reading.meaning);
    at += length - 1;
    if (isQuoted) {
      if (kept.day !== null) told = { quote, day: kept.day };
      continue;
    }
    // "In May 2025 he praised one who went nine days later": behind another time the day is nobody's.
    const isOtherTime = reading.meaning.kind === "fixed" && reading.meaning.day === null;
    lastDay = kept.day ?? (isOtherTime ? null : lastDay);
    lastYear = kept.year ?? lastYear;
    lastMonth = kept.year === null ? lastMonth : kept.month;
  }
  return found;
}
