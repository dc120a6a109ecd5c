import { asOfQuery } from "../as-of";
import { operation } from "../http/operation";
import { personInput, personListItem, personListQuery, personPatch, personView } from "../person/schema";
import { comparedItem, compareQuery } from "../timeline/compare/schema";
import { timelineItem, timelineQuery } from "../timeline/schema";
import { personTrackRecordView } from "../track-record/schema";
import { pageOf, written } from "./schema";

export const listPeople = operation({
  id: "listPeople",
  method: "GET",
  path: "/people",
  tag: "people",
  summary: "List people",
  query: personListQuery,
  answer: pageOf(personListItem, "PersonPage"),
});

export const recordPerson = operation({
  id: "recordPerson",
  method: "POST",
  path: "/people",
  tag: "people",
  summary: "Enter a person",
  body: personInput,
  answer: written,
  status: 201,
  role: "editor",
  also: ["conflict"],
});

export const getPerson = operation({
  id: "getPerson",
  method: "GET",
  path: "/people/{slug}",
  tag: "people",
  summary: "Read a person",
  query: asOfQuery,
  answer: personView,
  also: ["moved"],
});

export const revisePerson = operation({
  id: "revisePerson",
  method: "PATCH",
  path: "/people/{slug}",
  tag: "people",
  summary: "Edit a person",
  description: "What is given replaces what is there; lists are replaced whole; null clears.",
  body: personPatch,
  answer: written,
  ifMatch: true,
  role: "editor",
  also: ["moved", "conflict"],
});

export const listTimeline = operation({
  id: "listTimeline",
  method: "GET",
  path: "/people/{slug}/timeline",
  tag: "people",
  summary: "Read a person's timeline",
  description:
    "Claims, statements, occurrences, outcomes and offices held, newest first unless order=asc. Ties are broken by id: pages never repeat or skip an entry. Filters add up: those on what was said keep the statements that fit and the claims that they are about, those on claims the claims that fit and the statements about them.",
  query: timelineQuery,
  answer: pageOf(timelineItem, "TimelinePage"),
  tagsItself: true,
  also: ["moved"],
});

export const getTrackRecord = operation({
  id: "getPersonTrackRecord",
  method: "GET",
  path: "/people/{slug}/track-record",
  tag: "people",
  summary: "Read a person's track record",
  description:
    "Of the claims about the person, and of those that they made, with a decided outcome: how many were borne out; and how many of their denials held. With n and Wilson's 95% interval; no share under n = 5.",
  query: asOfQuery,
  answer: personTrackRecordView,
  also: ["moved"],
});

export const comparePeople = operation({
  id: "comparePeople",
  method: "GET",
  path: "/compare",
  tag: "people",
  summary: "Read several people's timelines as one",
  description:
    "The entries of two to four people's timelines in one order, each with whose it is, under the filters of a timeline. What concerns two of them is an entry of each.",
  query: compareQuery,
  answer: pageOf(comparedItem, "ComparedPage"),
  also: ["missing"],
});
