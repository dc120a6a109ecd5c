// A form's two copies, for the tests of what becomes of them.

import type { Copies, Effect, Happening } from "@/components/desk/kept/copies";
import type { Copy } from "@/components/desk/kept/local-copies";
import { after, unopened } from "@/components/desk/kept/two-copies";

export const initial = { text: "" };
export const words = { text: "Ada Orvell is to go." };
export const more = { text: "Ada Orvell is to go in May." };
export const others = { text: "Ada Orvell is to stay." };
/** The form of a new claim, from which these words were carried on. */
export const carried = [{ key: "ada.claims/new/", over: ["state-zero"], at: "2031-05-03T11:00:00.000Z" }];
export const noon = "2031-05-03T12:00:00.000Z";
export const one = "2031-05-03T13:00:00.000Z";

export const typed = (values: typeof words | null, at = noon): Happening => ({ is: "typed", values, at });
export const due = (version: string, isLeaving = false): Happening => ({ is: "due", version, isLeaving });
export const kept = (version: string, values = words): Happening => ({
  is: "kept",
  version,
  values,
  at: noon,
});
export const found = (version: string | null, values: Record<string, string> = words): Happening => ({
  is: "found",
  there:
    version === null
      ? null
      : { key: "ada.statements/new/x/deny", values, version, from: carried, updatedAt: one },
  initial,
});
export const opened = (here: Copy | null = null): Happening => ({ is: "opened", here });
export const copy = (over: Partial<Copy> = {}): Copy => ({
  values: words,
  at: noon,
  base: "state-one",
  sent: [],
  isOnServer: true,
  from: [],
  ...over,
});

/** Where a form stands after all this, and what the last of it asked for. */
export function from(before: Copies, ...happenings: Happening[]): Copies & { effects: Effect[] } {
  let copies = before;
  let effects: Effect[] = [];
  for (const happening of happenings) ({ copies, effects } = after(copies, happening));
  return { ...copies, effects };
}
export const of = (effects: Effect[], what: Effect["do"]) => effects.filter((effect) => effect.do === what);

/** A form on which nothing was begun, here or elsewhere. */
export const blank = from(unopened, opened(), found(null));
/** A form of which the server has what stands in it. */
export const both = from(blank, typed(words), due("state-one"), kept("state-one"));
