import { z } from "zod";
import { asOfQuery } from "../as-of";
import { claimCategory, claimEffect, claimFactsView, claimState, outcomeView } from "../claim/schema";
import { edtfText } from "../edtf";
import { pageQuery, slug } from "../fields";
import { tenureView } from "../person/schema";
import { citationView, speakerView, stanceKind, stanceManner } from "../statement/schema";

const isoDay = z.iso.date("Write the day as 2025-11-07.");

/** A timeline's filters. `stance` and `organization` keep the statements that fit and the claims that
 *  those are about; `category` and `state` keep the claims that fit and the statements about them.
 *  `from` and `to` are days; an entry is kept when its bounds overlap them. */
export const timelineQuery = pageQuery.extend({
  ...asOfQuery.shape,
  from: isoDay.optional(),
  to: isoDay.optional(),
  stance: stanceKind.optional(),
  category: claimCategory.optional(),
  state: claimState.optional(),
  organization: slug.optional(),
  on: edtfText.optional(),
  order: z.enum(["asc", "desc"]).default("desc"),
});
export type TimelineQuery = z.infer<typeof timelineQuery>;

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

/** How much of a person's timeline there is, by what one can filter for. */
export const timelineTally = z.object({
  claims: z.int(),
  statements: z.int(),
  decided: z.int(),
  stances: z.object({ support: z.int(), deny: z.int(), query: z.int(), comment: z.int() }),
  categories: z.array(z.object({ category: claimCategory, claims: z.int() })),
  organizations: z.array(z.object({ slug: z.string(), name: z.string(), statements: z.int() })),
});
export type TimelineTally = z.infer<typeof timelineTally>;
