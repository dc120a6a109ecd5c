import type { ClaimStatementView, StanceKind, StanceManner } from "@/lib/statement/schema";
import type { GlyphKind } from "../ui/glyph";

export const stanceGlyph: Record<StanceKind, GlyphKind> = {
  support: "sup",
  deny: "den",
  query: "que",
  comment: "com",
};

export const stanceNoun: Record<StanceKind, string> = {
  support: "Support",
  deny: "Denial",
  query: "Query",
  comment: "Comment",
};

/** The order in which stances weigh where one statement takes several. */
export const stanceOrder: readonly StanceKind[] = ["deny", "support", "query", "comment"];

/** What a speaker did: “Denied by …”. */
export function actWord(stance: StanceKind, manner: StanceManner | null): string {
  if (manner === "non_denial") return "Non-denial by";
  if (manner === "no_comment") return "No comment from";
  if (manner === "partial") return "Denied in part by";
  return { support: "Said by", deny: "Denied by", query: "Questioned by", comment: "Commented on by" }[
    stance
  ];
}

/** What a statement does to a claim: “denies: …”. */
export function stanceVerb(stance: StanceKind, manner: StanceManner | null): string {
  if (manner === "non_denial") return "neither denies nor confirms that";
  if (manner === "no_comment") return "gives no comment on";
  if (manner === "partial") return "denies in part that";
  return {
    support: "supports that",
    deny: "denies that",
    query: "questions whether",
    comment: "comments on",
  }[stance];
}

export const mannerWord: Record<StanceManner, string> = {
  categorical: "categorically",
  partial: "in part",
  non_denial: "without denying it",
  no_comment: "declined to comment",
};

const attributions: Record<string, string> = {
  on_record: "on the record",
  background: "on background",
  deep_background: "on deep background",
};

export const attributionWords = (attribution: ClaimStatementView["attribution"] | string) =>
  attributions[attribution] ?? attribution;

/** What a list of one manner is called. */
export const mannerTitle: Record<StanceManner, string> = {
  categorical: "Categorical",
  partial: "In part",
  non_denial: "Non-denials",
  no_comment: "No comment",
};
