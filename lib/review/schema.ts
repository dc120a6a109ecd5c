import { z } from "zod";
import { pageQuery, paragraph } from "../fields";

/** What can be sent to review, and remarked on. A relation goes with its claim. */
export const reviewedType = z.enum(["person", "organization", "source", "claim", "statement"]);
export type ReviewedType = z.infer<typeof reviewedType>;

/** What each of them is called in an address. */
export const reviewedNoun = z
  .enum(["people", "organizations", "sources", "claims", "statements"])
  .meta({ id: "ReviewedNoun" });

/** Sending a draft to review, and taking it back, says nothing besides. */
export const nothingInput = z.strictObject({}).meta({ id: "NothingInput", examples: [{}] });

export const sendBackInput = z
  .strictObject({
    reason: paragraph.meta({ description: "For its author and the reviewers; never public." }),
  })
  .meta({ id: "SendBackInput", examples: [{ reason: "The second source only repeats the first." }] });
export type SendBackInput = z.infer<typeof sendBackInput>;

export const commentInput = z
  .strictObject({ text: paragraph })
  .meta({ id: "CommentInput", examples: [{ text: "Mind the date: the agency gives it in local time." }] });
export type CommentInput = z.infer<typeof commentInput>;

const seen = z.string().max(20_000).meta({ description: "Which drafts at which versions the review is of." });

export const publishInput = z
  .strictObject({ seen })
  .meta({ id: "PublishInput", examples: [{ seen: "claim:7f3k9x2m4q:3 source:2c9d8e7f6g:1" }] });
export type PublishInput = z.infer<typeof publishInput>;

/** What narrows the queue. */
const narrowed = {
  type: reviewedType.optional(),
  by: z.string().max(100).optional().meta({ description: "Who sent it, by the id in `sender`." }),
  care: z
    .enum(["delicate"])
    .optional()
    .meta({ description: "Only claims of a category that wants a second pair of eyes whatever is set." }),
};

/** The queue's filters, as the page's address has them; what is none of them is as good as left out. */
export const queueQuery = z.object({
  type: narrowed.type.catch(undefined),
  by: narrowed.by.catch(undefined),
  care: narrowed.care.catch(undefined),
  order: z.enum(["newest"]).optional().catch(undefined),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const reviewListQuery = pageQuery.extend({
  ...narrowed,
  order: z.enum(["asc", "desc"]).default("asc").meta({ description: "By when it was sent." }),
});
export type ReviewListQuery = z.infer<typeof reviewListQuery>;

const actKind = z.enum(["sent", "taken_back", "sent_back", "published", "commented"]);
export type ActKind = z.infer<typeof actKind>;

const reviewAct = z
  .object({
    kind: actKind,
    version: z.int().meta({ description: "Which version it was about, or made." }),
    at: z.iso.datetime(),
    actor: z.string(),
    words: z.string().nullable(),
  })
  .meta({ id: "ReviewAct", description: "One act of a review, or a comment." });
export type ReviewAct = z.infer<typeof reviewAct>;

export const commentListItem = z
  .object({ seq: z.int(), at: z.iso.datetime(), author: z.string(), version: z.int(), text: z.string() })
  .meta({ id: "Comment" });
export type CommentListItem = z.infer<typeof commentListItem>;

const named = {
  id: z.string(),
  key: z.string().meta({ description: "What its addresses are made of: slug or id." }),
  title: z.string(),
  url: z.string(),
};

const along = z
  .object({ type: z.string(), ...named, url: named.url.nullable() })
  .meta({ id: "Along", description: "A draft that becomes public with another." });
export type Along = z.infer<typeof along>;

export const reviewView = z
  .object({
    type: reviewedType,
    ...named,
    version: z.int(),
    isDraft: z.boolean(),
    waiting: z.object({ since: z.iso.datetime(), sender: z.string(), version: z.int() }).nullable().meta({
      description: "Since when it is in review, and the version that was sent; null where it isn't.",
    }),
    acts: z.array(reviewAct),
    along: z.array(along),
    gaps: z.array(z.string()).meta({ description: "What it lacks before it can be sent." }),
    seen,
    delicate: z
      .string()
      .nullable()
      .meta({ description: "The category for which a second pair of eyes is wanted, where one is." }),
    may: z.object({ send: z.boolean(), takeBack: z.boolean(), review: z.boolean() }),
    obstacle: z
      .string()
      .nullable()
      .meta({ description: "Why whoever asks may not publish it; null where they may." }),
  })
  .meta({ id: "Review" });
export type ReviewView = z.infer<typeof reviewView>;

const somebody = z.object({ id: z.string(), name: z.string() });

/** One draft in the queue. */
export const waitingView = z
  .object({
    type: reviewedType,
    ...named,
    category: z.string().nullable(),
    version: z.int(),
    author: somebody,
    sender: somebody,
    since: z.iso.datetime(),
    ageHours: z.int(),
    isEdited: z.boolean().meta({ description: "Whether it was edited since it was sent." }),
    comments: z.int(),
  })
  .meta({ id: "Waiting" });
export type Waiting = z.infer<typeof waitingView>;

export type QueueCounts = {
  all: number;
  types: { type: ReviewedType; count: number }[];
  senders: { id: string; name: string; count: number }[];
  delicate: number;
  oldest: string | null;
};
