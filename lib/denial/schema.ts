import { z } from "zod";
import { claimState } from "../claim/schema";
import { pageQuery, slug } from "../fields";
import { speakerView, stanceManner } from "../statement/schema";

/** `person` is whom the claim is about, `speaker` who denies (a person's or an organization's slug).
 *  `manner` non_denial or no_comment asks for what sounds like a denial and isn't one. */
export const denialQuery = pageQuery.extend({
  person: slug.optional(),
  speaker: slug.optional(),
  manner: stanceManner.optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});
export type DenialQuery = z.infer<typeof denialQuery>;

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
