import { z } from "zod";

export const changeListQuery = z.strictObject({
  since: z.coerce.number().int().min(0).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type ChangeListQuery = z.infer<typeof changeListQuery>;

export const changeView = z
  .object({
    seq: z.int(),
    at: z.string(),
    actor: z.object({ name: z.string(), role: z.string() }),
    reason: z.string().nullable(),
    previousHash: z.string(),
    hash: z.string(),
    records: z.array(z.object({ type: z.string(), id: z.string(), version: z.int() })),
  })
  .meta({ id: "Change" });
export type ChangeView = z.infer<typeof changeView>;

/** A line in the list of what somebody entered. */
export type Entry = {
  type: "person" | "organization" | "source" | "claim" | "statement";
  id: string;
  slug: string | null;
  title: string;
  status: string;
  version: number;
  updatedAt: string;
};
