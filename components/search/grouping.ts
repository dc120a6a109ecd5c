import type { SearchHit, SpokenTo } from "@/lib/search/schema";

/** What was found about one claim: the claim itself, if it fits, and the statements on it that do. */
export type ClaimGroup = {
  claim: Pick<SpokenTo, "id" | "text" | "state" | "person">;
  hit: SearchHit | null;
  statements: SearchHit[];
};

export type Found = { one: SearchHit } | { group: ClaimGroup };

/** Puts statements under the claim that they speak to: one that is there already, or else the first; in the
 *  order in which a claim, or the first statement on it, comes. */
export function groupHits(hits: SearchHit[]): Found[] {
  const groups = new Map<string, ClaimGroup>();
  const found: Found[] = [];
  const begin = (claim: ClaimGroup["claim"]): ClaimGroup => {
    const known = groups.get(claim.id);
    if (known) return known;
    const group: ClaimGroup = { claim, hit: null, statements: [] };
    groups.set(claim.id, group);
    found.push({ group });
    return group;
  };
  const fitting = new Set(hits.filter(({ type }) => type === "claim").map(({ id }) => id));
  for (const hit of hits) {
    const { type, id, title, state, person, claims = [] } = hit;
    const spokenTo = claims.find((claim) => fitting.has(claim.id) || groups.has(claim.id)) ?? claims[0];
    if (type === "claim" && person) {
      begin({ id, text: title, state: state ?? "uncontested", person }).hit = hit;
    } else if (type === "statement" && spokenTo) begin(spokenTo).statements.push(hit);
    else found.push({ one: hit });
  }
  return found;
}
