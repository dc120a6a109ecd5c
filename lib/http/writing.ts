import { actorOf } from "../auth/queries";
import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { accept } from "../faults";
import type { KeptAnswer } from "../idempotency/queries";
import type { Answer } from "./answers";
import { findRedirect, type Handler, readParams, readSearch, type Successor } from "./asked";
import { bodyLimit, readBody } from "./body";
import { fingerprint, once, readIdempotencyKey } from "./idempotency";
import type { BodyOf, Operation, ParamsOf } from "./operation";
import { type ExpectedVersion, readIfMatch } from "./preconditions";
import { problemFor } from "./problem";
import { dayOf, recordTag } from "./tags";

type Sent<O extends Operation> = {
  actor: Actor;
  params: ParamsOf<O>;
  body: BodyOf<O>;
  /** From If-Match: the version that the writer has seen; null for any. */
  expected: ExpectedVersion;
};

function kept({ status, json, headers = {}, version, seq }: Answer): KeptAnswer {
  const isTagged = version !== undefined && seq !== undefined;
  const tag: Record<string, string> = isTagged
    ? { etag: recordTag(version, { seq, day: dayOf(new Date()) }) }
    : {};
  return { status, headers: { ...headers, ...tag }, answer: json };
}

const sentAs = ({ status, headers, answer }: KeptAnswer, isReplayed: boolean) =>
  new Response(answer, {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
      ...(isReplayed && { "idempotent-replayed": "true" }),
    },
  });

function bodyOf<O extends Operation>(operation: O, value: unknown): BodyOf<O> {
  const isParsed = operation.body && !operation.parsesBodyItself;
  return (isParsed && operation.body ? accept(operation.body, value) : value) as BodyOf<O>;
}

/** A POST, PATCH or PUT of a route: who asks, which version they saw, what they sent; once for each key. */
export function writing<const O extends Operation>(
  operation: O,
  answerTo: (sent: Sent<O>) => Promise<Answer>,
  successor?: Successor<ParamsOf<O>>,
): Handler<ParamsOf<O>> {
  return async (request, context) => {
    const url = new URL(request.url);
    try {
      const params = await readParams(context.params);
      readSearch(operation, url);
      const actor = await actorOf(request);
      // The mutation asks its policy as well; asked here, nobody has a large body read for nothing.
      requireRole(actor, operation.role ?? "editor", operation.summary.toLowerCase());
      const expected = operation.ifMatch ? readIfMatch(request.headers) : null;
      const key = operation.method === "POST" ? readIdempotencyKey(request.headers) : null;
      const { bytes, value } = await readBody(request, operation.bodyLimit ?? bodyLimit.usual);
      const body = bodyOf(operation, value);
      const write = async () => kept(await answerTo({ actor, params, body, expected }));
      if (key === null) return sentAs(await write(), false);
      const sha256 = fingerprint(request.method, url.pathname, bytes);
      const answered = await once(actor, { key, sha256 }, write);
      return sentAs(answered.kept, answered.isReplayed);
    } catch (error) {
      const redirect = await findRedirect(error, operation, url, context.params, successor);
      return redirect ?? problemFor(error, { method: request.method, path: url.pathname });
    }
  };
}
