import { claimCategory, claimState } from "@/lib/claim/schema";
import { type SearchFacet, type SearchMatch, type SearchType, searchType } from "@/lib/search/schema";
import { stanceKind } from "@/lib/statement/schema";
import { categoryWord, stateWord } from "../claim/claim-words";
import { stanceNoun } from "../statement/statement-words";
import { languageName } from "../ui/languages";

export const typeWords: Record<SearchType, string> = {
  person: "People",
  organization: "Organizations",
  claim: "Claims",
  statement: "Statements",
  source: "Sources",
};

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What a facet's value is called; a name of the record's own is `name`. */
export function valueWord(facet: SearchFacet, value: string, name: string | null): string {
  switch (facet) {
    case "type":
      return typeWords[searchType.parse(value)];
    case "stance":
      return stanceNoun[stanceKind.parse(value)];
    case "category":
      return capital(categoryWord(claimCategory.parse(value)));
    case "state":
      return stateWord(claimState.parse(value));
    case "language":
      return languageName(value);
    default:
      return name ?? value;
  }
}

const fields: Record<SearchMatch["field"], string> = {
  name: "Also called",
  office: "Office",
  summary: "Summary",
  note: "Note",
  wording: "Wording",
  speaker: "Speaker",
  quote: "Quote",
  title: "Title",
  author: "Author",
  address: "Address",
};

/** Where the words stand: “Quote in Russian, translated”. */
export function fieldWord({ field, language, translated }: SearchMatch): string {
  if (field !== "quote") return fields[field];
  const inLanguage = language ? `Quote in ${languageName(language)}` : "Quote";
  return translated ? `${inLanguage}, translated` : inLanguage;
}
