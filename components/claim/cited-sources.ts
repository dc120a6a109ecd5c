import type { CitationView, ClaimStatementView } from "@/lib/statement/schema";

/** Every source that statements are cited from, by id. */
export function citedSources(
  statements: Pick<ClaimStatementView, "citations">[],
): Map<string, CitationView["source"]> {
  return new Map(statements.flatMap(({ citations }) => citations.map(({ source }) => [source.id, source])));
}
