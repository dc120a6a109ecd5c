import type { Block } from "./blocks";
import type { Lexicon } from "./lexicon";
import { isCapital, type Token } from "./tokens";

/** A sentence of the text outside quotations, each quotation one token of it. */
export type Sentence = {
  tokens: Token[];
  /** Number of its paragraph, and whether that is a heading. */
  paragraph: number;
  isHeading: boolean;
  start: number;
  end: number;
};

const stop = /^[.!?…。]$/;
const CUE_REACH = 8;
// Nobody writes longer sentences; lists and rubbish come in pieces, so that none takes long.
const LONGEST = 240;

/** Whether a quotation that ends in ? or ! is followed by its attribution rather than a new sentence. */
function isAttributed(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let n = at; n < Math.min(tokens.length, at + CUE_REACH); n++) {
    const token = tokens[n];
    if (!token || token.kind === "quote" || stop.test(token.text)) return false;
    if (lexicon.that.has(token.base)) return false;
    if (token.text === "," && n > at + 4) return false;
    const cue = lexicon.cues.at(tokens, n);
    if (!cue || (lexicon.cueOrNoun.has(token.base) && n === at)) continue;
    const next = tokens[n + cue.length];
    return !(next && (next.text === ":" || lexicon.that.has(next.base) || next.kind === "quote"));
  }
  return false;
}

function endsAfter(text: string, tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return true;
  if (token.kind === "quote") {
    const inner = text.slice(token.start, token.end);
    if (!/[.!?…]["'”’»“)]*$/u.test(inner)) return false;
    if (next.kind === "quote") return true;
    if (next.kind !== "word" || !isCapital(next.text)) return false;
    if (/\.["'”’»“)]*$/u.test(inner)) return !isInverted(tokens, at + 1, lexicon);
    return !isAttributed(tokens, at + 1, lexicon);
  }
  if (token.kind !== "mark" || !stop.test(token.text)) return false;
  if (stop.test(next.text)) return false;
  if (token.text !== ".") return next.kind !== "mark" || next.text === "(";
  const before = tokens[at - 1];
  const touches = before !== undefined && before.end === token.start;
  if (touches && before.kind === "word") {
    // October 21st. is no St.
    const isOrdinal = tokens[at - 2]?.kind === "number" && tokens[at - 2]?.end === before.start;
    if (lexicon.abbreviations.has(before.base) && !isOrdinal) return false;
    if (before.text.length === 1 && isCapital(before.text) && isCapital(next.text)) return false;
  }
  const isGermanOrdinal =
    touches && before.kind === "number" && before.text.length <= 2 && lexicon.language.code === "de";
  if (isGermanOrdinal || (next.date >= 0 && next.date === token.date)) return false;
  if (next.kind === "word") return isCapital(next.text);
  return next.kind !== "mark" || /^[(—–-]$/.test(next.text);
}

/** "…" Said by rule a capital follows only a full stop; a cue in front of a name is an attribution all the same. */
function isInverted(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const cue = lexicon.cues.at(tokens, at);
  return cue !== null && !lexicon.cueOrNoun.has(tokens[at]?.base ?? "") && !isCapital(tokens[at]?.text ?? "");
}

/** Cuts the stream of tokens, in which line ends stand as marks, into sentences. */
export function sentencesOf(
  text: string,
  tokens: readonly Token[],
  blocks: readonly Block[],
  lexicon: Lexicon,
): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  let open: Token[] = [];
  const close = () => {
    const [first, last] = [open[0], open.at(-1)];
    if (first && last) {
      while (block + 1 < blocks.length && (blocks[block + 1]?.start ?? 0) <= first.start) block++;
      const isHeading = blocks[block]?.isHeading ?? false;
      sentences.push({ tokens: open, paragraph: block, isHeading, start: first.start, end: last.end });
    }
    open = [];
  };
  // Line ends inside a paragraph that was put together again are no ends.
  let next = 0;
  const isNewBlock = (at: number) => {
    const from = next;
    while (next < blocks.length && (blocks[next]?.start ?? 0) <= at) next++;
    return next > from;
  };
  let pending = false;
  const stream = tokens.filter(({ text: word }) => !/^\r?\n$/.test(word));
  for (let at = 0; at < stream.length; at++) {
    const token = stream[at];
    if (!token) continue;
    const outer = token.kind === "quote" ? token.outerStart : token.start;
    if (isNewBlock(outer) || pending || open.length >= LONGEST) close();
    open.push(token);
    pending = endsAfter(text, stream, at, lexicon);
  }
  close();
  return sentences;
}
