import type { Lexicon } from "../words/lexicon";
import type { Token } from "../words/tokens";
import type { Mention } from "./mention";

/** A mention's words as they stand, begun small. */
export function wholeOf({ from, to }: Mention, tokens: readonly Token[]): string {
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.join(" ").replace(/^./u, (letter) => letter.toLowerCase());
}

const others: Record<string, string> = {
  іншого: "інший",
  іншої: "інша",
  другого: "другой",
  второго: "второй",
};

/** The words for an unnamed speaker, begun small as in the middle of a sentence, in the nominative. */
export function labelOf(mention: Mention, tokens: readonly Token[], lexicon: Lexicon): string {
  const first = tokens[mention.from];
  const isName =
    first !== undefined &&
    /^\p{Lu}/u.test(first.text) &&
    (/^\p{Lu}{2}|['’]s$/u.test(first.text) ||
      (lexicon.language.code === "de" &&
        !lexicon.indefinite.has(first.base) &&
        !lexicon.definite.has(first.base)));
  const isTurkish = lexicon.language.code === "tr" && /^[İI]/u.test(mention.name);
  const lowered =
    isName || isTurkish ? mention.name : mention.name.charAt(0).toLowerCase() + mention.name.slice(1);
  const other = mention.isOfThem ? others[lowered] : undefined;
  if (other) return other;
  if (mention.isOfThem) return lowered.replace(/^одного/u, "один").replace(/^одн(?:ой|ої|ієї)/u, "одна");
  const own = /^(?:ru|uk)$/.test(lexicon.language.code)
    ? lowered.replace(/^(?:его|её|ее|його|її)\s(?=(?:источник|джерел|собеседник|співрозмовн))/u, "")
    : lowered;
  // "За словами її джерела": one, in the genitive.
  const isOne = /^(?:словами|даними|інформацією|версією)$/u.test(tokens[mention.from - 1]?.base ?? "");
  if (isOne && mention.office === "джерела") return own.replace(/(?<=^|\s)джерела/u, "джерело");
  return inNominative(own, tokens.slice(mention.from, mention.to), mention.office ?? "", lexicon);
}

function inNominative(label: string, tokens: readonly Token[], head: string, lexicon: Lexicon): string {
  if (lexicon.language.code === "de") {
    const plain = lexicon.anonymous.get(head);
    return plain && plain !== head && label.toLowerCase() === head
      ? plain.charAt(0).toUpperCase() + plain.slice(1)
      : germanNominative(label);
  }
  const nominative = lexicon.anonymous.get(head);
  if (!nominative || nominative === head) return label;
  const counted = ofSeveral(label);
  if (counted) return counted;
  // "Два источника" stand in the first case.
  if (
    tokens.some(({ base }) =>
      /^(?:два|две|три|четыре|оба|обе|дві|чотири|двое|трое|четверо|двоє|троє|четверо|несколько|кілька|декілька|много|багато)$/u.test(
        base,
      ),
    )
  )
    return label;
  const at = tokens.findIndex(({ base }) => base === head);
  const before = tokens
    .slice(0, Math.max(at, 0))
    .map(({ text }) =>
      text
        .toLowerCase()
        .replace(/ых$/u, "ые")
        .replace(/их$/u, "ие")
        .replace(/ого$/u, "ый")
        .replace(/его$/u, "ий"),
    );
  const headText = tokens[at]?.text ?? head;
  const rest = label.slice(label.toLowerCase().indexOf(headText.toLowerCase()) + headText.length);
  return [...before, nominative].join(" ") + rest;
}
const numerals: Record<string, string> = {
  двух: "два",
  трёх: "три",
  трех: "три",
  четырёх: "четыре",
  четырех: "четыре",
  двох: "два",
  трьох: "три",
  чотирьох: "чотири",
};

/** "По словам двух источников" are два источника; behind so many an adjective stays as it is. */
function ofSeveral(label: string): string | null {
  const [many = "", noun = "", ...rest] = label.split(" ");
  const number = numerals[many.toLowerCase()];
  const plain = noun
    .replace(/ів(?=,?$)/u, "и")
    .replace(/ов(?=,?$)/u, "а")
    .replace(/^джерел(?=,?$)/u, "джерела");
  return number && plain !== noun ? [number, plain, ...rest].join(" ") : null;
}

/** "Einen ranghohen Beamten" is ein ranghoher Beamter. */
function germanNominative(label: string): string {
  if (/^einer\s/iu.test(label))
    return label.replace(
      /^einer((?:\s\p{Ll}+)*)/iu,
      (_, words: string) => `eine${words.replace(/en(?=\s|$)/gu, "e")}`,
    );
  if (!/^eine[nm]\s/iu.test(label)) return label;
  return label
    .replace(/^eine[nm]((?:\s\p{Ll}+)*)/iu, (_, words: string) => `ein${words.replace(/en(?=\s|$)/gu, "er")}`)
    .replace(/(eamt|ertraut|geordnet)en\b/u, "$1er")
    .replace(/(iplomat|xpert|eug)en\b/u, (_, root: string) => (root === "iplomat" ? root : `${root}e`));
}
