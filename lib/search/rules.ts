/** More than these aren't counted: a common word is in hundreds of thousands. */
export const MOST_COUNTED = 5000;

/** One thing that a search asks for: words that stand together (most often only one), of the last of which
 *  perhaps only the beginning is known. */
export type Term = { words: string[]; isBeginning: boolean };

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** What a search asks for: each must be there, the last as a beginning, so that results come while one
 *  types; what stands in quotation marks must stand together. */
export function termsOf(text: string): Term[] {
  const parts = text.normalize("NFC").match(/["“”„«»][^"“”„«»]*["“”„«»]?|[^\s"“”„«»]+/gu) ?? [];
  return parts.flatMap((part, n): Term[] => {
    const words = wordsIn(part);
    if (words.length === 0) return [];
    const isLast = n === parts.length - 1;
    if (/^["“”„«»]/.test(part)) return [{ words, isBeginning: isLast && !/["“”„«»]$/.test(part) }];
    return words.map((word, m) => ({ words: [word], isBeginning: isLast && m === words.length - 1 }));
  });
}

/** The same as a tsquery. Empty where there are no words. */
export const wordsToTsquery = (text: string): string =>
  termsOf(text)
    .map(({ words, isBeginning }) => {
      const together = words.join(" <-> ") + (isBeginning ? ":*" : "");
      return words.length > 1 ? `(${together})` : together;
    })
    .join(" & ");
