/** What is said of a merge at the desk, by the kind of record. */

export type MergeableType = "claim" | "statement" | "source";

const times = (count: number, one: string, many: string) =>
  count === 1 ? `the one ${one}` : `the ${count} ${many}`;

export const mergeWords: Record<
  MergeableType,
  { Noun: string; plural: string; same: string; comesBack: (moved: number) => string }
> = {
  claim: {
    Noun: "Claim",
    plural: "claims",
    same: "About the same person.",
    comesBack: (moved) =>
      `It gets its own address back, with ${times(moved, "statement", "statements")} that came with it, its relations and its outcome.`,
  },
  statement: {
    Noun: "Statement",
    plural: "statements",
    same: "By the same speaker.",
    comesBack: (moved) =>
      `It gets its own address back, with ${times(moved, "citation", "citations")} that came with it and the stances that only it took.`,
  },
  source: {
    Noun: "Source",
    plural: "sources",
    same: "The same item of the same publisher: another’s copy of a text is another source.",
    comesBack: (moved) =>
      `It gets its own address back, and ${times(moved, "statement", "statements")} that came with it cite it again.`,
  },
};
