import { z } from "zod";

/** Of decided claims: how many were borne out (`held`, for a denier: were not). The interval is Wilson's
 *  95% score interval on the share; the share itself is null below n = 5. */
export const tally = z
  .object({
    n: z.int(),
    held: z.int(),
    share: z.number().nullable(),
    interval: z.object({ low: z.number(), high: z.number() }).nullable(),
  })
  .meta({ id: "TrackRecordTally" });
export type Tally = z.infer<typeof tally>;

export const trackRecordView = z
  .object({
    organization: z.object({ slug: z.string(), name: z.string() }),
    asOrigin: tally,
    asRelay: tally,
    asDenier: tally,
  })
  .meta({ id: "TrackRecord" });
export type TrackRecordView = z.infer<typeof trackRecordView>;
