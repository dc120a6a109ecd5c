import type { Block } from "../words/blocks";
import type { Lexicon } from "../words/lexicon";
import { tokensOf } from "../words/tokens";
import type { Span } from "./marks";
import { insertedNarrator, isUnlistedNarration } from "./narrators";

/** Speech without quotation marks: after a dash, and in transcripts. */
export type Labelled = Span & { label: string | null };

const opening = /^[—–―-]\s?(?=\S)/u;
const dash = /[—–―]|(?<=\s)-(?=\s)/gu;
const CUE_WORDS = 6;
// With the marks between them, and the rest of a cue of several words.
const CUE_TOKENS = 24;

/** Whether the words at a place are those of a narrator: "сказал он", "dijo la ministra". */
function isNarration(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  const tokens = tokensOf(text, from, Math.min(to, from + 120), lexicon.language.code, CUE_TOKENS).filter(
    ({ kind }) => kind !== "mark",
  );
  for (let at = 0; at < Math.min(tokens.length, CUE_WORDS); at++)
    if (lexicon.cues.at(tokens, at)) return true;
  return isUnlistedNarration(tokens, lexicon);
}

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to];
  while (start < end && /[\s,.;—–―-]/u.test(text[start] ?? "")) start++;
  while (end > start && /[\s,;—–―-]/u.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

const inserted = /,\s+((?:\p{L}+-t-)?[\p{L}’'-]+)\s?([\p{L}’']*)[^.,«»“”\n]*[.,](?=\s)/gu;

/** A quotation whose narrator speaks within its marks: « Nous restons, a-t-il dit. Tous. » in its parts. */
export function withoutNarrator(text: string, span: Span, lexicon: Lexicon): Span[] {
  const { spans, isNarrated } = spoken(text, { ...span, isHeading: false }, lexicon);
  if (isNarrated) return bounded(spans, span);
  if (lexicon.language.code !== "fr") return [span];
  for (const match of text.slice(span.start, span.end).matchAll(inserted)) {
    const at = span.start + match.index;
    const words = tokensOf(text, at, at + match[0].length, "fr").filter(({ kind }) => kind === "word");
    const cue = words.findIndex((_, n) => lexicon.cues.at(words, n) !== null);
    const isInverted = words.slice(0, 2).some(({ text: word }) => /^-(?:t-)?(?:il|elle)s?$/u.test(word));
    if (cue < 0 || cue > 2 || (!isInverted && !(cue === 1 && lexicon.auxiliaries.has(words[0]?.base ?? ""))))
      continue;
    const first = trimmed(text, span.start, at);
    const second = trimmed(text, at + match[0].length, span.end);
    return bounded(
      [first, second].map((part) => ({ ...part, outerStart: part.start, outerEnd: part.end })),
      span,
    );
  }
  const told = insertedNarrator(text, span, lexicon);
  if (!told) return [span];
  const parts = [trimmed(text, span.start, told.from), trimmed(text, told.to, span.end)];
  return bounded(
    parts
      .filter(({ start, end }) => end > start)
      .map((part) => ({ ...part, outerStart: part.start, outerEnd: part.end })),
    span,
  );
}

/** The parts with the marks of the whole. */
const bounded = (parts: Span[], whole: Span): Span[] =>
  parts.map((part, n) => ({
    ...part,
    outerStart: n === 0 ? whole.outerStart : part.outerStart,
    outerEnd: n === parts.length - 1 ? whole.outerEnd : part.outerEnd,
  }));

/** The speech of one paragraph that opens with a dash, its narrator's words left out. */
function spoken(text: string, block: Block, lexicon: Lexicon): { spans: Span[]; isNarrated: boolean } {
  const lead = opening.exec(text.slice(block.start, block.start + 4))?.[0].length ?? 0;
  const spans: Span[] = [];
  let isNarrated = false;
  let isSpeech = true;
  let from = block.start + lead;
  const add = (to: number) => {
    const { start, end } = trimmed(text, from, to);
    if (end > start && /\p{L}/u.test(text.slice(start, end)))
      spans.push({ start, end, outerStart: start, outerEnd: end });
  };
  for (const match of text.slice(from, block.end).matchAll(dash)) {
    const at = block.start + lead + match.index;
    const before = text.slice(from, at).trimEnd();
    if (isSpeech) {
      const isSpanish = /\s$/u.test(text.slice(at - 1, at)) && /^\p{L}/u.test(text.slice(at + 1, at + 2));
      const isStop = /[,.!?…;:»”"]$/u.test(before) || isSpanish;
      if (!isStop || !isNarration(text, at + 1, block.end, lexicon)) continue;
      add(at);
      isNarrated = true;
      isSpeech = false;
      from = at + 1;
    } else {
      const next = text.slice(at + 1, at + 3);
      if (!/[,.:!?]$/u.test(before) && !/^[.,:;]/u.test(next)) continue;
      isSpeech = true;
      from = at + 1;
    }
  }
  if (isSpeech) add(block.end);
  return { spans, isNarrated };
}

/** Dash speech, where the text has it: some paragraph with a narrator, or an exchange with questions. */
export function dashSpans(text: string, blocks: readonly Block[], lexicon: Lexicon): Span[] {
  const opened = blocks
    .map((block, n) => ({ block, before: blocks[n - 1] }))
    .filter(({ block }) => !block.isHeading && opening.test(text.slice(block.start, block.start + 4)));
  const read = opened.map(({ block, before }) => ({
    ...spoken(text, block, lexicon),
    isIntroduced: before !== undefined && text.slice(before.start, before.end).trimEnd().endsWith(":"),
    isAsked: /[?]\s*$/u.test(text.slice(block.start, block.end)),
    isHyphen: text[block.start] === "-",
  }));
  // "— В министерстве сказали: «…», — пояснила она.": a list, whose speech has its own marks.
  const isMarked = ({ block }: (typeof opened)[number]) =>
    /[»”"],?\s[—–-]\s/u.test(text.slice(block.start, block.end));
  if (opened.some(isMarked) && !read.some(({ isAsked }) => isAsked)) return [];
  const isDialogue =
    read.some(({ isNarrated }) => isNarrated) ||
    (read.length > 1 && read.some(({ isAsked, isHyphen }) => isAsked && !isHyphen));
  return read.flatMap(({ spans, isNarrated, isIntroduced, isHyphen }) => {
    const isList = isHyphen && !isNarrated;
    return (isDialogue && !isList) || (isIntroduced && read.length === 1) ? spans : [];
  });
}

const labelled = /^(\p{Lu}[\p{L}\p{M}.'’ʼ -]{0,58}?)(?:\s*\([^)\n]{1,60}\))?:\s+(?=\S)/u;
const questioner =
  /^(?:q|a|question|answer|вопрос|ответ|питання|відповідь|frage|antwort|pregunta|respuesta|réponse|pergunta|resposta|soru|cevap)$/iu;
const answerer = /^(?:a|answer|ответ|відповідь|antwort|respuesta|réponse|resposta|cevap)$/iu;
// Whoever leads the talk goes by what they do.
const host =
  /^(?:presenter|host|anchor|moderator|interviewer|reporter|journalist|correspondent|ведущ(?:ий|ая)|журналист(?:ка)?|корреспондент|ведуч(?:ий|а)|журналіст(?:ка)?|кореспондент|moderator(?:in)?|reporterin|presentadora?|moderadora?|entrevistadora?|periodista|présentat(?:eur|rice)|animat(?:eur|rice)|journaliste|apresentadora?|moderador|jornalista|sunucu|muhabir)$/iu;
const FEWEST_TURNS = 3;

/** The turns of a transcript: `PESKOV: …`, where labels come back. */
export function transcriptSpans(text: string, blocks: readonly Block[]): Labelled[] {
  const turns = blocks.flatMap((block) => {
    const match = labelled.exec(text.slice(block.start, Math.min(block.end, block.start + 140)));
    if (!match?.[1] || match[1].split(/\s+/).length > 6) return [];
    const start = block.start + match[0].length;
    if (/^[«“„"‘‚»]/u.test(text.slice(start, start + 1))) return [];
    return [{ label: match[1].trim(), start, end: block.end }];
  });
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const isNameless = (label: string) => questioner.test(label) || host.test(label);
  const isTurn = (label: string) =>
    (counts.get(label) ?? 0) > 1 || isNameless(label) || /^[\p{Lu}\s.'’-]{3,}$/u.test(label);
  const real = turns.filter(({ label }) => isTurn(label));
  if (real.length < FEWEST_TURNS) return [];
  return real.map(({ label, start, end }) => ({
    start,
    end,
    outerStart: start,
    outerEnd: end,
    label: answerer.test(label) ? "" : isNameless(label) ? null : label,
  }));
}
