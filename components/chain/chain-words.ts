import type { Act, Station } from "@/lib/chain/rules";
import type { StanceKind, StanceManner } from "@/lib/statement/schema";

const stances: Record<StanceKind, string> = {
  support: "says so",
  deny: "denies it",
  query: "questions it",
  comment: "comments on it",
};

const manners: Partial<Record<StanceManner, string>> = {
  partial: "denies it in part",
  non_denial: "neither denies nor confirms it",
  no_comment: "gives no comment",
};

/** What one who said it first did: “denies it in part”, of several statements with their number. */
export function actWords({ stance, manner, statements }: Act): string {
  const words = (manner && manners[manner]) ?? stances[stance];
  return statements.length > 1 ? `${words}, ${statements.length} times` : words;
}

/** The name as it is written: a mere label in quotation marks. */
export const nameOf = ({ kind, name }: Station["who"]): string => (kind === "anonymous" ? `“${name}”` : name);
