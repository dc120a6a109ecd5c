import { z } from "zod";
import type { RecordType } from "../change/records";
import { claimCategory, claimEffect } from "../claim/schema";
import { correction, paragraph } from "../fields";

/** What can be done to several records at once. */
export const bulkAct = z.enum([
  "publish",
  "withdraw",
  ...claimCategory.options.map((category) => `category:${category}` as const),
  ...claimEffect.options.map((effect) => `effect:${effect}` as const),
]);
export type BulkAct = z.infer<typeof bulkAct>;

export const MOST_AT_ONCE = 200;

const nouns = "person|organization|source|claim|statement";
export type BulkType = Exclude<RecordType, "relation">;

/** A record as the list of entries names it: `claim:7f3k9x2m4q`. */
export const chosenRecord = z.string().regex(new RegExp(`^(${nouns}):[0-9a-z]{10}$`));

/** The same with the version that its editor has seen: `claim:7f3k9x2m4q:3`. */
const seenRecord = z.string().regex(new RegExp(`^(${nouns}):[0-9a-z]{10}:[1-9][0-9]{0,8}$`));

export const bulkInput = z
  .strictObject({
    act: bulkAct,
    records: z
      .array(seenRecord)
      .min(1, "No record is chosen.")
      .max(MOST_AT_ONCE, `At most ${MOST_AT_ONCE} records are changed at once.`),
    reason: paragraph.optional(),
    correction,
  })
  .superRefine(({ act, reason }, context) => {
    if (act !== "withdraw" || reason !== undefined) return;
    context.addIssue({ code: "custom", path: ["reason"], message: "Say why they are withdrawn." });
  });
export type BulkInput = z.infer<typeof bulkInput>;

/** What an act would do to one of the records; `obstacle` says why it can't. */
export type BulkEffect = {
  type: BulkType;
  id: string;
  title: string;
  status: "draft" | "published";
  version: number;
  obstacle: string | null;
};
