/** The words of a search as a tsquery: each must be there, the last as a beginning, so that results come
 *  while one types; what stands in quotation marks must stand together. Empty where there are no words. */
export function wordsToTsquery(text: string): string {
  const parts = text.match(/"[^"]*"|\S+/g) ?? [];
  const words = (part: string) => part.match(/[\p{L}\p{N}]+/gu) ?? [];
  const terms = parts.flatMap((part, n) => {
    const found = words(part);
    if (found.length === 0) return [];
    if (part.startsWith('"')) return `(${found.join(" <-> ")})`;
    const open = n === parts.length - 1 ? ":*" : "";
    return found.map((word, m) => (m === found.length - 1 ? `${word}${open}` : word)).join(" & ");
  });
  return terms.join(" & ");
}
