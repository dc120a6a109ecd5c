import { z } from "zod";
import { claimCategory, claimEffect } from "../claim/schema";
import { entryStatus, recordId, slug } from "../fields";
import { organizationKind } from "../organization/schema";
import { sourceKind } from "../source/schema";
import { attribution, stanceKind, stanceManner } from "../statement/schema";

/** What lies on the bench while an article is worked on. It is half typed most of the time: what is missing is
 *  asked for when it is entered into the record, not before. */

const words = (most: number) => z.string().max(most);
const key = z.string().min(1).max(40);

/** Who speaks or relays: with a slug on file, without one to be entered with the article. */
export const benchWho = z.strictObject({
  kind: z.enum(["person", "organization", "anonymous", "source"]),
  name: words(300),
  slug: slug.optional(),
});
export type BenchWho = z.infer<typeof benchWho>;

/** A claim on file, or one that is made on the bench. */
export const benchClaimRef = z.union([
  z.strictObject({ id: recordId, text: words(5000) }),
  z.strictObject({ key }),
]);
export type BenchClaimRef = z.infer<typeof benchClaimRef>;

export const benchClaim = z.strictObject({
  key,
  person: benchWho.nullable(),
  text: words(5000),
  category: claimCategory.or(z.literal("")),
  effect: claimEffect.or(z.literal("")),
});
export type BenchClaim = z.infer<typeof benchClaim>;

export const benchItem = z.strictObject({
  key,
  kind: z.enum(["direct", "fragment", "indirect", "own"]),
  start: z.int().min(0),
  end: z.int().min(0),
  /** The source's words, as they will be quoted; they must stand in its text. */
  quote: words(5000),
  /** Whether these are the speaker's words; a report's are the source's. */
  isQuoted: z.boolean(),
  decision: z.enum(["open", "taken", "dropped"]),
  speaker: benchWho.nullable(),
  capacity: words(300),
  via: z.array(benchWho).max(20),
  cue: words(200).nullable(),
  attribution,
  stance: stanceKind,
  manner: stanceManner.nullable(),
  claim: benchClaimRef.nullable(),
  /** Claims on file in like words. */
  likely: z.array(z.strictObject({ id: recordId, text: words(5000), score: z.number() })).max(10),
  saidOn: words(100),
  dateText: words(200).nullable(),
  /** What was said, in a neutral sentence. */
  text: words(5000),
  /** Further words of the same statement as another item's. */
  joins: key.nullable(),
});
export type BenchItem = z.infer<typeof benchItem>;

export const benchSource = z.strictObject({
  id: recordId.optional(),
  kind: sourceKind,
  title: words(1000),
  author: words(300),
  publisher: benchWho.nullable(),
  publishedOn: words(100),
  language: words(40),
  url: words(2000),
});
export type BenchSource = z.infer<typeof benchSource>;

export const MOST_ITEMS = 500;

export const bench = z.strictObject({
  source: benchSource,
  items: z.array(benchItem).max(MOST_ITEMS + 200),
  claims: z.array(benchClaim).max(200),
  /** What kind the organizations are that will be entered, by their names. */
  kinds: z.record(z.string().max(300), organizationKind),
  /** The people whom the article names, for choosing. */
  people: z.array(benchWho).max(300),
  /** The days that it names, as they are read. */
  dates: z.array(z.strictObject({ text: words(200), edtf: words(100) })).max(300),
  /** What was left out for its number, or to be known of how the text was read. */
  notice: words(500).nullable(),
});
export type Bench = z.infer<typeof bench>;

/** What the browser keeps on the server as it is typed. */
export const benchKeeping = z.strictObject({ version: z.int().min(1), bench });

/** Which state of the bench is to be entered, and as what. */
export const benchRecording = z.strictObject({ version: z.int().min(1), status: entryStatus });
export type BenchRecording = z.infer<typeof benchRecording>;

export type BenchDraft = { id: string; version: number; updatedAt: string; text: string; bench: Bench };
export type BenchDraftItem = { id: string; title: string; updatedAt: string; taken: number };

/** What was given of an article: one of the ways, and what is known of it. */
export type Given = {
  text: string;
  html: string;
  url: string;
  file: { name: string; bytes: Uint8Array } | null;
  publishedOn: string;
};

/** What was entered into the record, and where to read it. */
export type Recorded = {
  source: { id: string; title: string };
  statements: { id: string; text: string }[];
  people: { slug: string; name: string }[];
  status: "draft" | "published";
};
