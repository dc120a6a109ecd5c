import { z } from "zod";
import { recordStatus } from "../fields";

export const revisionListQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
export type RevisionListQuery = z.infer<typeof revisionListQuery>;

export const revisionQuery = z.strictObject({
  with: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000_000_000)
    .optional()
    .meta({ description: "Another version of the same record to compare this one with." }),
});
export type RevisionQuery = z.infer<typeof revisionQuery>;

const savedFields = {
  version: z.int(),
  status: recordStatus,
  url: z.string().meta({ description: "This version's own page, which never changes." }),
  at: z.string(),
  actor: z.object({ name: z.string(), role: z.string() }),
  reason: z.string(),
  correction: z
    .string()
    .nullable()
    .meta({ description: "Where the change corrected a published record: why, in words for the public." }),
  hash: z.string().meta({ description: "Of the change in the log that made this version." }),
};

export const revisionListItem = z
  .object({
    ...savedFields,
    title: z.string().meta({ description: "Its name, title or words in this version." }),
    changed: z
      .array(z.string())
      .nullable()
      .meta({ description: "The paths that differ from the version before; null for the first." }),
  })
  .meta({ id: "RevisionListItem" });
export type RevisionListItem = z.infer<typeof revisionListItem>;

/** A run of words that both texts have, or that only the one before or the one after has. */
export const wordRun = z
  .object({ kind: z.enum(["same", "removed", "added"]), text: z.string() })
  .meta({ id: "WordRun" });
export type WordRun = z.infer<typeof wordRun>;

export const fieldChange = z
  .object({
    path: z
      .string()
      .meta({ description: "Where it stands in the later version; in the earlier if only there." }),
    from: z.unknown().meta({ description: "Null where the earlier version had nothing." }),
    to: z.unknown().meta({ description: "Null where the later version has nothing." }),
    words: z.array(wordRun).nullable().meta({ description: "Where both are texts: what differs in them." }),
  })
  .meta({ id: "FieldChange" });
export type FieldChange = { path: string; from: unknown; to: unknown; words: WordRun[] | null };

/** A record that a version names, under the name it had then. */
export type NamedRecord = { noun: string; id: string; name: string; slug?: string; url: string };

export const revisionView = z
  .object({
    type: z.enum(["person", "organization", "source", "claim", "statement"]),
    id: z.string(),
    ...savedFields,
    body: z.record(z.string(), z.unknown()).meta({
      description:
        "The whole record as this version had it. A record that it names stands as {noun, id, name, slug?, url}, under the name it had then.",
    }),
    compared: z
      .object({ with: z.int(), changes: z.array(fieldChange) })
      .nullable()
      .meta({ description: "What differs, from the earlier version of the two to the later." }),
  })
  .meta({ id: "Revision" });
export type RevisionView = Omit<z.infer<typeof revisionView>, "compared"> & {
  compared: { with: number; changes: FieldChange[] } | null;
};

/** A correction of one record: which version it made, out of which, when and why. */
export type CorrectionNote = { version: number; before: number; at: string; reason: string };

/** The kinds of record that have versions with pages of their own. */
export type RevisedType = RevisionView["type"];
