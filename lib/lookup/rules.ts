import type { LookupKind } from "./schema";

// What the fields that name another record are called, wherever they stand in a form.
const kinds: Record<string, LookupKind> = {
  person: "person",
  counterparts: "person",
  organization: "organization",
  publisher: "organization",
  source: "source",
  sources: "source",
  claim: "claim",
  to: "claim",
  into: "claim",
};

/** Which kind of record a field names, by its path: `stances[0].claim` a claim. Null for other fields.
 *  A tenure's `to` is a date. */
export function lookupKindAt(path: string): LookupKind | null {
  if (/tenures\[\d+\]\.to$/.test(path)) return null;
  const name = /([a-z]+)(\[\d+\])?$/i.exec(path)?.[1] ?? "";
  return kinds[name] ?? null;
}

/** The words of a query as a tsquery that finds each of them, the last one also half typed. */
export function prefixQuery(q: string): string {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => `${word}:*`).join(" & ");
}

/** The words as LIKE patterns: each must stand somewhere in the name, in any order. */
export function namePatterns(q: string): string[] {
  return q
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `%${word.replace(/[\\%_]/g, "\\$&")}%`);
}
