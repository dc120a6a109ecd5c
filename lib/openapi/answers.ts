import { httpStatus } from "../errors";
import type { Operation } from "../http/operation";
import type { Components } from "./components";
import { problem, withdrawn } from "./schema";

type Json = Record<string, unknown>;

const text = { schema: { type: "string" } };
const header = (description: string, required = true) => ({ description, required, ...text });

function headersOf(operation: Operation, isList: boolean): Json {
  if (operation.method === "GET") {
    return {
      ETag: header("Send it as If-None-Match to learn whether anything has changed."),
      "Cache-Control": header("Public without a token or session; private with one."),
      ...(isList && { Link: header('The next page, as rel="next".', false) }),
    };
  }
  return {
    ...(operation.answer.meta()?.id === "Written" && { ETag: header("The new version's; for If-Match.") }),
    ...(operation.status === 201 && { Location: header("Where the record can be read.") }),
    ...(operation.method === "POST" && {
      "Idempotent-Replayed": header("`true` if this is the answer to an earlier request.", false),
    }),
  };
}

const told: Record<number, string> = {
  400: "The request can't be read.",
  401: "No token or session, or one that can't be used.",
  403: "The role doesn't allow it.",
  404: "There is no such record, or none for whoever asks.",
  409: "It conflicts with what is on file, or with a request that is still being answered.",
  412: "The record has a newer version than If-Match names.",
  413: "The body is too large.",
  415: "The body isn't JSON.",
  422: "Something in the request can't be accepted; `errors` says what, all of it.",
  428: "If-Match is missing.",
  500: "Something went wrong on the server.",
};

function failuresOf({ method, path, role, ifMatch, also = [] }: Operation): number[] {
  const isWrite = method !== "GET";
  return [
    ...(isWrite ? [400, 413, 415] : []),
    ...(isWrite || role ? [httpStatus.forbidden] : []),
    ...(ifMatch ? [httpStatus.stale, httpStatus.unconditional] : []),
    ...(path.includes("{") || also.includes("missing") ? [httpStatus.not_found] : []),
    ...(also.includes("conflict") || method === "POST" || ifMatch ? [httpStatus.conflict] : []),
    httpStatus.unauthenticated,
    httpStatus.invalid,
    500,
  ].sort();
}

/** Every answer that an operation may get, by status. */
export function answersOf(operation: Operation, components: Components): Json {
  const answer = components.add(operation.answer, operation.canBeSentAgain ? "input" : "output");
  const schema = components.add(problem, "output");
  const isList = operation.answer.meta()?.id?.endsWith("Page") ?? false;
  const failures = failuresOf(operation).map((status) => [
    status,
    { description: told[status], content: { "application/problem+json": { schema } } },
  ]);
  return {
    [operation.status ?? 200]: {
      description: operation.summary,
      headers: headersOf(operation, isList),
      content: { "application/json": { schema: answer } },
    },
    ...(operation.method === "GET" && { 304: { description: "Nothing has changed since that ETag." } }),
    ...(operation.also?.includes("moved") && {
      308: { description: "The record stands elsewhere now.", headers: { Location: header("Where.") } },
    }),
    ...(operation.also?.includes("gone") && {
      410: {
        description: "The record was withdrawn; what is left is its stone.",
        content: { "application/problem+json": { schema: components.add(withdrawn, "output") } },
      },
    }),
    ...Object.fromEntries(failures),
  };
}
