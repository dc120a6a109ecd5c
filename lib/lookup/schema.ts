import { z } from "zod";

export const lookupKind = z.enum(["person", "organization", "source", "claim", "statement"]);
export type LookupKind = z.infer<typeof lookupKind>;

export const lookupQuery = z.object({ kind: lookupKind, q: z.string().trim().max(2000).default("") });

/** One record that a field may name. `value` is what the field sends: a slug, or an id. */
export const lookupChoice = z.object({
  value: z.string(),
  title: z.string(),
  detail: z.string(),
  status: z.enum(["draft", "published"]),
});
export type LookupChoice = z.infer<typeof lookupChoice>;
