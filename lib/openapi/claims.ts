import { asOfQuery } from "../as-of";
import {
  claimInput,
  claimListItem,
  claimListQuery,
  claimPatch,
  claimView,
  outcomeInput,
  relationInput,
  relationRemoval,
} from "../claim/schema";
import { retractInput } from "../fields";
import { operation } from "../http/operation";
import { mergeInput, splitInput } from "../merge/schema";
import { pageOf, written, writtenRelation } from "./schema";

const tag = "claims";
const write = { tag, role: "editor", ifMatch: true, also: ["gone", "moved"] } as const;

export const listClaims = operation({
  id: "listClaims",
  method: "GET",
  path: "/claims",
  tag,
  summary: "List claims",
  query: claimListQuery,
  answer: pageOf(claimListItem, "ClaimPage"),
});

export const recordClaim = operation({
  id: "recordClaim",
  method: "POST",
  path: "/claims",
  tag,
  summary: "Enter a claim",
  description: "Statements may come with it; a stance of theirs without a claim is on the new one.",
  body: claimInput,
  answer: written,
  status: 201,
  role: "editor",
});

export const getClaim = operation({
  id: "getClaim",
  method: "GET",
  path: "/claims/{id}",
  tag,
  summary: "Read a claim",
  query: asOfQuery,
  answer: claimView,
  tagsItself: true,
  also: ["gone", "moved"],
});

export const reviseClaim = operation({
  ...write,
  id: "reviseClaim",
  method: "PATCH",
  path: "/claims/{id}",
  summary: "Edit a claim",
  description: "What is given replaces what is there; lists are replaced whole; null clears.",
  body: claimPatch,
  answer: written,
});

export const retractClaim = operation({
  ...write,
  id: "retractClaim",
  method: "POST",
  path: "/claims/{id}/retract",
  summary: "Retract a claim",
  description: "It leaves a stone: from then on its address answers 410 with the reason.",
  body: retractInput,
  answer: written,
});

export const mergeClaim = operation({
  ...write,
  id: "mergeClaim",
  method: "POST",
  path: "/claims/{id}/merge",
  summary: "Merge a claim into another",
  description: "Its statements and relations move there; from then on its address redirects.",
  body: mergeInput,
  answer: written,
});

export const relateClaims = operation({
  ...write,
  id: "relateClaims",
  method: "POST",
  path: "/claims/{id}/relations",
  summary: "Link a claim to another",
  description: "The claim gets no new version: a relation is a record of its own.",
  body: relationInput,
  answer: writtenRelation,
  status: 201,
  also: ["gone", "moved", "conflict"],
});

export const unlinkClaims = operation({
  ...write,
  id: "unlinkClaims",
  method: "POST",
  path: "/claims/{id}/relations/retract",
  summary: "Take a link between two claims back",
  description: "One of the two is this claim. The link's versions stay in the log; it can be made again.",
  body: relationRemoval,
  answer: writtenRelation,
});

export const decideOutcome = operation({
  ...write,
  id: "decideOutcome",
  method: "PUT",
  path: "/claims/{id}/outcome",
  summary: "Decide a claim's outcome",
  body: outcomeInput,
  answer: written,
});

export const splitClaim = operation({
  ...write,
  id: "splitClaim",
  method: "POST",
  path: "/claims/{id}/split",
  summary: "Part a claim again from one that it was merged into",
  description:
    "The claim that is named gets its address back, with the statements, relations and outcome that came from it; what was entered on this one since stays here.",
  body: splitInput,
  answer: written,
});
