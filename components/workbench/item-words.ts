import type { Bench, BenchItem, BenchWho } from "@/lib/bench/schema";

/** What a card says of its item. */

export const whoWords = (who: BenchWho): string => (who.kind === "source" ? "the source itself" : who.name);

export const isNew = (who: BenchWho): boolean =>
  who.slug === undefined && (who.kind === "person" || who.kind === "organization");

export const claimWords = (bench: Bench, { claim }: BenchItem): string | null => {
  if (claim === null) return null;
  if ("id" in claim) return claim.text;
  return bench.claims.find(({ key }) => key === claim.key)?.text || "a new claim";
};

const manners: Record<string, string> = {
  categorical: "categorically",
  partial: "in part",
  non_denial: "sounds like a denial, isn’t one",
  no_comment: "declines to comment",
};
const verbs = { support: "supports", deny: "denies", query: "queries", comment: "comments on" };

export const stanceWords = ({ stance, manner }: BenchItem): string =>
  manner ? `${verbs[stance]}, ${manners[manner]}` : verbs[stance];

export const kindWords = {
  direct: "quotation",
  fragment: "fragment",
  indirect: "reported",
  own: "picked by hand",
};
