import { asOfQuery } from "../as-of";
import { operation } from "../http/operation";
import { mergeInput } from "../merge/schema";
import { sourceSplitInput } from "../merge/source/schema";
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
  also: ["moved"],
});

const write = { tag: "sources", role: "editor", ifMatch: true, answer: written, also: ["moved"] } as const;

export const reviseSource = operation({
  ...write,
  id: "reviseSource",
  method: "PATCH",
  path: "/sources/{id}",
  summary: "Edit a source",
  description: "What is given replaces what is there; null clears.",
  body: sourcePatch,
});

export const mergeSource = operation({
  ...write,
  id: "mergeSource",
  method: "POST",
  path: "/sources/{id}/merge",
  summary: "Merge a source into another",
  description:
    "What cites it cites the other, what it says in its own voice the other says, and outcomes that rest on it rest on the other, which keeps its own title, publisher and address. From then on its address redirects.",
  body: mergeInput,
});

export const splitSource = operation({
  ...write,
  id: "splitSource",
  method: "POST",
  path: "/sources/{id}/split",
  summary: "Part a source again from one that it was merged into",
  description:
    "The source that is named gets its address back, and what came with it is cited from it again; what was cited from this one since stays here.",
  body: sourceSplitInput,
});
