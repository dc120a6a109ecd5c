import { z } from "zod";
import { asOfQuery } from "../as-of";
import { edtfText } from "../edtf";
import {
  correction,
  entryStatus,
  language,
  pageQuery,
  paragraph,
  recordId,
  shortLine,
  slug,
} from "../fields";
import { credibilityBundleItem, credibilityView } from "../judgement/schema";
import { mannerFault } from "./rules";

export const stanceKind = z.enum(["support", "deny", "query", "comment"]).meta({ id: "StanceKind" });
export type StanceKind = z.infer<typeof stanceKind>;

export const stanceManner = z
  .enum(["categorical", "partial", "non_denial", "no_comment"])
  .meta({ id: "StanceManner" });
export type StanceManner = z.infer<typeof stanceManner>;

export const attribution = z.enum(["on_record", "background", "deep_background"]).meta({ id: "Attribution" });
export const citationDates = z.enum(["utterance", "occurrence"]).meta({ id: "CitationDates" });

const oneOf = (kinds: string[]) =>
  `Name exactly one of ${kinds.slice(0, -1).join(", ")} or ${kinds.at(-1)}, so that it is clear who speaks.`;

function exactlyOne(kinds: string[]) {
  return (value: Record<string, unknown>, context: z.core.$RefinementCtx) => {
    const given = kinds.filter((kind) => value[kind] !== undefined && value[kind] !== null);
    if (given.length !== 1) context.addIssue({ code: "custom", message: oneOf(kinds) });
  };
}

const reference = z.string().min(1).max(100);

export const speakerInput = z
  .strictObject({
    person: slug.nullish(),
    organization: slug.nullish(),
    anonymous: shortLine.nullish(),
    source: reference.nullish(),
    capacity: shortLine.nullish(),
  })
  .superRefine(exactlyOne(["person", "organization", "anonymous", "source"]))
  .meta({ id: "SpeakerInput", examples: [{ person: "ada-example", capacity: "Minister of Weather" }] });
export type SpeakerInput = z.infer<typeof speakerInput>;

export const hopInput = z
  .strictObject({ person: slug.nullish(), organization: slug.nullish(), anonymous: shortLine.nullish() })
  .superRefine(exactlyOne(["person", "organization", "anonymous"]))
  .meta({ id: "HopInput", examples: [{ organization: "examplia-herald" }] });
export type HopInput = z.infer<typeof hopInput>;

const stanceFields = { stance: stanceKind, manner: stanceManner.nullish() };
const checkManner = (
  given: { stance: StanceKind; manner?: StanceManner | null },
  context: z.core.$RefinementCtx,
) => {
  const fault = mannerFault(given.stance, given.manner ?? null);
  if (fault) context.addIssue({ code: "custom", path: ["manner"], message: fault });
};

export const stanceInput = z
  .strictObject({ claim: reference, ...stanceFields })
  .superRefine(checkManner)
  .meta({ id: "StanceInput", examples: [{ claim: "7f3k9x2m4q", stance: "deny", manner: "categorical" }] });
export type StanceInput = z.infer<typeof stanceInput>;

/** A stance sent along with a new claim: without `claim` it is on that new one. */
export const newClaimStanceInput = z
  .strictObject({ claim: reference.optional(), ...stanceFields })
  .superRefine(checkManner);

export const citationInput = z
  .strictObject({
    source: reference,
    quote: paragraph.nullish(),
    language: language.nullish(),
    translated: z.boolean().nullish(),
    datedAs: edtfText.min(1, "Leave the date out where the source gives none.").nullish(),
    dates: citationDates.nullish(),
    via: z.array(hopInput).max(20).optional(),
    note: paragraph.nullish(),
    shifts: paragraph.nullish(),
  })
  .superRefine((citation, context) => {
    const [dated, said] = [citation.datedAs ?? null, citation.dates ?? null];
    if (dated !== null && said === null) {
      context.addIssue({
        code: "custom",
        path: ["dates"],
        message: "Say what the date is of: the utterance or the occurrence.",
      });
    }
    if (dated === null && said !== null) {
      context.addIssue({
        code: "custom",
        path: ["datedAs"],
        message: "Give the date that the source gives, or leave out what it dates.",
      });
    }
  })
  .meta({
    id: "CitationInput",
    examples: [{ source: "7f3k9x2m4q", quote: "utter nonsense", language: "en" }],
  });
export type CitationInput = z.infer<typeof citationInput>;

export const statementFields = {
  speaker: speakerInput,
  attribution,
  saidOn: edtfText,
  text: paragraph,
  citations: z.array(citationInput).max(200).default([]),
};

const stances = z.array(stanceInput).max(100);

/** A statement as a bundle holds one. */
export const statementBundleItem = z
  .strictObject({
    ref: reference,
    ...statementFields,
    stances: stances.min(1, "A statement takes a stance on at least one claim."),
    citations: z.array(citationInput).min(1, "A statement is cited by at least one source.").max(200),
    credibility: credibilityBundleItem.optional(),
  })
  .meta({ id: "BundleStatement" });
