import type { Reference } from "../change/records";
import type { Fault } from "../errors";

/** Which manners fit which stance: a denial is categorical or partial; what sounds like a denial and
 *  isn't one is a comment, as a non-denial or a no comment. */
const manners: Record<string, readonly string[]> = {
  support: [],
  deny: ["categorical", "partial"],
  query: [],
  comment: ["non_denial", "no_comment"],
};

/** Why a manner doesn't fit its stance, with the way out; null where it fits or is absent. */
export function mannerFault(stance: string, manner: string | null): string | null {
  const fitting = manners[stance] ?? [];
  if (manner === null || fitting.includes(manner)) return null;
  if (fitting.length === 0) return `A stance of ${stance} has no manner; leave it out.`;
  return `The manner of a stance of ${stance} is ${fitting.join(" or ")}, not ${manner}.`;
}

type Who = {
  person?: string | null;
  organization?: string | null;
  anonymous?: string | null;
  source?: string | null;
};

function whoReferences(who: Who, path: string): Reference[] {
  if (who.person) return [{ noun: "person", key: who.person, path: `${path}.person` }];
  if (who.organization)
    return [{ noun: "organization", key: who.organization, path: `${path}.organization` }];
  if (who.source) return [{ noun: "source", key: who.source, path: `${path}.source` }];
  return [];
}

type Naming = {
  speaker?: Who | undefined;
  stances?: { claim?: string }[];
  citations?: { source: string; via?: Who[] }[];
};

/** Every record that a statement's input names, with the path to where it does. */
export function referencesOf(input: Naming, at = ""): Reference[] {
  return [
    ...(input.speaker ? whoReferences(input.speaker, `${at}speaker`) : []),
    ...(input.stances ?? []).flatMap(({ claim }, n) =>
      claim === undefined ? [] : [{ noun: "claim" as const, key: claim, path: `${at}stances[${n}].claim` }],
    ),
    ...(input.citations ?? []).flatMap(({ source, via = [] }, n) => [
      { noun: "source" as const, key: source, path: `${at}citations[${n}].source` },
      ...via.flatMap((hop, m) => whoReferences(hop, `${at}citations[${n}].via[${m}]`)),
    ]),
  ];
}

/** A fault for each stance on a claim that an earlier one of the statement is on already. */
export function repeatedClaims(stances: { claim?: string }[], at = ""): Fault[] {
  const seen = new Set<string | undefined>();
  return stances.flatMap(({ claim }, n) => {
    const repeated = seen.has(claim);
    seen.add(claim);
    const message = "The statement takes a stance on this claim already; it can take one.";
    return repeated ? [{ path: `${at}stances[${n}].claim`, message }] : [];
  });
}
