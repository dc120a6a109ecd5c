import { isValid, parseISO } from "date-fns";
import { z } from "zod";
import type { Actor } from "./auth/schema";

const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.(\d{1,6}))?)?(Z|[+ -]\d\d:\d\d))?$/;

/** Clocks differ; what a program takes for now may be a little later here. In milliseconds. */
const SKEW = 60_000;

/**
 * A moment of system time in UTC, to the microsecond. A day stands for its end; a moment for its whole
 * millisecond unless it says more, since the API gives times to the millisecond.
 * @returns null for what is no moment
 */
function findMoment(text: string): string | null {
  const [, day, minute, second = "00", fraction = "", given = ""] = form.exec(text) ?? [];
  if (day === undefined) return null;
  if (minute === undefined) return isValid(parseISO(day)) ? `${day}T23:59:59.999999Z` : null;
  // In an address that nobody encoded, a plus sign arrives as a space.
  const zone = given.replace(" ", "+");
  const instant = parseISO(`${day}T${minute}:${second}${zone}`);
  if (!isValid(instant)) return null;
  const microseconds = fraction.length > 3 ? fraction.padEnd(6, "0") : fraction.padEnd(3, "0").padEnd(6, "9");
  return instant.toISOString().replace(/\.\d+Z$/, `.${microseconds}Z`);
}

/** Whether a moment is still to come; of today, which stands for its end, only the day counts. */
function isAhead(text: string): boolean {
  const now = new Date();
  if (text.length === 10) return text > now.toISOString().slice(0, 10);
  return Date.parse(findMoment(text) ?? "") > now.getTime() + SKEW;
}

/** As of when the record is read: what it said then. */
export const asOfMoment = z
  .string()
  .refine(
    (text) => findMoment(text) !== null,
    "Write a day, or a moment with its time zone: 2025-11-06, 2025-11-06T12:00Z.",
  )
  .refine((text) => !isAhead(text), "That is still to come: nobody knows what the record will say.")
  .meta({
    description: "The record as it was at a moment of its own history; a day stands for its end, in UTC.",
    examples: ["2025-11-06T12:00Z"],
  })
  .transform((text) => findMoment(text) ?? text);

/** The query of a read that has a past. */
export const asOfQuery = z.strictObject({ asOf: asOfMoment.optional() });

/** The same actor, who reads the record as it was at a moment. What they may see is what they may see today. */
export const asOf = (actor: Actor, moment: string | undefined): Actor =>
  moment === undefined ? actor : { ...actor, asOf: moment };

/** What a page's address asks for: a moment, or words that aren't one, with what is wrong with them. */
export type Past =
  | { given: string; moment: string; fault: null }
  | { given: string; moment: null; fault: string };

/** Reads a page's `asOf`; null where the address has none. */
export function readPast(given: string | undefined): Past | null {
  if (!given) return null;
  const { data, error } = asOfMoment.safeParse(given);
  if (data !== undefined) return { given, moment: data, fault: null };
  return { given, moment: null, fault: error?.issues[0]?.message ?? "" };
}
