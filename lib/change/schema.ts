import { z } from "zod";

export const changeListQuery = z.strictObject({
  since: z.coerce.number().int().min(0).default(0),
  before: z.coerce.number().int().min(1).optional().meta({ description: "Only changes before this one." }),
  order: z.enum(["asc", "desc"]).default("asc"),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ChangeListQuery = z.infer<typeof changeListQuery>;

export const changeView = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: z.object({ name: z.string(), role: z.string() }),
    reason: z.string().nullable().meta({ description: "Null for a change that made only drafts." }),
    correction: z
      .string()
      .nullable()
      .meta({ description: "Where it corrected what was published: why, in words for the public." }),
    previousHash: z.string(),
    hash: z.string(),
    records: z.array(
      z.object({
        type: z.string(),
        id: z.string(),
        version: z.int(),
        title: z.string(),
        url: z.string().nullable().meta({ description: "The version's page; null for a relation." }),
      }),
    ),
  })
  .meta({ id: "Change" });
export type ChangeView = z.infer<typeof changeView>;

export const correctionListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
export type CorrectionListQuery = z.infer<typeof correctionListQuery>;

export const logHead = z
  .object({
    count: z.int().meta({ description: "How many changes there are; also the last one's `seq`." }),
    hash: z.string().meta({ description: "The last change's hash, which all before it went into." }),
    at: z.string().meta({ description: "When the last change was made, to the microsecond." }),
  })
  .meta({
    id: "LogHead",
    description:
      "A checkpoint of the log. Whoever keeps one can tell later whether the log before it was altered.",
  });
export type LogHead = z.infer<typeof logHead>;

/** A line in the list of what somebody entered. */
export type Entry = {
  type: "person" | "organization" | "source" | "claim" | "statement";
  id: string;
  slug: string | null;
  title: string;
  status: string;
  version: number;
  updatedAt: string;
  /** Of a draft: whether it waits for a reviewer, or came back from one. */
  review: "waiting" | "sent_back" | null;
};
