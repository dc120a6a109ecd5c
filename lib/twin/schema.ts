import { z } from "zod";
import { recordId, slug } from "../fields";

const words = z.string().trim().max(5000);
const line = z.string().trim().max(2000);

/** The record itself, where one that is on file is being changed. */
const own = recordId.optional();

/** What is known so far of a record that is being entered or changed: enough to look for it on file. */
export const twinQuery = z.discriminatedUnion("of", [
  z.object({ of: z.literal("claim"), own, person: slug, text: words }),
  z.object({
    of: z.literal("source"),
    own,
    url: line,
    title: line,
    publisher: z.union([slug, z.literal("")]),
    publishedOn: z.string().max(60),
  }),
  z.object({
    of: z.literal("statement"),
    own,
    speaker: z.object({ kind: z.enum(["person", "organization", "anonymous", "source"]), key: line }),
    text: words,
    quotes: z.array(words).max(10),
    saidOn: z.string().max(60),
    claims: z.array(recordId).max(20),
  }),
]);
export type TwinQuery = z.infer<typeof twinQuery>;

/** A record on file that may be the one being entered or changed. */
export const twin = z.object({
  type: z.enum(["claim", "source", "statement"]),
  id: z.string(),
  title: z.string(),
  /** Whose it is, when it was: what tells it from others. */
  detail: z.string(),
  /** Why it may be the same. */
  why: z.string(),
  enteredBy: z.string().nullable(),
  status: z.enum(["draft", "published"]),
});
export type Twin = z.infer<typeof twin>;
