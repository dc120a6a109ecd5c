import { isSameClaim, lacking, takenOf } from "../bench/rules";
import type { Bench, BenchClaim, BenchClaimRef, BenchItem, BenchWho } from "../bench/schema";
import type { Fault } from "../errors";
import { findPassage, nearestPassage, type Span } from "../snapshot/rules";

/** Under which key the article itself is named within its own entry. */
export const THE_SOURCE = "the-source";

export const claimKey = (claim: BenchClaimRef): string => ("id" in claim ? claim.id : `new-${claim.key}`);

/** Somebody who isn't on file yet, by the name that the bench has for them. */
export const whoKey = ({ kind, name }: BenchWho) => `${kind} ${name.trim().toLowerCase()}`;

/** A fault at a field of an item, which its card shows. */
const at = (key: string, field: string, message: string): Fault => ({
  path: `items.${key}.${field}`,
  message,
});

const wanted = {
  speaker: "Say who said this.",
  claim: "Choose the claim that it is about, or make it.",
  text: "Say in a sentence what was said.",
};

/** Where an item's words stand in the text. A fault shows the passage that comes nearest. */
export function locate(text: string, item: BenchItem): Span | Fault {
  const found = findPassage(text, item.quote, item.start);
  if (found) return found;
  const near = nearestPassage(text, item.quote);
  const hint = near
    ? ` The nearest passage: “${text.slice(near.start, near.end)}”.`
    : " Nothing like them does.";
  return at(item.key, "quote", `These words don’t stand in the article.${hint}`);
}

const isFault = (found: Span | Fault): found is Fault => "path" in found;

function claimFaults(bench: Bench, item: BenchItem): Fault[] {
  const { claim } = item;
  if (claim === null || "id" in claim) return [];
  const made = bench.claims.find(({ key }) => key === claim.key);
  if (!made) return [at(item.key, "claim", wanted.claim)];
  const isNamed = made.person !== null && made.person.name.trim() !== "";
  return [
    ...(isNamed ? [] : [at(item.key, "claim", "Say whom the new claim is about.")]),
    ...(made.text.trim() === "" ? [at(item.key, "claim", "Write the new claim in a sentence.")] : []),
  ];
}

/** One statement to enter: the item that says it, and others that quote more of it. */
export type Utterance = { item: BenchItem; more: BenchItem[]; spans: ReadonlyMap<string, Span> };

/** What was taken, as statements; or everything that stands against entering it. */
export function utterancesOf(bench: Bench, text: string): { utterances: Utterance[]; faults: Fault[] } {
  const taken = takenOf(bench);
  const spans = new Map<string, Span>();
  const faults: Fault[] = [];
  if (taken.length === 0)
    faults.push({ path: "items", message: "Nothing is taken yet: take at least one passage." });
  for (const item of taken) {
    const found = locate(text, item);
    if (isFault(found)) faults.push(found);
    else spans.set(item.key, found);
    for (const field of lacking(item)) faults.push(at(item.key, field, wanted[field]));
    faults.push(...claimFaults(bench, item));
    if (item.joins !== null && !taken.some(({ key, joins }) => key === item.joins && joins === null))
      faults.push(at(item.key, "joins", "The statement that this belongs to isn’t taken."));
  }
  const utterances = taken
    .filter(({ joins }) => joins === null)
    .map((item) => ({ item, more: taken.filter(({ joins }) => joins === item.key), spans }));
  return { utterances, faults };
}

/** The claims made on the bench that a statement is about. */
export const claimsMade = (bench: Bench, utterances: Utterance[]): BenchClaim[] =>
  bench.claims.filter(({ key }) => utterances.some(({ item }) => isSameClaim(item.claim, { key })));

/** Everybody whom the entry names. */
export function namedIn(bench: Bench, utterances: Utterance[]): { who: BenchWho; path: string }[] {
  const publisher = bench.source.id === undefined ? bench.source.publisher : null;
  return [
    ...(publisher && publisher.name.trim() !== "" ? [{ who: publisher, path: "source.publisher" }] : []),
    ...claimsMade(bench, utterances).flatMap(({ person, key }) =>
      person ? [{ who: person, path: `claims.${key}.person` }] : [],
    ),
    ...utterances.flatMap(({ item, more }) => [
      ...(item.speaker ? [{ who: item.speaker, path: `items.${item.key}.speaker` }] : []),
      ...[item, ...more].flatMap(({ via, key }) => via.map((who) => ({ who, path: `items.${key}.via` }))),
    ]),
  ].filter(({ who }) => who.kind === "person" || who.kind === "organization");
}
