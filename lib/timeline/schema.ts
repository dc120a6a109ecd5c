import { z } from "zod";
import { asOfQuery } from "../as-of";
import { claimCategory, claimEffect, claimFactsView, claimState, outcomeView } from "../claim/schema";
import { edtfText } from "../edtf";
import { pageQuery, slug } from "../fields";
import { tenureView } from "../person/schema";
import { citationView, speakerView, stanceKind, stanceManner } from "../statement/schema";

const isoDay = z.iso.date("Write the day as 2025-11-07.");

/** A timeline's filters. `stance`, `organization`, `speaker`, `speakerKind` and `language` keep the statements
 *  that fit and the claims that those are about; `category`, `state`, `effect`, `outcome`, `origins`, `denied`
 *  and `undeniedFor` keep the claims that fit and the statements about them; `q` keeps the entries that have
 *  the words. `from` and `to` are days; an entry is kept when its bounds overlap them. */
export const timelineQuery = pageQuery.extend({
  ...asOfQuery.shape,
  from: isoDay.optional(),
  to: isoDay.optional(),
  stance: stanceKind.optional(),
  category: claimCategory.optional(),
  state: claimState.optional(),
  effect: claimEffect.optional(),
  outcome: z
    .enum(["with", "without"])
    .optional()
    .meta({ description: "Claims with an outcome, or those without." }),
  organization: slug.optional(),
  speaker: slug.optional().meta({ description: "Who said it: a person's or an organization's slug." }),
  speakerKind: z
    .enum(["person", "organization", "anonymous", "source"])
    .optional()
    .meta({ description: "What kind of speaker said it; source: the source in its own words." }),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write the language as en or pt-BR.")
    .optional(),
  origins: z
    .enum(["single_anonymous"])
    .optional()
    .meta({ description: "Claims that only one origin supports, and that an anonymous one." }),
  denied: z
    .enum(["yes", "no"])
    .optional()
    .meta({ description: "Claims with a denial on file, or those without." }),
  undeniedFor: z.coerce.number<string>().int().min(1).max(3650).optional().meta({
    description: "Claims that weren't denied for more than so many days after they were first said.",
  }),
  q: z.string().trim().min(1).max(200).optional().meta({
    description:
      'Words in a claim, a statement or its quotes; the last as a beginning, "a phrase" in quotation marks.',
  }),
  on: edtfText.optional(),
  order: z.enum(["asc", "desc"]).default("desc"),
});
export type TimelineQuery = z.infer<typeof timelineQuery>;

/** What is asked for, without which page of it and in which order. */
export type TimelineFilters = Omit<TimelineQuery, "limit" | "cursor" | "order">;

const timelineClaim = z.object({
  id: z.string(),
  text: z.string(),
  category: claimCategory,
  effect: claimEffect,
  state: claimState,
  facts: claimFactsView,
});

const timelineStatement = z.object({
  id: z.string(),
  speaker: speakerView,
  stances: z.array(
    z.object({
      claim: z.object({ id: z.string(), text: z.string() }),
      stance: stanceKind,
      manner: stanceManner.nullable(),
    }),
  ),
  text: z.string(),
  attribution: z.string(),
  citations: z.array(citationView),
});

/** One entry: `on` is EDTF, `from` and `to` its bound days (null where unknown or open). */
export const timelineItem = z
  .object({
    kind: z.enum(["claim", "statement", "occurrence", "outcome", "tenure"]),
    id: z.string(),
    on: z.string(),
    from: z.string().nullable(),
    to: z.string().nullable(),
    claim: timelineClaim.optional(),
    statement: timelineStatement.optional(),
    outcome: outcomeView.optional(),
    tenure: tenureView.optional(),
  })
  .meta({ id: "TimelineItem" });
export type TimelineItem = z.infer<typeof timelineItem>;

/** How much there is on a timeline under its filters. A stance's count is without the filter for stance. */
export const timelineCounts = z.object({
  entries: z.int(),
  claims: z.int(),
  statements: z.int(),
  decided: z.int(),
  stances: z.object({ support: z.int(), deny: z.int(), query: z.int(), comment: z.int() }),
});
export type TimelineCounts = z.infer<typeof timelineCounts>;

/** What a timeline can be narrowed by, one value at a time. */
export const timelineFacet = z.enum([
  "category",
  "state",
  "effect",
  "outcome",
  "organization",
  "speaker",
  "language",
]);
export type TimelineFacet = z.infer<typeof timelineFacet>;

/** A page shows besides what the API lists: time to scale or evenly spaced, and one open list of filters. It
 *  knows itself how much it shows, unless told. */
export const timelinePageQuery = timelineQuery.extend({
  limit: pageQuery.shape.limit.unwrap().optional(),
  spacing: z.enum(["time"]).optional(),
  menu: z.enum([...timelineFacet.options, "dates"]).optional(),
});

/** A facet's value, what it is called if that isn't told by the value, and how many claims or statements
 *  there are with it under the other filters. */
export type FacetValue = { value: string; name: string | null; count: number };

/** Statements whose dates lie between two days: how many support a claim, how many deny one. */
export type Talk = { from: string; to: string; support: number; deny: number };
