import { asOfQuery } from "../as-of";
import { retractInput } from "../fields";
import { operation } from "../http/operation";
import { credibilityInput } from "../judgement/schema";
import { mergeInput } from "../merge/schema";
import { statementSplitInput } from "../merge/statement/schema";
import { statementInput, statementListQuery, statementPatch, statementView } from "../statement/schema";
import { pageOf, written } from "./schema";

const tag = "statements";
const write = { tag, role: "editor", ifMatch: true, also: ["gone", "moved"] } as const;

export const listStatements = operation({
  id: "listStatements",
  method: "GET",
  path: "/statements",
  tag,
  summary: "List statements",
  query: statementListQuery,
  answer: pageOf(statementView, "StatementPage"),
});

export const recordStatement = operation({
  id: "recordStatement",
  method: "POST",
  path: "/statements",
  tag,
  summary: "Enter a statement",
  description: "With its stances, on claims named by id, and its citations.",
  body: statementInput,
  answer: written,
  status: 201,
  role: "editor",
});

export const getStatement = operation({
  id: "getStatement",
  method: "GET",
  path: "/statements/{id}",
  tag,
  summary: "Read a statement",
  query: asOfQuery,
  answer: statementView,
  also: ["gone", "moved"],
});

export const reviseStatement = operation({
  ...write,
  id: "reviseStatement",
  method: "PATCH",
  path: "/statements/{id}",
  summary: "Edit a statement",
  description: "What is given replaces what is there; lists are replaced whole.",
  body: statementPatch,
  answer: written,
});

export const retractStatement = operation({
  ...write,
  id: "retractStatement",
  method: "POST",
  path: "/statements/{id}/retract",
  summary: "Retract a statement",
  description: "It leaves a stone: from then on its address answers 410 with the reason.",
  body: retractInput,
  answer: written,
});

export const mergeStatement = operation({
  ...write,
  id: "mergeStatement",
  method: "POST",
  path: "/statements/{id}/merge",
  summary: "Merge a statement into another",
  description:
    "Both are by the same speaker. Its citations move there, behind the other's own, and the stances that it takes on claims on which the other takes none; words of the same source by the same chain aren't doubled. Where the two were held to have been made on different days, the citations that give no day of their own keep that of their statement. From then on its address redirects.",
  body: mergeInput,
  answer: written,
});

export const splitStatement = operation({
  ...write,
  id: "splitStatement",
  method: "POST",
  path: "/statements/{id}/split",
  summary: "Part a statement again from one that it was merged into",
  description:
    "The statement that is named gets its address back, with the citations and stances that came from it; what was entered on this one since stays here.",
  body: statementSplitInput,
  answer: written,
});

export const judgeCredibility = operation({
  ...write,
  id: "judgeCredibility",
  method: "PUT",
  path: "/statements/{id}/credibility",
  summary: "Judge a statement's credibility",
  description: "A grade of the Admiralty code, 1 to 6, with its date and reason.",
  body: credibilityInput,
  answer: written,
});
