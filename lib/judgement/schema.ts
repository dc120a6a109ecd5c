import { z } from "zod";
import { edtfText } from "../edtf";
import { correction, paragraph } from "../fields";

/** The Admiralty code's scale for a source: how reliable an organization has shown itself. */
export const reliabilityGrade = z.enum(["A", "B", "C", "D", "E", "F"]).meta({ id: "ReliabilityGrade" });
export type ReliabilityGrade = z.infer<typeof reliabilityGrade>;

/** The Admiralty code's scale for an item: how credible one statement is. */
export const credibilityGrade = z
  .int("Choose a grade from 1 to 6.")
  .min(1, "Choose a grade from 1 to 6.")
  .max(6, "Choose a grade from 1 to 6.")
  .meta({ id: "CredibilityGrade" });

const judged = {
  judgedOn: edtfText.min(1, "Say when this was judged."),
  reason: paragraph,
};

const reliability = z.strictObject({ grade: reliabilityGrade, ...judged });
const credibility = z.strictObject({ grade: credibilityGrade, ...judged });

/** A judgement as a bundle holds it. */
export const reliabilityBundleItem = reliability.meta({ id: "BundleReliability" });
export const credibilityBundleItem = credibility.meta({ id: "BundleCredibility" });
export type ReliabilityBundleItem = z.infer<typeof reliability>;
export type CredibilityBundleItem = z.infer<typeof credibility>;

export const reliabilityInput = reliability.extend({ correction }).meta({
  id: "ReliabilityInput",
  examples: [
    { grade: "B", judgedOn: "2025-11-06", reason: "Its reports of five dismissals were borne out." },
  ],
});
export type ReliabilityInput = z.infer<typeof reliabilityInput>;

export const credibilityInput = credibility.extend({ correction }).meta({
  id: "CredibilityInput",
  examples: [
    { grade: 3, judgedOn: "2025-11-06", reason: "It fits what two others said, and nobody denied it." },
  ],
});
export type CredibilityInput = z.infer<typeof credibilityInput>;

export const reliabilityView = z
  .object({ grade: reliabilityGrade, judgedOn: z.string(), reason: z.string() })
  .meta({ id: "Reliability", description: "An editor's judgement; earlier ones are in the revisions." });
export type ReliabilityView = z.infer<typeof reliabilityView>;

export const credibilityView = z
  .object({ grade: z.int(), judgedOn: z.string(), reason: z.string() })
  .meta({ id: "Credibility", description: "An editor's judgement; earlier ones are in the revisions." });
export type CredibilityView = z.infer<typeof credibilityView>;
