import { pageQuery } from "../fields";
import { operation } from "../http/operation";
import {
  commentInput,
  commentListItem,
  nothingInput,
  publishInput,
  reviewListQuery,
  reviewView,
  sendBackInput,
  waitingView,
} from "../review/schema";
import { pageOf, written } from "./schema";

const tag = "review";
const also = ["gone", "moved"] as const;
const act = { tag, method: "POST", answer: written, also } as const;

export const listReviews = operation({
  id: "listReviews",
  method: "GET",
  path: "/reviews",
  tag,
  summary: "List what is in review",
  description:
    "The drafts that wait for a reviewer, the longest first: all of them to reviewers, to editors their own.",
  query: reviewListQuery,
  answer: pageOf(waitingView, "WaitingPage"),
  role: "editor",
  tagsItself: true,
});

export const getReview = operation({
  id: "getReview",
  method: "GET",
  path: "/{noun}/{key}/review",
  tag,
  summary: "Read where a record stands in review",
  description:
    "What was done about it and remarked on it, which drafts become public with it, and what whoever asks may do. Its ETag goes with publishing.",
  answer: reviewView,
  role: "editor",
  also,
  tagsItself: true,
});

export const sendToReview = operation({
  ...act,
  id: "sendToReview",
  path: "/{noun}/{key}/review",
  summary: "Send a draft to review",
  description: "With it go the drafts that hang on it. It stays a draft: nobody sees it who didn't before.",
  body: nothingInput,
  role: "editor",
});

export const takeFromReview = operation({
  ...act,
  id: "takeFromReview",
  path: "/{noun}/{key}/review/take-back",
  summary: "Take a draft back from review",
  description: "By its author, or whoever sent it.",
  body: nothingInput,
  role: "editor",
});

export const sendBack = operation({
  ...act,
  id: "sendBack",
  path: "/{noun}/{key}/review/send-back",
  summary: "Send a draft back to its author",
  body: sendBackInput,
  role: "reviewer",
});

export const publishReviewed = operation({
  ...act,
  id: "publishReviewed",
  path: "/{noun}/{key}/review/publish",
  summary: "Publish a draft in review",
  description:
    "And those that go along with it, in one change. `seen` is what the review said: if one of them was edited or added since, nothing is published. A claim about health, death, an investigation or a detention, and where a reviewer is not the author anything, is published by somebody other than its author.",
  body: publishInput,
  role: "reviewer",
  ifMatch: true,
});

export const listComments = operation({
  id: "listComments",
  method: "GET",
  path: "/{noun}/{key}/comments",
  tag,
  summary: "List what editors remarked on a record",
  description: "The first first. Comments are for editors who may see the record; they are never public.",
  query: pageQuery,
  answer: pageOf(commentListItem, "CommentPage"),
  role: "editor",
  also,
  tagsItself: true,
});

export const addComment = operation({
  ...act,
  id: "addComment",
  path: "/{noun}/{key}/comments",
  summary: "Comment on a record",
  description: "It is kept for good. The record gets no new version.",
  body: commentInput,
  status: 201,
  role: "editor",
});
