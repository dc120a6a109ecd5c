import type { Block } from "../words/blocks";
import type { Lexicon } from "../words/lexicon";
import { stem } from "../words/stems";
import { isCapital, type Token, tokensOf } from "../words/tokens";
import { markedSpans, type Span } from "./marks";

const LONGEST_NAME = 5;
const LONGEST_TITLE = 10;
// How much of the text in front of a quotation is looked at.
const BEFORE = 160;
const cyrillic = /\p{Script=Cyrillic}/u;

const small =
  /^(?:a|an|and|the|of|in|on|at|to|for|from|with|by|de|des|du|d|la|le|les|l|et|y|del|el|los|las|e|o|da|do|und|der|die|das|im|vom)$/iu;
// How far in front of a title may stand what it is the title of.
const TITLE_REACH = 24;

/** "The author of “The Republic of Corridors”", "a book on the shelf: “The Prince’s Shadow”". */
function isTitle(words: readonly string[], before: readonly Token[], lexicon: Lexicon): boolean {
  const isOfWork = (token: Token | undefined) =>
    token !== undefined && (lexicon.works.has(token.base) || author.test(token.base));
  const [last, second] = [before.at(-1), before.at(-2)];
  const isBehind = lexicon.prepositions.has(last?.base ?? "") && isOfWork(second);
  if (isBehind) return true;
  const isCased = words.every((word) => isCapital(word) || small.test(word));
  if (last?.text !== ":" || !isCased) return false;
  const clause = before.slice(-TITLE_REACH, -1);
  const start = clause.findLastIndex(({ text }) => /^[.!?;]$/.test(text));
  return clause.slice(start + 1).some(isOfWork);
}

const outletArticle = /^(?:der|die|das|le|la|el|il|o|the)$/u;
const toOutlet = /^(?:dem|der|au|à|al|a|ao|the|to)$/u;
const captions = /^(?:п[іо]дпис|надпис|напис|фраз|слов|лозунг|гасл)/u;
const author = /^(?:author|autor|autora|auteur|auteure|autrice|autorin|автор|автора|авторка)$/u;

/** Whether what stands in quotation marks is a name (газета «Коммерсант»), not something said. */
function isQuotedName(
  text: string,
  span: Span,
  lexicon: Lexicon,
  organizations: ReadonlySet<string>,
): boolean {
  const inner = text.slice(span.start, span.end);
  if (inner.length > 60 || /[.!?…,;:]$/u.test(inner) || !isCapital(inner)) return false;
  if (organizations.has(inner.toLowerCase())) return true;
  const words = inner.split(/[\s-]+/u).filter((word) => /\p{L}/u.test(word));
  const before = tokensOf(
    text,
    Math.max(0, span.outerStart - BEFORE),
    span.outerStart,
    lexicon.language.code,
  );
  const previous = before.at(-1);
  const capitals = words.filter((word) => isCapital(word)).length;
  const isWork = previous?.kind === "word" && lexicon.works.has(previous.base);
  if (isWork && (cyrillic.test(inner) || capitals * 2 > words.length) && words.length <= LONGEST_TITLE)
    return true;
  if (capitals > 1 && words.length <= LONGEST_TITLE && isTitle(words, before, lexicon)) return true;
  if (words.length > LONGEST_NAME) return false;
  // "Алла Вол («Народный выбор»)".
  if (previous?.text === "(" && text[span.outerEnd] === ")") return true;
  const after = text.slice(span.outerEnd, span.outerEnd + 3);
  const isNamed =
    previous?.kind === "word" && (lexicon.isMedia(previous.base) || lexicon.institutions.has(previous.base));
  if (isNamed) return true;
  // "Zuvor hatte der „Hafenkurier“ berichtet": behind an article, in front of a verb of saying.
  const behind = tokensOf(
    text,
    span.outerEnd,
    Math.min(text.length, span.outerEnd + 60),
    lexicon.language.code,
  ).slice(0, 6);
  const isReporting =
    outletArticle.test(previous?.base ?? "") &&
    words.length <= 3 &&
    words.every((word) => isCapital(word)) &&
    behind[0]?.kind === "word" &&
    behind.some((_, at) => lexicon.cues.at(behind, at) !== null);
  if (isReporting) return true;
  // "Sagte Vol dem „Tagesblatt“".
  const isOutletTold =
    words.length === 1 &&
    toOutlet.test(previous?.base ?? "") &&
    [1, 2, 3, 4].some((back) => lexicon.cues.endingAt(before, before.length - 1 - back) !== null);
  if (isOutletTold) return true;
  const opensSentence = !previous || /^[^\p{L}\p{N}«»"“”„,;()]$/u.test(previous.text);
  const isAllCapital = words.every((word) => isCapital(word) || /^\p{N}/u.test(word));
  // In running text a capital behind an ordinary word begins a name, not a sentence.
  const isInside =
    previous?.kind === "word" &&
    lexicon.cues.endingAt(before, before.length - 1) === null &&
    !lexicon.that.has(previous.base);
  const isBehindWord = previous?.kind === "word" && !lexicon.that.has(previous.base);
  // "Називають його «Батею»": what somebody is called is said.
  if (captions.test(previous?.base ?? "")) return false;
  const isCalled = [0, 1, 2].some(
    (back) => lexicon.cues.endingAt(before, before.length - 1 - back)?.value === "describe",
  );
  if (cyrillic.test(inner) && isCalled && words.length === 1) return false;
  // "«Северный курьер» со ссылкой на": what is said has a comma behind it, or a dash.
  const verb = lexicon.cues.at(behind, 0)?.value;
  const isTelling = verb === "say" || verb === "report" || lexicon.citing.at(behind, 0) !== null;
  const isOpener = opensSentence && words.length <= 3 && isTelling && /^\s\p{Ll}/u.test(after);
  if (cyrillic.test(inner) && isOpener) return true;
  if (cyrillic.test(inner))
    return (
      (isBehindWord && words.length <= 3) ||
      (opensSentence && isAllCapital && words.length <= 2 && /^(?:\s[\p{Ll}(]|:\s)/u.test(after))
    );
  return isInside && isAllCapital && words.length > 1;
}

const keyOf = (inner: string) => (inner.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stem(word)).join(" ");

/** Those of the spans in quotation marks that are names. What is one somewhere, in a heading even, is one
 *  everywhere. */
export function quotedNamesIn<S extends Span & { isSpeech: boolean }>(
  text: string,
  blocks: readonly Block[],
  spans: readonly S[],
  lexicon: Lexicon,
  organizations: ReadonlySet<string>,
): Set<S> {
  const names = new Set(
    spans.filter((span) => !span.isSpeech && isQuotedName(text, span, lexicon, organizations)),
  );
  const headings = blocks.filter(({ isHeading }) => isHeading);
  const inHeadings = cyrillic.test(text)
    ? markedSpans(text, headings).filter((span) => isQuotedName(text, span, lexicon, organizations))
    : [];
  const innerOf = ({ start, end }: Span) => text.slice(start, end);
  const keys = new Set([...names, ...inHeadings].map((span) => keyOf(innerOf(span))));
  for (const span of spans)
    if (!span.isSpeech && isCapital(innerOf(span)) && keys.has(keyOf(innerOf(span)))) names.add(span);
  return names;
}

const SHORTEST_STEM = 3;

/** The words of a text that may be of a name, without their endings, the most frequent first. */
export function nameStems(text: string, most: number): string[] {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)) {
    const key = stem(word);
    if (key.length >= SHORTEST_STEM) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([key]) => key);
}
