import type { FormValues } from "@/lib/form/schema";
import type { Copies, Effect, Step } from "./copies";
import type { Apart } from "./keeping";
import type { Copy } from "./local-copies";

export const step = (copies: Copies, ...effects: (Effect | false)[]): Step => ({
  copies,
  effects: effects.filter((effect) => effect !== false),
});

/** Once the form is left, an answer that comes late must not overwrite what is typed into it anew. */
export const write = ({ isLeft, here }: Copies, next: Copy | null): Effect =>
  isLeft ? { do: "write", here: next, ifStill: here?.at } : { do: "write", here: next };

export const show = (values: FormValues | null, at: string | null): Effect => ({ do: "show", values, at });
export const sendNow: Effect = { do: "send", when: "now" };

/** What was asked of the server came to nothing. */
export function failed(now: Copies, why: Apart): Copies {
  // Somebody was at work elsewhere: the two copies are compared anew.
  if (why === "elsewhere" || why === "gone") return { ...now, isCompared: false, isFailing: false };
  const isRefused = why === "too-much";
  const keeping = now.here?.values ? ({ is: "apart", why } as const) : now.keeping;
  return { ...now, isRefused, isFailing: !isRefused, keeping };
}
