import { z } from "zod";
import { asOfQuery } from "../as-of";
import { edtfText } from "../edtf";
import { correction, entryStatus, pageQuery, paragraph, recordId, slug } from "../fields";
import { claimStatementView, newClaimStatementInput, stanceKind, stanceManner } from "../statement/schema";

export const claimCategory = z
  .enum([
    "favour",
    "rift",
    "loyalty",
    "appointment",
    "promotion",
    "demotion",
    "reassignment",
    "dismissal",
    "resignation",
    "absence",
    "health",
    "death",
    "performance",
    "investigation",
    "detention",
    "succession",
    "tenure",
    "other",
  ])
  .meta({ id: "ClaimCategory" });
export type ClaimCategory = z.infer<typeof claimCategory>;

export const claimEffect = z.enum(["weakens", "strengthens", "neutral"]).meta({ id: "ClaimEffect" });
export type ClaimEffect = z.infer<typeof claimEffect>;
export const relationKind = z
  .enum(["evidence", "contradicts", "refines", "escalates", "alternative"])
  .meta({ id: "RelationKind" });
export const outcomeVerdict = z
  .enum(["borne_out", "partly", "not_borne_out", "lapsed", "undetermined"])
  .meta({ id: "OutcomeVerdict" });
export type OutcomeVerdict = z.infer<typeof outcomeVerdict>;

export const claimState = z
  .enum([
    "retracted",
    "borne_out",
    "partly",
    "not_borne_out",
    "lapsed",
    "undetermined",
    "disputed",
    "denied",
    "queried",
    "uncontested",
  ])
  .meta({ id: "ClaimState" });
export type ClaimState = z.infer<typeof claimState>;

const reference = z.string().min(1).max(100);

const claimFields = {
  person: slug,
  counterparts: z
    .array(slug)
    .max(20)
    .refine((slugs) => new Set(slugs).size === slugs.length, "Each counterpart is named once.")
    .optional(),
  category: claimCategory,
  effect: claimEffect,
  text: paragraph,
  occurredOn: edtfText.nullish(),
  horizon: edtfText.nullish(),
  dateNote: paragraph.nullish(),
};

/** A claim as a bundle holds one. */
export const claimBundleItem = z.strictObject({ ref: reference, ...claimFields }).meta({ id: "BundleClaim" });
export type ClaimBundleItem = z.infer<typeof claimBundleItem>;

const example = {
  person: "ada-example",
  category: "dismissal",
  effect: "weakens",
  text: "Ada Example is to be dismissed before the end of the year.",
  horizon: "2025",
};

export const claimInput = z
  .strictObject({
    ...claimFields,
    status: entryStatus.optional(),
    statements: z.array(newClaimStatementInput).max(50).optional(),
  })
  .meta({ id: "ClaimInput", examples: [example] });
export type ClaimInput = z.infer<typeof claimInput>;

export const claimPatch = z
  .strictObject({ ...claimFields, status: entryStatus, correction })
  .partial()
  .meta({ id: "ClaimPatch", examples: [{ category: "reassignment" }] });
export type ClaimPatch = z.infer<typeof claimPatch>;

/** The form of one that is on file: every field is sent, so that one left empty is a fault and not "as it was". */
export const editedClaim = claimInput.omit({ statements: true }).extend({ correction });

export const relationInput = z
  .strictObject({ to: recordId, kind: relationKind })
  .meta({ id: "RelationInput", examples: [{ to: "2m4q7f3k9x", kind: "evidence" }] });
export type RelationInput = z.infer<typeof relationInput>;

/** Takes a relation of a claim back: of which claim to which, and why. */
export const relationRemoval = z
  .strictObject({ from: recordId, to: recordId, kind: relationKind, reason: paragraph, correction })
  .meta({
    id: "RelationRemoval",
    examples: [
      { from: "7f3k9x2m4q", to: "2m4q7f3k9x", kind: "evidence", reason: "They are of two ministries." },
    ],
  });
export type RelationRemoval = z.infer<typeof relationRemoval>;

export const relationBundleItem = z
  .strictObject({ from: reference, to: reference, kind: relationKind })
  .meta({ id: "BundleRelation" });
export type RelationBundleItem = z.infer<typeof relationBundleItem>;

