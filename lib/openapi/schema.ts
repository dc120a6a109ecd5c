import { z } from "zod";
import { retractionStone } from "../claim/schema";

/** What the API answers that no noun has a schema for: pages, receipts, problems. */

/** One page of a list, under the item's name. */
export const pageOf = (item: z.ZodType, id: string) =>
  z
    .object({
      items: z.array(item),
      nextCursor: z.string().nullable().meta({ description: "Null on the last page." }),
    })
    .meta({ id });

export const written = z
  .object({
    id: z.string(),
    slug: z.string().optional(),
    url: z.string().meta({ description: "Where people read the record." }),
    version: z.int(),
  })
  .meta({
    id: "Written",
    description: "Which record was written, and which version it is now.",
    examples: [{ id: "7f3k9x2m4q", url: "https://standing.example/claims/7f3k9x2m4q", version: 1 }],
  });

export const writtenRelation = z
  .object({ id: z.string(), version: z.int() })
  .meta({ id: "WrittenRelation", examples: [{ id: "7f3k9x2m4q", version: 1 }] });

const problemFields = {
  type: z.string().meta({ description: "What kind of problem this is: a URN that doesn't change." }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string().meta({ description: "The path that was asked for." }),
};

export const problem = z
  .object({
    ...problemFields,
    errors: z
      .array(
        z.object({
          path: z
            .string()
            .meta({ description: "The way to the fault: statements[3].saidOn, or a parameter." }),
          message: z.string(),
        }),
      )
      .optional(),
  })
  .meta({
    id: "Problem",
    description: "A problem document (RFC 9457).",
    examples: [
      {
        type: "urn:standing:problem:invalid",
        title: "The request can't be accepted",
        status: 422,
        detail: "One thing in the request can't be accepted.",
        instance: "/api/v1/claims",
        errors: [
          { path: "statements[3].saidOn", message: "There is no day 30 in 2025-02, which has 28 days." },
        ],
      },
    ],
  });

export const withdrawn = z.object({ ...problemFields, ...retractionStone.shape }).meta({
  id: "Withdrawn",
  description: "What stays at the address of a record that was withdrawn: a problem document with its stone.",
});

/** Any JSON: a document whose shape another standard gives. */
export const anyDocument = z.record(z.string(), z.unknown()).meta({ id: "Document" });
