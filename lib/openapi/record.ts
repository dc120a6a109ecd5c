import { bundle, exportQuery, importAnswer } from "../bundle/schema";
import { changeListQuery, changeView, correctionListQuery, logHead } from "../change/schema";
import { denialQuery, denialView } from "../denial/schema";
import { bodyLimit } from "../http/body";
import { operation } from "../http/operation";
import { searchPage, searchQuery } from "../search/schema";
import { trackRecordItem, trackRecordQuery } from "../track-record/schema";
import { undoInput, undone } from "../undo/schema";
import { anyDocument, pageOf } from "./schema";

const tag = "record";
const changePage = pageOf(changeView, "ChangePage");

export const listDenials = operation({
  id: "listDenials",
  method: "GET",
  path: "/denials",
  tag,
  summary: "List denials",
  description:
    "Every denial with its latency and how it turned out, or those made within so many days of what they deny, or that held, did not hold, or are open; asked for by manner non_denial or no_comment, what sounds like a denial and isn't one.",
  query: denialQuery,
  answer: pageOf(denialView, "DenialPage"),
});

export const listTrackRecords = operation({
  id: "listTrackRecords",
  method: "GET",
  path: "/track-records",
  tag,
  summary: "List track records",
  description:
    "How the decided claims turned out that organizations and speakers made, passed on or denied, for those with the most of them: at most so many of each kind as the limit says, in one page. No share under n = 5.",
  query: trackRecordQuery,
  answer: pageOf(trackRecordItem, "TrackRecordPage"),
});

export const searchRecord = operation({
  id: "search",
  method: "GET",
  path: "/search",
  tag,
  summary: "Search the record",
  description:
    'People and organizations by any of their names, in any script and spelling; claims, statements and sources by their words, all of which must be there: the last as a beginning, "a phrase" in quotation marks.',
  query: searchQuery,
  answer: searchPage,
});

export const importBundle = operation({
  id: "importBundle",
  method: "POST",
  path: "/import",
  tag,
  summary: "Import a bundle",
  description: "All of it or none of it. Importing the same bundle again changes nothing.",
  body: bundle,
  bodyLimit: bodyLimit.bundle,
  parsesBodyItself: true,
  example: {
    format: "standing/1",
    people: [{ slug: "ada-example", name: "Ada Example" }],
    claims: [
      {
        ref: "c1",
        person: "ada-example",
        category: "dismissal",
        effect: "weakens",
        text: "Ada Example is to be dismissed before the end of the year.",
      },
    ],
  },
  answer: importAnswer,
  role: "editor",
  also: ["conflict"],
});

export const exportBundle = operation({
  id: "exportBundle",
  method: "GET",
  path: "/export",
  tag,
  summary: "Export a bundle",
  description:
    "All that is published, or what is about one person; of statements those on a claim that stands. Importing it changes nothing.",
  query: exportQuery,
  answer: bundle,
  canBeSentAgain: true,
  also: ["missing"],
});

export const listChanges = operation({
  id: "listChanges",
  method: "GET",
  path: "/changes",
  tag,
  summary: "Read the log of changes",
  description:
    "Oldest first, from after `since` on. Each change carries the hash of the one before it; `nextCursor` is the next page's `since`. With `order=desc` the last comes first, and `nextCursor` is the next page's `before`.",
  query: changeListQuery,
  answer: changePage,
});

export const undoChange = operation({
  id: "undoChange",
  method: "POST",
  path: "/changes/undo",
  tag,
  summary: "Take your own last change back",
  description:
    "By a new change: each record is as it was before; a claim, statement or relation that the change had entered is withdrawn. 409 if it isn't your last change any more, 422 if a record was edited since.",
  body: undoInput,
  example: { seq: 1842 },
  answer: undone,
  also: ["conflict"],
});

export const getLogHead = operation({
  id: "getLogHead",
  method: "GET",
  path: "/changes/head",
  tag,
  summary: "Read where the log ends",
  description:
    "A checkpoint: the number of changes, the last hash, its time. Keep one, and you can tell whether the log up to it was ever altered.",
  answer: logHead,
});

export const listCorrections = operation({
  id: "listCorrections",
  method: "GET",
  path: "/corrections",
  tag,
  summary: "List corrections",
  description: "The changes that corrected what was published, with the public reason; the last first.",
  query: correctionListQuery,
  answer: changePage,
});

export const getContract = operation({
  id: "getContract",
  method: "GET",
  path: "/openapi.json",
  tag,
  summary: "Read this contract",
  answer: anyDocument,
  tagsItself: true,
});
