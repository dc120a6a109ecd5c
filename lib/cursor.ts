import { z } from "zod";
import { invalid } from "./errors";
import type { Page } from "./page";

/** A list's place, as an opaque text: the sort values of the last item seen. */
export function encodeCursor(values: (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

const values = z.array(z.union([z.string().max(1000), z.number()])).max(5);

/** Reads a cursor of `length` values. @throws AppError `invalid` for one that this list didn't give */
export function decodeCursor(cursor: string | undefined, length: number): (string | number)[] | null {
  if (cursor === undefined) return null;
  try {
    const parsed = values.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
    if (parsed.length === length) return parsed;
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
