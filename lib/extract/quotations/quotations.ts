import type { DateFound } from "../dates/expressions";
import type { Block } from "../words/blocks";
import { ASIDE, type Lexicon } from "../words/lexicon";
import { type Token, tokensOf } from "../words/tokens";
import { dashSpans, transcriptSpans, withoutNarrator } from "./dialogue";
import { markedSpans, type Span } from "./marks";

/** One passage that somebody is quoted with. */
export type Quotation = Span & { isSpeech: boolean; label: string | null; isTurn: boolean };

const hasWords = /[\p{L}\p{N}]/u;

/** The passages of a text that somebody is quoted with, in order. */
export function quotationsOf(text: string, blocks: readonly Block[], lexicon: Lexicon): Quotation[] {
  const turns = transcriptSpans(text, blocks).map((span) => ({ ...span, isSpeech: true, isTurn: true }));
  const bodies = blocks.filter(({ isHeading }) => !isHeading);
  const marked = markedSpans(text, bodies)
    .flatMap((span) => withoutNarrator(text, span, lexicon))
    .map((span) => ({ ...span, isSpeech: false, label: null, isTurn: false }));
  const dashed = dashSpans(text, blocks, lexicon).map((span) => ({
    ...span,
    isSpeech: true,
    label: null,
    isTurn: false,
  }));
  const isFree = (span: Span, taken: readonly Span[]) =>
    !taken.some(({ outerStart, outerEnd }) => span.outerStart < outerEnd && outerStart < span.outerEnd);
  const spoken = [...turns, ...dashed.filter((span) => isFree(span, turns))].sort(
    (a, b) => a.start - b.start,
  );
  return [...spoken, ...marked.filter((span) => isFreeOf(span, spoken))]
    .filter(({ start, end }) => hasWords.test(text.slice(start, end)))
    .sort((a, b) => a.start - b.start);
}

/** Whether a span meets none of others in order. */
function isFreeOf(span: Span, taken: readonly Span[]): boolean {
  let [low, high] = [0, taken.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle]?.outerEnd ?? 0) <= span.outerStart) low = middle + 1;
    else high = middle;
  }
  const next = taken[low];
  return !next || next.outerStart >= span.outerEnd;
}

/** The tokens outside quotations, each quotation one of them. */
export function streamOf(
  text: string,
  quotations: readonly Quotation[],
  names: readonly Span[],
  dates: readonly DateFound[],
  lexicon: Lexicon,
): Token[] {
  const { code } = lexicon.language;
  const whole = [
    ...quotations.map((span, quote) => ({ span, quote })),
    ...names.map((span) => ({ span, quote: -1 })),
  ].sort((a, b) => a.span.outerStart - b.span.outerStart);
  const stream: Token[] = [];
  let at = 0;
  for (const { span, quote } of whole) {
    for (const token of tokensOf(text, at, span.outerStart, code)) stream.push(token);
    const inner = text.slice(span.start, span.end);
    stream.push({
      kind: quote >= 0 ? "quote" : "word",
      text: inner,
      base: quote >= 0 ? "" : inner.toLowerCase(),
      start: span.start,
      end: span.end,
      outerStart: span.outerStart,
      outerEnd: span.outerEnd,
      quote,
      isQuotedName: quote < 0,
      date: -1,
    });
    at = span.outerEnd;
  }
  for (const token of tokensOf(text, at, text.length, code)) stream.push(token);
  for (let n = 0; n < stream.length; n++) {
    const aside = lexicon.asides.at(stream, n);
    for (const token of aside ? stream.slice(n, n + aside.length) : []) token.base = ASIDE;
  }
  let date = 0;
  for (const token of stream) {
    while (date < dates.length && (dates[date]?.end ?? 0) <= token.start) date++;
    const found = dates[date];
    if (found && token.kind !== "quote" && token.start >= found.start && token.start < found.end)
      token.date = date;
  }
  return stream;
}
