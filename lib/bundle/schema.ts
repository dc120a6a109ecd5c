import { z } from "zod";
import { asOfQuery } from "../as-of";
import { claimBundleItem, outcomeBundleItem, relationBundleItem } from "../claim/schema";
import { slug } from "../fields";
import { organizationBundleItem } from "../organization/schema";
import { personBundleItem } from "../person/schema";
import { sourceBundleItem } from "../source/schema";
import { statementBundleItem } from "../statement/schema";

const list = <T extends z.ZodType>(item: T) => z.array(item).max(200_000).default([]);

/** `standing/1`: records that name one another by local refs, people and organizations by slug. */
export const bundle = z
  .strictObject({
    format: z.literal("standing/1", "The format is “standing/1”; no other is known."),
    people: list(personBundleItem),
    organizations: list(organizationBundleItem),
    sources: list(sourceBundleItem),
    claims: list(claimBundleItem),
    relations: list(relationBundleItem),
    statements: list(statementBundleItem),
    outcomes: list(outcomeBundleItem),
  })
  .meta({ id: "Bundle" });
export type Bundle = z.infer<typeof bundle>;

const counts = z.object({
  people: z.int(),
  organizations: z.int(),
  sources: z.int(),
  claims: z.int(),
  relations: z.int(),
  statements: z.int(),
  outcomes: z.int(),
});
export type BundleCounts = z.infer<typeof counts>;

export const importAnswer = z
  .object({ created: counts, matched: counts, ids: z.record(z.string(), z.string()) })
  .meta({ id: "ImportAnswer" });
export type ImportAnswer = z.infer<typeof importAnswer>;

export const exportQuery = asOfQuery.extend({ person: slug.optional() });
export type ExportQuery = z.infer<typeof exportQuery>;
