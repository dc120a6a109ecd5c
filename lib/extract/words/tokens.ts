/** Words, numbers and marks of a text with their places, in one pass. */
export type Token = {
  kind: "word" | "number" | "mark" | "quote";
  text: string;
  /** Lower case, without the ending that an apostrophe sets off (Lavrov's, Erdoğan'ın). */
  base: string;
  start: number;
  end: number;
  /** Where the token starts with its marks; the same as `start` but for a quotation. */
  outerStart: number;
  outerEnd: number;
  /** Index of the quotation that stands here as one token, or -1. */
  quote: number;
  /** Whether the token is a name in quotation marks: «Интерфакс». */
  isQuotedName: boolean;
  /** Index of the date expression that the token is part of, or -1. */
  date: number;
};

const pattern =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,:]\p{N}+)*|\r?\n|[^\s\p{L}\p{N}]/gu;

const apostrophes = /[’ʼ]/g;
const isLetter = /^\p{L}/u;
const isDigit = /^\p{N}/u;

/** Hassan al-Douri, Ибрагим аль-Масри: the article is part of the name. */
const articled =
  /^(?:(?:al|el|ad|an|ar|as|ash|at|az|ul|ibn|bin|аль|эль|ель|ад|ан|ар|ас|аш|ат|аз)[-‑])?[\p{Lu}\p{Lt}]/u;

export const isCapital = (text: string): boolean => articled.test(text);

/** The word without what an apostrophe or an elision adds to it. */
function baseOf(text: string, language: string): string {
  const lower = text.toLowerCase().replace(apostrophes, "'");
  if (language === "tr") return text.replace(apostrophes, "'").toLocaleLowerCase("tr").replace(/'.*$/s, "");
  if (language === "en" || language === "de") return lower.replace(/'s$/, "");
  return lower;
}

const elision = /^(?:[ldnmtscj]|qu|jusqu|lorsqu|puisqu)['’](?=.)/iu;
const inversion = /-(?:t-)?(?:ils?|elles?|on|je|nous|vous)$/iu;

function pieces(text: string, language: string): string[] {
  if (language === "fr" || language === "it") {
    const [head] = elision.exec(text) ?? [];
    if (head !== undefined) return [head, ...pieces(text.slice(head.length), language)];
  }
  if (language === "fr" || language === "pt") {
    const [tail] = inversion.exec(text) ?? [];
    if (tail !== undefined && tail.length < text.length) return [text.slice(0, -tail.length), tail];
  }
  return [text];
}

/** The tokens between two places of a text, no more than so many where that is said. */
export function tokensOf(
  text: string,
  from: number,
  to: number,
  language: string,
  most = Number.POSITIVE_INFINITY,
): Token[] {
  const tokens: Token[] = [];
  const part = text.slice(from, to);
  for (const match of part.matchAll(pattern)) {
    if (tokens.length >= most) break;
    const kind = isLetter.test(match[0]) ? "word" : isDigit.test(match[0]) ? "number" : "mark";
    let start = from + match.index;
    for (const piece of kind === "word" ? pieces(match[0], language) : [match[0]]) {
      tokens.push({
        kind,
        text: piece,
        base: baseOf(piece, language),
        start,
        end: start + piece.length,
        outerStart: start,
        outerEnd: start + piece.length,
        quote: -1,
        isQuotedName: false,
        date: -1,
      });
      start += piece.length;
    }
  }
  return tokens;
}
