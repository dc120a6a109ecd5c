import { z } from "zod";
import { paragraph } from "../fields";

/** What can be sent to review, and remarked on. A relation goes with its claim. */
export const reviewedType = z.enum(["person", "organization", "source", "claim", "statement"]);
export type ReviewedType = z.infer<typeof reviewedType>;

export const sendBackInput = z.strictObject({ reason: paragraph });
export type SendBackInput = z.infer<typeof sendBackInput>;

export const commentInput = z.strictObject({ text: paragraph });
export type CommentInput = z.infer<typeof commentInput>;

/** Which drafts at which versions a reviewer has read (`seenAs`). */
export const publishInput = z.strictObject({ seen: z.string().max(20_000) });
export type PublishInput = z.infer<typeof publishInput>;

const listed = z.string().max(100).optional();

/** The queue's filters, as the address has them; what is none of them is as good as left out. */
export const queueQuery = z.object({
  type: reviewedType.optional().catch(undefined),
  by: listed.catch(undefined),
  care: z.enum(["delicate"]).optional().catch(undefined),
  order: z.enum(["newest"]).optional().catch(undefined),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export type ActKind = "sent" | "taken_back" | "sent_back" | "published" | "commented";

/** One act of a review, or a comment. */
export type ReviewAct = { kind: ActKind; version: number; at: string; actor: string; words: string | null };

/** A draft that goes along with another. */
export type Along = { type: string; key: string; title: string };

export type ReviewView = {
  type: ReviewedType;
  /** What its addresses are made of: slug or id. */
  key: string;
  version: number;
  isDraft: boolean;
  waiting: { since: string; sender: string; version: number } | null;
  acts: ReviewAct[];
  along: Along[];
  gaps: string[];
  seen: string;
  /** The category for which a second pair of eyes is wanted, where one is. */
  delicate: string | null;
  may: { send: boolean; takeBack: boolean; review: boolean };
  /** Why the actor may not publish it; null where they may. */
  obstacle: string | null;
};

/** One draft in the queue. */
export type Waiting = {
  type: ReviewedType;
  key: string;
  title: string;
  category: string | null;
  version: number;
  since: string;
  sentBy: string;
  sender: string;
  isEdited: boolean;
  comments: number;
};

export type QueueCounts = {
  all: number;
  types: { type: ReviewedType; count: number }[];
  senders: { id: string; name: string; count: number }[];
  delicate: number;
  oldest: string | null;
};
