import { asOfQuery } from "../as-of";
import { operation } from "../http/operation";
import { reliabilityInput } from "../judgement/schema";
import {
  organizationInput,
  organizationListItem,
  organizationListQuery,
  organizationPatch,
  organizationView,
} from "../organization/schema";
import { trackRecordView } from "../track-record/schema";
import { pageOf, written } from "./schema";

const tag = "organizations";

export const listOrganizations = operation({
  id: "listOrganizations",
  method: "GET",
  path: "/organizations",
  tag,
  summary: "List organizations",
  query: organizationListQuery,
  answer: pageOf(organizationListItem, "OrganizationPage"),
});

export const recordOrganization = operation({
  id: "recordOrganization",
  method: "POST",
  path: "/organizations",
  tag,
  summary: "Enter an organization",
  body: organizationInput,
  answer: written,
  status: 201,
  role: "editor",
  also: ["conflict"],
});

export const getOrganization = operation({
  id: "getOrganization",
  method: "GET",
  path: "/organizations/{slug}",
  tag,
  summary: "Read an organization",
  query: asOfQuery,
  answer: organizationView,
  also: ["moved"],
});

export const reviseOrganization = operation({
  id: "reviseOrganization",
  method: "PATCH",
  path: "/organizations/{slug}",
  tag,
  summary: "Edit an organization",
  description: "What is given replaces what is there; null clears.",
  body: organizationPatch,
  answer: written,
  ifMatch: true,
  role: "editor",
  also: ["moved", "conflict"],
});

export const getTrackRecord = operation({
  id: "getTrackRecord",
  method: "GET",
  path: "/organizations/{slug}/track-record",
  tag,
  summary: "Read an organization's track record",
  description:
    "Of its claims with a decided outcome, how many were borne out: as origin, as relay and, for denials, how many held. With n and Wilson's 95% interval; no share under n = 5.",
  query: asOfQuery,
  answer: trackRecordView,
  also: ["moved"],
});

export const judgeReliability = operation({
  id: "judgeReliability",
  method: "PUT",
  path: "/organizations/{slug}/reliability",
  tag: "organizations",
  summary: "Judge an organization's reliability",
  description:
    "A grade of the Admiralty code, A to F, with its date and reason. It is an editor's judgement, kept apart from the track record.",
  body: reliabilityInput,
  answer: written,
  ifMatch: true,
  role: "editor",
  also: ["moved"],
});
