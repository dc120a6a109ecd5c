import { claimCategory, claimEffect, claimState } from "@/lib/claim/schema";
import { edtfInWords } from "@/lib/edtf-words";
import { stanceKind } from "@/lib/statement/schema";
import type { TimelineFacet } from "@/lib/timeline/schema";
import { categoryWord, stateWord } from "../../claim/claim-words";
import { stanceNoun } from "../../statement/statement-words";
import { languageName } from "../../ui/languages";
import type { View } from "../view";

const effects = { weakens: "would weaken", strengthens: "would strengthen", neutral: "would change nothing" };
const outcomes: Record<string, string> = { with: "With an outcome", without: "Without an outcome" };
const kinds: Record<string, string> = {
  anonymous: "anonymous",
  source: "the source itself",
  person: "a person",
  organization: "an organization",
};

export const speakerKindWord = (kind: string) => kinds[kind] ?? kind;

/** What a facet's value is called. */
export function facetWord(facet: TimelineFacet, value: string, name: string | null): string {
  switch (facet) {
    case "category":
      return categoryWord(claimCategory.parse(value));
    case "state":
      return stateWord(claimState.parse(value));
    case "effect":
      return effects[claimEffect.parse(value)];
    case "outcome":
      return outcomes[value] ?? value;
    case "language":
      return languageName(value);
    default:
      return name ?? value;
  }
}

export type Names = { organization: string | null; speaker: string | null };

/** What a view is called where it is cited: whose it is, and what narrows it. */
export function viewTitle(name: string, view: View, names: Names): string {
  const chosen = chosenWords(view, names).map(([, words]) => words);
  return chosen.length === 0 ? name : `${name} (${chosen.join("; ")})`;
}

/** Each filter of a view in words, with the name under which it is undone. */
export function chosenWords(view: View, names: Names): [key: keyof View, words: string][] {
  const { stance, category, state, effect, outcome, organization, speaker, speakerKind, language } = view;
  const chosen: [keyof View, string | undefined][] = [
    ["stance", stance && `${stanceNoun[stanceKind.parse(stance)]}`],
    ["category", category && `Category: ${facetWord("category", category, null)}`],
    ["state", state && `State: ${facetWord("state", state, null)}`],
    ["effect", effect && `Effect: ${facetWord("effect", effect, null)}`],
    ["outcome", outcome && facetWord("outcome", outcome, null)],
    ["organization", organization && `Organization: ${names.organization ?? organization}`],
    ["speaker", speaker && `Speaker: ${names.speaker ?? speaker}`],
    ["speakerKind", speakerKind && `Speaker: ${speakerKindWord(speakerKind)}`],
    ["language", language && `Language: ${languageName(language)}`],
    ["origins", view.origins && "Only what a single anonymous origin supports"],
    ["denied", view.denied && (view.denied === "yes" ? "Denied" : "Not denied")],
    ["undeniedFor", view.undeniedFor && `Undenied for more than ${view.undeniedFor} days`],
    ["q", view.q && `With “${view.q}”`],
    ["from", view.from && `From ${edtfInWords(view.from)}`],
    ["to", view.to && `To ${edtfInWords(view.to)}`],
    ["on", view.on && `By ${edtfInWords(view.on)}`],
  ];
  return chosen.filter((pair): pair is [keyof View, string] => Boolean(pair[1]));
}
