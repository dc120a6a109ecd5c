import { wordsBetween } from "../revision/rules";
import { lastSegment } from "./rows";
import type { Difference, FormValues } from "./schema";

/** Whether a field is the form's own, no part of what is entered. */
export const isOwn = (path: string): boolean => path.endsWith("~") || lastSegment(path).startsWith("_");

/** The fields that differ between what stands elsewhere and what was typed, and where in them. */
export function differencesBetween(theirs: FormValues, yours: FormValues): Difference[] {
  const paths = new Set([...Object.keys(theirs), ...Object.keys(yours)].filter((path) => !isOwn(path)));
  return [...paths]
    .map((path) => ({ path, theirs: theirs[path] ?? "", yours: yours[path] ?? "" }))
    .filter(({ theirs: one, yours: other }) => one.trim() !== other.trim())
    .map((each) => ({ ...each, words: wordsBetween(each.theirs, each.yours) }));
}
