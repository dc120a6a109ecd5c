import { z } from "zod";
import { slug } from "../../fields";
import { timelineItem, timelineQuery } from "../schema";

export const FEWEST_COMPARED = 2;
export const MOST_COMPARED = 4;

const fewest = "Name two people at least, with a comma between: ada-example,bo-example.";
const most = "At most four people stand side by side.";
const twice = "Each person is named once.";

/** Two to four people's timelines as one, under a timeline's filters. */
export const compareQuery = timelineQuery.extend({
  people: z
    .string()
    .transform((text) => text.split(","))
    .pipe(
      z
        .array(slug)
        .min(FEWEST_COMPARED, fewest)
        .max(MOST_COMPARED, most)
        .refine((slugs) => new Set(slugs).size === slugs.length, twice),
    )
    .meta({ description: "Two to four people's slugs, with commas between: ada-example,bo-example." }),
});
export type CompareQuery = z.infer<typeof compareQuery>;

/** An entry of one of several timelines, and whose. What concerns two of the people is an entry of each. */
export const comparedItem = timelineItem
  .extend({ person: z.object({ slug: z.string(), name: z.string() }) })
  .meta({ id: "ComparedItem" });
export type ComparedItem = z.infer<typeof comparedItem>;
