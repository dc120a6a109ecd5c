import type { Fault } from "../errors";
import type { WordRun } from "../revision/schema";
import type { Twin } from "../twin/schema";

/** What a form holds: the path of each field (`citations[0].quote`) and what is typed there. A path
 *  ending in `~` holds the words typed into a look-up whose choice is at the path without it; a last
 *  segment beginning with `_` is the form's own (a row's key, the version that was read). */
export type FormValues = Record<string, string>;

/** One field that two editors left in different states; `words` tells where in it, from theirs to yours. */
export type Difference = { path: string; theirs: string; yours: string; words: WordRun[] };

export type SavedRecord = { id: string; slug?: string; title: string; version: number };

/** A form's answer: everything typed comes back, whatever happened. */
export type FormState = {
  /** Counts the answers, so that two alike are still two. */
  answer: number;
  values: FormValues;
  errors: Fault[];
  message: string | null;
  needsSignIn: boolean;
  stale: { version: number; differences: Difference[] } | null;
  saved: SavedRecord | null;
  /** Somebody else's version that was read, where no script notes that: the next save goes over it. */
  over?: number;
  /** What is on file much like it, said once on saving where no script says so while it is typed. */
  twins?: Twin[];
};

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

export const openForm = (values: FormValues): FormState => ({
  answer: 0,
  values,
  errors: [],
  message: null,
  needsSignIn: false,
  stale: null,
  saved: null,
});