const outcomeFields = {
  verdict: outcomeVerdict,
  decidedOn: edtfText,
  reason: paragraph,
  sources: z.array(reference).max(50).optional(),
};

export const outcomeInput = z.strictObject({ ...outcomeFields, correction }).meta({
  id: "OutcomeInput",
  examples: [{ verdict: "borne_out", decidedOn: "2025-12-01", reason: "The dismissal was announced." }],
});
export type OutcomeInput = z.infer<typeof outcomeInput>;

export const outcomeBundleItem = z
  .strictObject({ claim: reference, ...outcomeFields })
  .meta({ id: "BundleOutcome" });
export type OutcomeBundleItem = z.infer<typeof outcomeBundleItem>;

export const claimListQuery = pageQuery.extend({
  ...asOfQuery.shape,
  person: slug.optional(),
  category: claimCategory.optional(),
  state: claimState.optional(),
});
export type ClaimListQuery = z.infer<typeof claimListQuery>;

const range = z.object({ min: z.int(), max: z.int() });

export const dateConflictView = z
  .object({
    of: z.enum(["occurrence", "utterance"]),
    statement: z.string().optional(),
    values: z.array(z.object({ edtf: z.string(), sources: z.array(z.string()) })),
  })
  .meta({ id: "DateConflict" });
export type DateConflictView = z.infer<typeof dateConflictView>;

export const claimFactsView = z
  .object({
    reports: z.int(),
    independentOrigins: range,
    stances: z.object({ support: z.int(), deny: z.int(), query: z.int(), comment: z.int() }),
    firstSaidOn: z.string().nullable(),
    firstDeniedOn: z.string().nullable(),
    denialLatencyDays: range.nullable(),
    dateConflicts: z.array(dateConflictView),
  })
  .meta({ id: "ClaimFacts" });
export type ClaimFactsView = z.infer<typeof claimFactsView>;

export const outcomeView = z
  .object({
    verdict: outcomeVerdict,
    decidedOn: z.string(),
    reason: z.string(),
    sources: z.array(z.string()),
  })
  .meta({ id: "Outcome" });
export type OutcomeView = z.infer<typeof outcomeView>;

const named = z.object({ slug: z.string(), name: z.string() });

export const claimView = z
  .object({
    id: z.string(),
    url: z.string(),
    person: named,
    counterparts: z.array(named),
    text: z.string(),
    category: claimCategory,
    effect: claimEffect,
    occurredOn: z.string().nullable(),
    horizon: z.string().nullable(),
    dateNote: z.string().nullable(),
    state: claimState,
    facts: claimFactsView,
    stances: z.array(
      z.object({ stance: stanceKind, manner: stanceManner.nullable(), statement: claimStatementView }),
    ),
    relations: z.array(
      z.object({
        kind: relationKind,
        direction: z.enum(["outgoing", "incoming"]),
        claim: z.object({ id: z.string(), text: z.string(), state: claimState }),
      }),
    ),
    outcome: outcomeView.nullable(),
    status: z.enum(["draft", "published"]),
    version: z.int(),
    recordedAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Claim" });
export type ClaimView = z.infer<typeof claimView>;

export const claimListItem = z
  .object({
    id: z.string(),
    url: z.string(),
    person: named,
    text: z.string(),
    category: claimCategory,
    effect: claimEffect,
    state: claimState,
    facts: claimFactsView,
  })
  .meta({ id: "ClaimListItem" });
export type ClaimListItem = z.infer<typeof claimListItem>;

/** What stays at the address of a record that was withdrawn. */
export const retractionStone = z
  .object({ id: z.string(), reason: z.string(), retractedAt: z.string() })
  .meta({ id: "RetractionStone" });
export type RetractionStone = z.infer<typeof retractionStone>;

/** What a merge would do, to be read before it is done. */
export type MergePreview = {
  claim: ClaimView;
  into: ClaimView;
  /** `isThere`: the statement takes a stance on the other claim already, and that one stays. */
  stances: (ClaimView["stances"][number] & { isThere: boolean })[];
  /** `isKept`: false where it would link the claim to itself, or repeat a relation of the other. */
  relations: (ClaimView["relations"][number] & { isKept: boolean })[];
  /** Whether its outcome becomes the other's, or gives way to the one decided there. */
  outcome: "moves" | "gives_way" | "none";
};
