import { diffArrays } from "diff";

/** One rendering's words; `language` as a BCP 47 code where it is known. */
type Wording = { text: string; language: string | null };

/** A run of words, and whether another rendering in the same language says it otherwise. */
export type Piece = { text: string; differs: boolean };

type Token = { text: string; isWord: boolean };

function tokensOf({ text, language }: Wording): Token[] {
  const segments = new Intl.Segmenter(language ?? undefined, { granularity: "word" }).segment(text);
  return [...segments].map(({ segment, isWordLike }) => ({ text: segment, isWord: isWordLike ?? false }));
}

const folded = ({ text }: Token) => text.toLocaleLowerCase();

/** The places of the words that each of two renderings has and the other hasn't. */
function apart(one: Token[], other: Token[]): [Set<number>, Set<number>] {
  const words = (tokens: Token[]) =>
    tokens.flatMap((token, at) => (token.isWord ? [{ at, word: folded(token) }] : []));
  const parts = diffArrays(words(one), words(other), { comparator: (a, b) => a.word === b.word });
  const places = (side: "removed" | "added") =>
    new Set(parts.filter((part) => part[side]).flatMap(({ value }) => value.map(({ at }) => at)));
  return [places("removed"), places("added")];
}

function piecesOf(tokens: Token[], marked: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  // What stands between two marked words is marked with them, so that a run reads as one.
  const differs = (n: number) =>
    marked.has(n) || (!tokens[n]?.isWord && marked.has(n - 1) && marked.has(n + 1));
  for (const [n, { text }] of tokens.entries()) {
    const last = pieces.at(-1);
    if (last && last.differs === differs(n)) last.text += text;
    else pieces.push({ text, differs: differs(n) });
  }
  return pieces;
}

/**
 * Renderings of one statement with the words marked in which they differ. Only those in one language can
 * be held against each other: each against the first of its language, and the first against all the rest.
 */
export function markDifferences(wordings: Wording[]): Piece[][] {
  const tokens = wordings.map(tokensOf);
  const marked = wordings.map(() => new Set<number>());
  for (const [n, wording] of wordings.entries()) {
    const first = wordings.findIndex(({ language }) => language === wording.language);
    if (first === n) continue;
    const [there, here] = apart(tokens[first] ?? [], tokens[n] ?? []);
    for (const at of there) marked[first]?.add(at);
    for (const at of here) marked[n]?.add(at);
  }
  return tokens.map((each, n) => piecesOf(each, marked[n] ?? new Set()));
}

type Rendered = { quote: string | null; translated: boolean | null };

/** Quotations before mere reports; words as spoken, then those of which it isn't known, then translations. */
export function inOrder<T extends Rendered>(citations: T[]): T[] {
  const rank = ({ quote, translated }: Rendered) =>
    quote === null ? 3 : translated === false ? 0 : translated === null ? 1 : 2;
  return [...citations].sort((a, b) => rank(a) - rank(b));
}
