import { asOfQuery } from "../as-of";
import { retractInput } from "../fields";
import { operation } from "../http/operation";
import { credibilityInput } from "../judgement/schema";
import { statementInput, statementListQuery, statementPatch, statementView } from "../statement/schema";
import { pageOf, written } from "./schema";

const tag = "statements";
const write = { tag, role: "editor", ifMatch: true, also: ["gone"] } as const;

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
  also: ["gone"],
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

export const judgeCredibility = operation({
  id: "judgeCredibility",
  method: "PUT",
  path: "/statements/{id}/credibility",
  tag: "statements",
  summary: "Judge a statement's credibility",
  description: "A grade of the Admiralty code, 1 to 6, with its date and reason.",
  body: credibilityInput,
  answer: written,
  ifMatch: true,
  role: "editor",
  also: ["gone"],
});
