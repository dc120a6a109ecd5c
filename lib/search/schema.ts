import { z } from "zod";
import { asOfQuery } from "../as-of";
import { claimCategory, claimState } from "../claim/schema";
import { language, pageQuery, slug } from "../fields";
import { speakerView, stanceKind, stanceManner } from "../statement/schema";

export const searchType = z.enum(["person", "organization", "claim", "statement", "source"]);
export type SearchType = z.infer<typeof searchType>;

export const searchFacet = z.enum([
  "type",
  "person",
  "organization",
  "stance",
  "category",
  "state",
  "language",
  "year",
]);
export type SearchFacet = z.infer<typeof searchFacet>;

/** What narrows a search besides its words. What a source says of itself is its publisher, language and year;
 *  who it is about, and how, is what the statements that it cites are. */
const narrowing = {
  type: searchType.optional(),
  person: slug.optional().meta({ description: "Whom it is about." }),
  organization: slug
    .optional()
    .meta({ description: "Who had a hand in it: as publisher, as speaker, by passing it on." }),
  stance: stanceKind.optional(),
  category: claimCategory.optional(),
  state: claimState.optional(),
  language: language.optional().meta({ description: "Of the source, or of a quote of the statement." }),
  year: z
    .string()
    .regex(/^\d{4}$/, "Write the year with four digits.")
    .optional()
    .meta({ description: "In which it was published, said, or (a claim) said first." }),
};

const more = z.enum(["matches", "facets", "hint"]);
export type More = z.infer<typeof more>;

const inclusion = z
  .string()
  .regex(
    new RegExp(`^(${more.options.join("|")})(,(${more.options.join("|")}))*$`),
    `Write which of ${more.options.join(", ")}, with commas between.`,
  )
  .meta({
    description:
      "What to tell besides: `matches` (why each fits, and what it is about), `facets` (how many there are of each kind), `hint` (other words, where these find nothing).",
    examples: ["matches,facets"],
  })
  .transform((list) => list.split(",") as More[]);

export const searchQuery = pageQuery.extend({
  ...asOfQuery.shape,
  q: z.string().trim().min(1, "Write what to look for.").max(200),
  ...narrowing,
  include: inclusion.optional(),
});
export type SearchQuery = z.infer<typeof searchQuery>;
export type SearchFilters = Partial<Pick<SearchQuery, SearchFacet>>;

export const matchField = z.enum([
  "name",
  "office",
  "summary",
  "note",
  "wording",
  "speaker",
  "quote",
  "title",
  "author",
  "address",
]);
export type MatchField = z.infer<typeof matchField>;

/** A text of a record in pieces: those that the search asked for, and what stands around them. */
export const searchMatch = z
  .object({
    field: matchField,
    parts: z.array(z.object({ text: z.string(), isMatch: z.boolean() })),
    language: z.string().nullable().optional(),
    translated: z.boolean().nullable().optional(),
    source: z
      .object({ id: z.string(), title: z.string(), publisher: z.string().nullable() })
      .nullable()
      .optional(),
  })
  .meta({ id: "SearchMatch" });
export type SearchMatch = z.infer<typeof searchMatch>;

const person = z.object({ slug: z.string(), name: z.string() });

export const spokenTo = z.object({
  id: z.string(),
  url: z.string(),
  text: z.string(),
  state: claimState,
  person,
  stance: stanceKind,
  manner: stanceManner.nullable(),
});
export type SpokenTo = z.infer<typeof spokenTo>;

export const searchHit = z
  .object({
    type: searchType,
    id: z.string(),
    slug: z.string().optional(),
    url: z.string(),
    title: z.string(),
    detail: z.string().nullable(),
    person: person.nullable(),
    matches: z
      .array(searchMatch)
      .optional()
      .meta({ description: "Why it fits. Empty where only the name sounds alike." }),
    on: z
      .string()
      .nullable()
      .optional()
      .meta({ description: "When it was published, said, or first said; EDTF." }),
    speaker: speakerView.nullable().optional(),
    state: claimState.nullable().optional(),
    claims: z
      .array(spokenTo)
      .optional()
      .meta({ description: "What a statement takes a stance on, with the stance." }),
  })
  .meta({ id: "SearchHit" });
export type SearchHit = z.infer<typeof searchHit>;

const facetValue = z.object({ value: z.string(), name: z.string().nullable(), count: z.int() });
export type SearchFacetValue = z.infer<typeof facetValue>;

/** How many there are of each kind, each facet counted under all filters but its own. */
export const searchFacets = z
  .object({
    count: z.int().meta({ description: "How many there are under all filters." }),
    isWhole: z.boolean().meta({
      description: "False where there are more than were counted: those entered last.",
    }),
    ...(Object.fromEntries(searchFacet.options.map((name) => [name, z.array(facetValue)])) as Record<
      SearchFacet,
      z.ZodArray<typeof facetValue>
    >),
  })
  .meta({ id: "SearchFacets" });
export type SearchFacets = z.infer<typeof searchFacets>;

export const searchPage = z
  .object({
    items: z.array(searchHit),
    nextCursor: z.string().nullable().meta({ description: "Null on the last page." }),
    facets: searchFacets.optional(),
    hint: z
      .string()
      .nullable()
      .optional()
      .meta({ description: "Other words, which find something; null where these do, or none are near." }),
  })
  .meta({ id: "SearchPage" });
export type SearchPage = z.infer<typeof searchPage>;
