import { operation } from "../http/operation";
import { revisionListItem, revisionListQuery, revisionQuery, revisionView } from "../revision/schema";
import { pageOf } from "./schema";

const revisionPage = pageOf(revisionListItem, "RevisionPage");

const list = <const Id extends string, const Path extends string>(id: Id, record: Path, tag: string) =>
  operation({
    id,
    method: "GET",
    path: `${record}/revisions` as `${Path}/revisions`,
    tag,
    summary: "List a record's versions",
    description:
      "The last first, with who saved each, when, why, and what changed. Those that were drafts are their author's and the reviewers'. A retracted record's versions stay.",
    query: revisionListQuery,
    answer: revisionPage,
    also: ["moved"],
  });

const one = <const Id extends string, const Path extends string>(id: Id, record: Path, tag: string) =>
  operation({
    id,
    method: "GET",
    path: `${record}/revisions/{n}` as `${Path}/revisions/{n}`,
    tag,
    summary: "Read one version of a record",
    description: "It never changes: what it names stands under the name it had then.",
    query: revisionQuery,
    answer: revisionView,
    tagsItself: true,
    also: ["moved"],
  });

export const listPersonRevisions = list("listPersonRevisions", "/people/{slug}", "people");
export const getPersonRevision = one("getPersonRevision", "/people/{slug}", "people");
export const listOrganizationRevisions = list(
  "listOrganizationRevisions",
  "/organizations/{slug}",
  "organizations",
);
export const getOrganizationRevision = one(
  "getOrganizationRevision",
  "/organizations/{slug}",
  "organizations",
);
export const listSourceRevisions = list("listSourceRevisions", "/sources/{id}", "sources");
export const getSourceRevision = one("getSourceRevision", "/sources/{id}", "sources");
export const listClaimRevisions = list("listClaimRevisions", "/claims/{id}", "claims");
export const getClaimRevision = one("getClaimRevision", "/claims/{id}", "claims");
export const listStatementRevisions = list("listStatementRevisions", "/statements/{id}", "statements");
export const getStatementRevision = one("getStatementRevision", "/statements/{id}", "statements");
