import { z } from "zod";
import { asOfQuery } from "../as-of";
import type { outcomeVerdict } from "../claim/schema";
import { pageQuery } from "../fields";

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

const named = z.object({ slug: z.string(), name: z.string() });

export const trackRecordView = z
  .object({ organization: named, asOrigin: tally, asRelay: tally, asDenier: tally })
  .meta({ id: "TrackRecord" });
export type TrackRecordView = z.infer<typeof trackRecordView>;

export const personTrackRecordView = z
  .object({ person: named, asSubject: tally, asOrigin: tally, asRelay: tally, asDenier: tally })
  .meta({
    id: "PersonTrackRecord",
    description: "`asSubject`: the claims about the person; `asOrigin`: those that they made themselves.",
  });
export type PersonTrackRecordView = z.infer<typeof personTrackRecordView>;

/** In which role somebody's claims are counted. */
export const trackRecordPart = z.enum(["subject", "origin", "relay", "denier"]);
export type TrackRecordPart = z.infer<typeof trackRecordPart>;

export const countedQuery = pageQuery.extend({ part: trackRecordPart.optional() });
export type CountedQuery = z.infer<typeof countedQuery> & { part: TrackRecordPart };

/** One of the claims behind a number. */
export type CountedClaim = {
  claim: { id: string; text: string; person: z.infer<typeof named> };
  verdict: z.infer<typeof outcomeVerdict>;
  decidedOn: string;
  held: boolean;
};

/** Whose track records are listed: of one kind or of both, so many of each. */
export const trackRecordQuery = z.strictObject({
  ...asOfQuery.shape,
  kind: z.enum(["person", "organization"]).optional(),
  limit: pageQuery.shape.limit,
});
export type TrackRecordQuery = z.infer<typeof trackRecordQuery>;

/** Somebody's whole track record in a line of a list. */
export const trackRecordItem = z
  .object({
    kind: z.enum(["person", "organization"]),
    slug: z.string(),
    name: z.string(),
    asOrigin: tally,
    asRelay: tally,
    asDenier: tally,
  })
  .meta({ id: "TrackRecordItem" });
export type TrackRecordItem = z.infer<typeof trackRecordItem>;
