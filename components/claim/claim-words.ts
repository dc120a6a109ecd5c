import type { ClaimCategory, ClaimFactsView, ClaimState, ClaimView } from "@/lib/claim/schema";

const states: Record<ClaimState, { word: string; tone: string; means: string }> = {
  retracted: { word: "Retracted", tone: "out", means: "The entry itself was withdrawn from this record." },
  borne_out: { word: "Borne out", tone: "out", means: "What was claimed came about." },
  partly: { word: "Partly borne out", tone: "out", means: "A part of what was claimed came about." },
  not_borne_out: { word: "Not borne out", tone: "out", means: "What was claimed did not come about." },
  lapsed: { word: "Lapsed", tone: "out", means: "The time it was claimed for passed without a decision." },
  undetermined: { word: "Undetermined", tone: "out", means: "It was looked into and can’t be decided." },
  disputed: { word: "Disputed", tone: "que", means: "It was said again after it was first denied." },
  denied: { word: "Denied", tone: "den", means: "It was denied, and not said again since." },
  queried: { word: "Queried", tone: "que", means: "It was questioned, but not denied." },
  uncontested: { word: "Uncontested", tone: "unc", means: "Nobody on file denied or questioned it." },
};

export const stateWord = (state: ClaimState) => states[state].word;
export const stateTone = (state: ClaimState) => states[state].tone;
export const stateMeaning = (state: ClaimState) => states[state].means;

/** “not_borne_out” and the like, of views whose state is a plain text. */
export const isState = (state: string): state is ClaimState => state in states;

const categories: Partial<Record<ClaimCategory, string>> = { tenure: "hold on office", other: "other talk" };

export const categoryWord = (category: ClaimCategory) => categories[category] ?? category;

const effects = {
  weakens: "would weaken their standing",
  strengthens: "would strengthen their standing",
  neutral: "would leave their standing as it was",
} as const;

export const effectWords = (effect: ClaimView["effect"]) => effects[effect];

type Relation = ClaimView["relations"][number];

const relations: Record<Relation["kind"], { outgoing: string; incoming: string }> = {
  evidence: { outgoing: "Offered as evidence for", incoming: "Offered as evidence" },
  contradicts: { outgoing: "Speaks against", incoming: "Against it" },
  refines: { outgoing: "Says more precisely", incoming: "Said more precisely as" },
  escalates: { outgoing: "Goes further than", incoming: "Goes further" },
  alternative: { outgoing: "Another account of the same as", incoming: "Other accounts of the same" },
};

export const relationWords = ({ kind, direction }: Relation) => relations[kind][direction];

const plural = (n: number, one: string, many = `${one}s`) => (n === 1 ? one : many);

/** “1–2 origins, both anonymous”. How many of them are named follows from the range: beyond one, its ends
 *  are apart only by anonymous ones, which `min` counts as one. */
export function originsInWords({ min, max }: ClaimFactsView["independentOrigins"]): {
  count: string;
  rest: string;
} {
  const count = min === max ? String(min) : `${min}–${max}`;
  const origins = plural(max, "origin");
  if (min === max || min > 1) return { count, rest: origins };
  return { count, rest: `${origins}, ${max === 2 ? "both" : "all"} anonymous` };
}

export const reportsInWords = (n: number) => plural(n, "report");
export const denialsInWords = (n: number) => plural(n, "denial");
export const queriesInWords = (n: number) => plural(n, "query", "queries");
export const claimsInWords = (n: number) => plural(n, "claim");
export const statementsInWords = (n: number) => plural(n, "statement");
export const sourcesInWords = (n: number) => plural(n, "source");
