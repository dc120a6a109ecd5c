import { z } from "zod";
import { asOfQuery } from "../as-of";
import { claimState } from "../claim/schema";
import { pageQuery, slug } from "../fields";
import { speakerView, stanceManner } from "../statement/schema";

/** Whether the denial held, did not hold, or its claim isn't decided. */
export const denialOutcome = z.enum(["held", "not_held", "open"]).meta({ id: "DenialOutcome" });
export type DenialOutcome = z.infer<typeof denialOutcome>;

/** `person` is whom the claim is about, `speaker` who denies (a person's or an organization's slug).
 *  `manner` non_denial or no_comment asks for what sounds like a denial and isn't one; `within` for what
 *  was denied at most so many days after it was first said, for certain; `outcome` for how it turned out. */
export const denialQuery = pageQuery.extend({
  ...asOfQuery.shape,
  person: slug.optional(),
  speaker: slug.optional(),
  manner: stanceManner.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  within: z.coerce.number().int().min(0).max(100_000).optional(),
  outcome: denialOutcome.optional(),
});
export type DenialQuery = z.infer<typeof denialQuery>;
export type DenialFilters = Omit<DenialQuery, "limit" | "cursor" | "asOf">;

export const denialView = z
  .object({
    statement: z.object({ id: z.string(), url: z.string(), text: z.string(), saidOn: z.string() }),
    speaker: speakerView,
    manner: stanceManner.nullable(),
    claim: z.object({
      id: z.string(),
      url: z.string(),
      text: z.string(),
      state: claimState,
      person: z.object({ slug: z.string(), name: z.string() }),
    }),
    latencyDays: z.object({ min: z.int(), max: z.int() }).nullable(),
    held: z.boolean().nullable(),
  })
  .meta({
    id: "Denial",
    description: "`held`: whether the claim denied was not borne out; null while undecided.",
  });
export type DenialView = z.infer<typeof denialView>;

/** Somebody by whom, or about whom, there are denials, and how many. */
export type DenialChoice = { slug: string; name: string; count: number };

/** Denied claims with the same denial latency in days; null where it can't be told. */
export type Latencies = { min: number | null; max: number | null; n: number };

/** One denied claim whose latency can be told. */
export type DeniedClaim = { claim: { id: string; text: string }; min: number; max: number };
