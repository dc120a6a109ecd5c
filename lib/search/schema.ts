import { z } from "zod";
import { asOfQuery } from "../as-of";
import { pageQuery } from "../fields";

export const searchType = z.enum(["person", "organization", "claim", "statement", "source"]);
export type SearchType = z.infer<typeof searchType>;

export const searchQuery = pageQuery.extend({
  ...asOfQuery.shape,
  q: z.string().trim().min(1, "Write what to look for.").max(200),
  type: searchType.optional(),
});
export type SearchQuery = z.infer<typeof searchQuery>;

export const searchHit = z
  .object({
    type: searchType,
    id: z.string(),
    slug: z.string().optional(),
    url: z.string(),
    title: z.string(),
    detail: z.string().nullable(),
    person: z.object({ slug: z.string(), name: z.string() }).nullable(),
  })
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof searchHit>;
