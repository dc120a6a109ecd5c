import type { Labels } from "@/lib/form/words";

/** What stands at each field, list and row of the desk's forms, in the order of the page. Fields take their labels
 *  from here, and so does what is said of them elsewhere: above the form, and beside another's version. */

const who = (at: string): Labels => ({
  [`${at}person`]: "Who",
  [`${at}organization`]: "Which organization",
  [`${at}anonymous`]: "How the source calls them",
  [`${at}source`]: "Which source",
});

const within = (at: string, labels: Labels): Labels =>
  Object.fromEntries(Object.entries(labels).map(([path, label]) => [at + path, label]));

export const personLabels: Labels = {
  name: "Name",
  slug: "Slug",
  summary: "Who they are",
  names: "Other names",
  "names[]": "Name",
  "names[].name": "Name",
  "names[].language": "Language",
  tenures: "Offices held",
  "tenures[]": "Office",
  "tenures[].office": "Office",
  "tenures[].organization": "Of",
  "tenures[].from": "From",
  "tenures[].to": "To",
  wikidataId: "Wikidata id",
  note: "Note",
};

export const organizationLabels: Labels = {
  name: "Name",
  kind: "Kind",
  slug: "Slug",
  country: "Country",
  language: "Language",
  audience: "Audience",
  note: "Note",
};

export const sourceLabels: Labels = {
  title: "Title",
  publisher: "Published by",
  kind: "Kind",
  publishedOn: "Published on",
  url: "Web address",
  author: "Author",
  language: "Language",
  note: "Note",
};

export const claimLabels: Labels = {
  person: "About whom",
  text: "The claim",
  category: "Category",
  effect: "If true, their standing",
  counterparts: "With regard to",
  "counterparts[]": "Person",
  occurredOn: "Occurred on",
  horizon: "Horizon",
  dateNote: "What explains dates in conflict",
};

const citation: Labels = {
  source: "Source",
  quote: "Its exact words",
  language: "In which language",
  translated: "Words or translation",
  via: "The chain",
  "via[]": "Hop",
  "via[]._kind": "Relayed by",
  ...who("via[]."),
  datedAs: "Date that this source gives",
  dates: "What that date is of",
  shifts: "The meaning shifts",
  note: "Note",
};

const said: Labels = {
  "stances[].stance": "Stance",
  "stances[].manner": "Manner",
  "speaker._kind": "Who said it",
  ...who("speaker."),
  "speaker.capacity": "In what capacity",
  text: "What was said",
  saidOn: "Said on",
  attribution: "Attribution",
  citations: "Where one reads it",
  "citations[]": "Source",
  ...within("citations[].", citation),
};

export const statementLabels: Labels = {
  stances: "On which claims, and how",
  "stances[]": "Claim",
  "stances[].claim": "Claim",
  ...said,
};

/** On a new claim a statement's one stance stands by itself, without a list around it. */
export const newClaimLabels: Labels = {
  ...claimLabels,
  statements: "Who says so, who denies it",
  "statements[]": "Statement",
  ...within("statements[].", said),
};

export const judgementLabels: Labels = { grade: "Grade", judgedOn: "Judged on", reason: "Why" };

export const relationLabels: Labels = { kind: "This claim", to: "The other claim" };

export const outcomeLabels: Labels = {
  verdict: "What became of it",
  decidedOn: "On",
  reason: "Why",
  sources: "Sources",
  "sources[]": "Source",
};

/** Of forms that ask for nothing but a reason. */
export const reasonLabels: Labels = { reason: "Why" };

export const mergeLabels = (type: "claim" | "statement" | "source"): Labels => ({
  into: `The ${type} to merge into`,
});

export const commentLabels: Labels = { text: "Comment" };

export const reviewRuleLabels: Labels = { rule: "A reviewer is not the author" };
