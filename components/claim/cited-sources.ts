import type { ClaimView } from "@/lib/claim/schema";
import type { CitationView } from "@/lib/statement/schema";

/** Every source that a claim's statements are cited from, by id. */
export function citedSources(claim: ClaimView): Map<string, CitationView["source"]> {
  const cited = claim.stances.flatMap(({ statement }) => statement.citations.map(({ source }) => source));
  return new Map(cited.map((source) => [source.id, source]));
}
