import type { ReliabilityGrade } from "@/lib/judgement/schema";

/** What the grades of the Admiralty code mean (NATO's AJP-2.1). */
export const reliabilityWords: Record<ReliabilityGrade, string> = {
  A: "Completely reliable",
  B: "Usually reliable",
  C: "Fairly reliable",
  D: "Not usually reliable",
  E: "Unreliable",
  F: "Reliability can’t be judged",
};

export const credibilityWords: Record<number, string> = {
  1: "Confirmed by other sources",
  2: "Probably true",
  3: "Possibly true",
  4: "Doubtful",
  5: "Improbable",
  6: "Truth can’t be judged",
};
