import type { Operation } from "../http/operation";
import * as claims from "./claims";
import * as extract from "./extract";
import * as organizations from "./organizations";
import * as people from "./people";
import * as record from "./record";
import * as review from "./review";
import * as revisions from "./revisions";
import * as sources from "./sources";
import * as statements from "./statements";

const isOperation = (value: object): value is Operation => "method" in value && "path" in value;

/** Everything that the API does, in the order in which the contract tells it. */
export const operations: Operation[] = [
  people,
  organizations,
  sources,
  claims,
  statements,
  revisions,
  review,
  record,
  extract,
].flatMap((file) => Object.values<object>(file).filter(isOperation));
