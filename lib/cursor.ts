import { z } from "zod";
import { invalid } from "./errors";
import type { Page } from "./page";

/** What a cursor is made of: the sort values of the last item seen. */
const parts = {
  day: z.union([z.iso.date(), z.literal("-infinity")]),
  moment: z.union([z.iso.datetime({ precision: 6 }), z.literal("infinity")]),
  text: z.string().max(1000),
  count: z.int().min(0),
};
type Part = keyof typeof parts;
type Values<P extends readonly Part[]> = { [K in keyof P]: P[K] extends "count" ? number : string };

export function encodeCursor(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** Reads a list's cursor; null where there is none. @throws AppError `invalid` for one of another list */
export function decodeCursor<const P extends readonly Part[]>(
  cursor: string | undefined,
  expected: P,
): Values<P> | null {
  if (cursor === undefined) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(values) && values.length === expected.length) {
      return expected.map((part, n) => parts[part].parse(values[n])) as Values<P>;
    }
  } catch {
    // Falls through to the one answer for every cursor that isn't ours.
  }
  throw invalid([{ path: "cursor", message: "This cursor is not from this list; start again without one." }]);
}

/** A page out of one item more than its limit; `place` gives the sort values of an item. */
export function pageOf<T>(items: T[], limit: number, place: (item: T) => (string | number)[]): Page<T> {
  const shown = items.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown,
    nextCursor: items.length > limit && last !== undefined ? encodeCursor(place(last)) : null,
  };
}
