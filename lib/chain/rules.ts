import type { AttributedName, ClaimStatementView } from "../statement/schema";

type Citation = ClaimStatementView["citations"][number];

/** What is wrong with the way that a statement is said to have come into a source. */
export type ChainFault =
  /** It comes back to somebody through whom it had passed before: `round` from the one to the same. */
  | { kind: "cycle"; source: Citation["source"]; round: AttributedName[] }
  /** It is said to come from `through`, whose own item, `at`, is on file and doesn't have the passage. */
  | { kind: "broken"; source: Citation["source"]; through: AttributedName; at: Citation["source"] | null };

/** An unnamed one can't be told from another unnamed one, so they never close a round. */
const keyOf = ({ kind, slug, id }: AttributedName): string | null =>
  kind === "anonymous" ? null : `${kind} ${slug ?? id}`;

const publisherOf = ({ publisher }: Citation["source"]): AttributedName[] =>
  publisher ? [{ kind: "organization", ...publisher }] : [];

/** The stations of a chain, from the speaker to the publisher of the source. One who stands there twice
 *  in a row (a paper that relays its own report) is one station. */
export function stationsOf(speaker: AttributedName, { via, source }: Citation): AttributedName[] {
  const all = [speaker, ...via, ...publisherOf(source)];
  return all.filter((station, n) => {
    const [key, before] = [keyOf(station), all[n - 1]];
    return key === null || before === undefined || keyOf(before) !== key;
  });
}

/** The part of a chain that returns to where it was; null where it doesn't. */
export function findRound(stations: AttributedName[]): AttributedName[] | null {
  const seen = new Map<string, number>();
  for (const [n, station] of stations.entries()) {
    const key = keyOf(station);
    if (key === null) continue;
    const first = seen.get(key);
    if (first !== undefined) return stations.slice(first, n + 1);
    seen.set(key, n);
  }
  return null;
}

/** A source that speaks in its own voice and isn't among those that are cited for it. */
function missingOwnVoice({ speaker, citations }: ClaimStatementView): ChainFault[] {
  const [first] = citations;
  if (speaker.kind !== "source" || !first || citations.some(({ source }) => source.id === speaker.id))
    return [];
  return [{ kind: "broken", source: first.source, through: speaker, at: null }];
}

/** Hops to an organization whose own item is cited for the same statement, but without the words that it
 *  is said to have passed on. */
function brokenHops({ citations }: ClaimStatementView): ChainFault[] {
  return citations.flatMap(({ source, quote, via }) => {
    if (!quote) return [];
    return via.flatMap((hop) => {
      if (hop.kind !== "organization" || source.publisher?.slug === hop.slug) return [];
      const own = citations.filter((other) => other.source.publisher?.slug === hop.slug);
      if (own.length === 0 || own.some((other) => other.quote)) return [];
      return [{ kind: "broken" as const, source, through: hop, at: own[0]?.source ?? null }];
    });
  });
}

/** Every fault in the chains of a statement, as far as what is on file can show it. */
export function chainFaults(statement: ClaimStatementView): ChainFault[] {
  const rounds = statement.citations.flatMap((citation) => {
    const round = findRound(stationsOf(statement.speaker, citation));
    return round ? [{ kind: "cycle" as const, source: citation.source, round }] : [];
  });
  return [...rounds, ...missingOwnVoice(statement), ...brokenHops(statement)];
}
