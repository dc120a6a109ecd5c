import { z } from "zod";
import { asOfQuery } from "../as-of";
import { edtfText } from "../edtf";
import {
  correction,
  entryStatus,
  language,
  longLine,
  pageQuery,
  paragraph,
  recordId,
  shortLine,
  slug,
  webAddress,
} from "../fields";

export const sourceKind = z
  .enum(["article", "post", "broadcast", "transcript", "document"])
  .meta({ id: "SourceKind" });
export type SourceKind = z.infer<typeof sourceKind>;

const source = z.strictObject({
  publisher: slug.nullish(),
  kind: sourceKind,
  language: language.nullish(),
  publishedOn: edtfText,
  author: shortLine.nullish(),
  title: longLine,
  url: webAddress.nullish(),
  note: paragraph.nullish(),
});

/** A source as a bundle holds one. */
export const sourceBundleItem = source
  .extend({ ref: z.string().min(1).max(100) })
  .meta({ id: "BundleSource" });
export type SourceBundleItem = z.infer<typeof sourceBundleItem>;

export const sourceInput = source.extend({ status: entryStatus.optional() }).meta({
  id: "SourceInput",
  examples: [
    {
      publisher: "examplia-herald",
      kind: "article",
      language: "en",
      publishedOn: "2025-11-07",
      title: "Minister of Weather said to be on the way out",
      url: "https://herald.example/2025/11/07/minister",
    },
  ],
});
export type SourceInput = z.infer<typeof sourceInput>;

export const sourcePatch = sourceInput
  .extend({ correction })
  .partial()
  .meta({ id: "SourcePatch", examples: [{ author: "B. Reporter" }] });
export type SourcePatch = z.infer<typeof sourcePatch>;

/** The form of one that is on file, which sends every field. */
export const editedSource = sourceInput.extend({ correction });

export const sourceListQuery = pageQuery.extend({
  ...asOfQuery.shape,
  organization: slug.optional(),
  url: z.string().max(2000).optional(),
});
export type SourceListQuery = z.infer<typeof sourceListQuery>;

export const sourceView = z
  .object({
    id: z.string(),
    permalink: z.string(),
    publisher: z.object({ slug: z.string(), name: z.string() }).nullable(),
    kind: sourceKind,
    language: z.string().nullable(),
    publishedOn: z.string(),
    author: z.string().nullable(),
    title: z.string(),
    url: z.string().nullable(),
    note: z.string().nullable(),
    snapshot: z.object({ sha256: z.string(), takenAt: z.string() }).nullable().meta({
      description: "The last text of it that the desk keeps, by its hash; null where none is kept.",
    }),
    status: z.string(),
    version: z.int(),
    recordedAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Source" });
export type SourceView = z.infer<typeof sourceView>;

export const sourceListItem = z
  .object({
    id: recordId,
    permalink: z.string(),
    title: z.string(),
    kind: sourceKind,
    publisher: z.object({ slug: z.string(), name: z.string() }).nullable(),
    publishedOn: z.string(),
    url: z.string().nullable(),
  })
  .meta({ id: "SourceListItem" });
export type SourceListItem = z.infer<typeof sourceListItem>;