export type StatementBundleItem = z.infer<typeof statementBundleItem>;

export const statementInput = z
  .strictObject({ ...statementFields, stances: stances.default([]), status: entryStatus.optional() })
  .meta({
    id: "StatementInput",
    examples: [
      {
        speaker: { person: "ada-example", capacity: "Minister of Weather" },
        attribution: "on_record",
        saidOn: "2025-11-07",
        text: "She is not leaving.",
        stances: [{ claim: "7f3k9x2m4q", stance: "deny", manner: "categorical" }],
        citations: [
          {
            source: "2m4q7f3k9x",
            quote: "I am going nowhere",
            language: "en",
            via: [{ organization: "examplia-herald" }],
          },
        ],
      },
    ],
  });
export type StatementInput = z.infer<typeof statementInput>;

/** A statement sent along with a new claim. */
export const newClaimStatementInput = z
  .strictObject({ ...statementFields, stances: z.array(newClaimStanceInput).min(1).max(100) })
  .meta({ id: "NewClaimStatementInput" });
export type NewClaimStatementInput = z.infer<typeof newClaimStatementInput>;

export const statementPatch = z
  .strictObject({
    speaker: speakerInput.optional(),
    attribution: attribution.optional(),
    saidOn: edtfText.optional(),
    text: paragraph.optional(),
    stances: stances.optional(),
    citations: z.array(citationInput).max(200).optional(),
    status: entryStatus.optional(),
    correction,
  })
  .meta({ id: "StatementPatch", examples: [{ saidOn: "2025-11-06" }] });
export type StatementPatch = z.infer<typeof statementPatch>;

/** The form of one that is on file, which sends every field. */
export const editedStatement = statementInput.extend({ correction });

export const statementListQuery = pageQuery.extend({
  ...asOfQuery.shape,
  claim: recordId.optional(),
  source: recordId.optional(),
  person: slug.optional(),
  organization: slug.optional(),
  relay: slug.optional().meta({ description: "Only statements that this organization passed on." }),
  stance: stanceKind.optional(),
});
export type StatementListQuery = z.infer<typeof statementListQuery>;

export const attributedName = z
  .object({
    kind: z.enum(["person", "organization", "anonymous", "source"]),
    name: z.string(),
    slug: z.string().optional(),
    id: z.string().optional(),
  })
  .meta({
    id: "AttributedName",
    description:
      "Who spoke or relayed. `slug` for people and organizations, `id` for a source that speaks in its own voice.",
  });
export type AttributedName = z.infer<typeof attributedName>;

export const speakerView = attributedName.extend({ capacity: z.string().optional() }).meta({ id: "Speaker" });
export type SpeakerView = z.infer<typeof speakerView>;

export const citedSourceView = z
  .object({
    id: z.string(),
    title: z.string(),
    publisher: z.object({ slug: z.string(), name: z.string() }).nullable(),
    publishedOn: z.string(),
    url: z.string().nullable(),
  })
  .meta({ id: "CitedSource" });

export const citationView = z
  .object({
    source: citedSourceView,
    quote: z.string().nullable(),
    language: z.string().nullable(),
    translated: z.boolean().nullable(),
    datedAs: z.string().nullable(),
    dates: citationDates.nullable(),
    via: z.array(attributedName),
    note: z.string().nullable(),
    shifts: z.string().nullable(),
    missingSince: z.string().nullable(),
  })
  .meta({
    id: "Citation",
    description:
      "`shifts`: an editor's word on how this rendering shifts the meaning; null where none is given. `missingSince`: the day on which the source was read again and no longer had these words; null as long as it has them, as far as is known.",
  });
export type CitationView = z.infer<typeof citationView>;

/** A statement as it stands within a claim. */
export const claimStatementView = z
  .object({
    id: z.string(),
    url: z.string(),
    speaker: speakerView,
    attribution,
    saidOn: z.string(),
    text: z.string(),
    citations: z.array(citationView),
    credibility: credibilityView.nullable(),
    status: z.string(),
  })
  .meta({ id: "ClaimStatement" });
export type ClaimStatementView = z.infer<typeof claimStatementView>;

export const statementStanceView = z
  .object({
    claim: z.object({
      id: z.string(),
      url: z.string(),
      text: z.string(),
      state: z.string(),
      person: z.object({ slug: z.string(), name: z.string() }),
    }),
    stance: stanceKind,
    manner: stanceManner.nullable(),
  })
  .meta({ id: "StatementStance" });

export const statementView = claimStatementView
  .extend({
    stances: z.array(statementStanceView),
    version: z.int(),
    recordedAt: z.string(),
    updatedAt: z.string(),
  })
  .meta({ id: "Statement" });
export type StatementView = z.infer<typeof statementView>;
