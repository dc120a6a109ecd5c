import { z } from "zod";
import { idPattern } from "./ids";

/** The small parts that the nouns' schemas share: what a slug, an id, a language may look like. */

// PostgreSQL can't store U+0000, nor half of a surrogate pair.
const isStorable = (text: string) => !text.includes("\0") && text.isWellFormed();
const unstorable = "This contains a character that can't be stored.";

const line = (max: number) =>
  z
    .string()
    .trim()
    .min(1, "This can't be empty.")
    .max(max, `At most ${max} characters fit here.`)
    // Control characters (line breaks among them) break lists, exports and search.
    .refine((text) => !/\p{Cc}/u.test(text), "This must be one line, without control characters.")
    .refine(isStorable, unstorable);

export const shortLine = line(200);
export const longLine = line(1000);

export const paragraph = z
  .string()
  .trim()
  .min(1, "This can't be empty.")
  .max(5000, "At most 5000 characters fit here.")
  .refine(isStorable, unstorable);

export const slug = z
  .string()
  .max(100, "At most 100 characters fit here.")
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "A slug has lower-case letters, digits and single hyphens: sergei-lavrov.",
  )
  .meta({ id: "Slug", examples: ["sergei-lavrov"] });

export const recordId = z
  .string()
  .regex(idPattern, "This is not an id: ten lower-case letters and digits.")
  .meta({ id: "Id", examples: ["7f3k9x2m4q"] });

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "Write the language as a BCP 47 code: en, ru, pt-BR.");

export const country = z.string().regex(/^[A-Z]{2}$/, "Write the country as two capital letters: GB, UA.");

export const webAddress = z
  .url({ protocol: /^https?$/, error: "Write the whole address, with http:// or https://." })
  .max(2000);

/** Draft is only its author's and the reviewers' to see; published is everybody's. */
export const entryStatus = z.enum(["draft", "published"]).meta({ id: "EntryStatus" });
export type EntryStatus = z.infer<typeof entryStatus>;

export const recordStatus = z.enum(["draft", "published", "retracted", "merged"]);
export type RecordStatus = z.infer<typeof recordStatus>;

/** Sent along with an edit of what is published, it marks the change a correction. */
export const correction = paragraph.optional().meta({
  description:
    "Marks the change a correction of what was published: what was wrong, in words for the public. It is kept with the change, not in the record.",
});

export const retractInput = z
  .strictObject({ reason: paragraph, correction })
  .meta({ id: "RetractInput", examples: [{ reason: "The source withdrew its report." }] });
export type RetractInput = z.infer<typeof retractInput>;

/** A list page's query: how many, and from where on. */
export const pageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
