import { asOfQuery } from "../as-of";
import { operation } from "../http/operation";
import { sourceInput, sourceListItem, sourceListQuery, sourcePatch, sourceView } from "../source/schema";
import { pageOf, written } from "./schema";

export const listSources = operation({
  id: "listSources",
  method: "GET",
  path: "/sources",
  tag: "sources",
  summary: "List sources",
  query: sourceListQuery,
  answer: pageOf(sourceListItem, "SourcePage"),
});

export const recordSource = operation({
  id: "recordSource",
  method: "POST",
  path: "/sources",
  tag: "sources",
  summary: "Enter a source",
  body: sourceInput,
  answer: written,
  status: 201,
  role: "editor",
});

export const getSource = operation({
  id: "getSource",
  method: "GET",
  path: "/sources/{id}",
  tag: "sources",
  summary: "Read a source",
  query: asOfQuery,
  answer: sourceView,
});

export const reviseSource = operation({
  id: "reviseSource",
  method: "PATCH",
  path: "/sources/{id}",
  tag: "sources",
  summary: "Edit a source",
  description: "What is given replaces what is there; null clears.",
  body: sourcePatch,
  answer: written,
  ifMatch: true,
  role: "editor",
});
