import { asOf } from "../as-of";
import { actorOf } from "../auth/queries";
import { type Actor, anybody } from "../auth/schema";
import type { Answer } from "./answers";
import {
  findRedirect,
  forAll,
  forEver,
  type Handler,
  isPersonal,
  momentNow,
  readParams,
  readSearch,
  type Successor,
  vary,
} from "./asked";
import type { Operation, ParamsOf, QueryOf } from "./operation";
import { problemFor } from "./problem";
import { dayOf, hasMoment, isOfMoment, listTag, type Moment, recordTag, tagsIn } from "./tags";

type Asked<O extends Operation> = { actor: Actor; params: ParamsOf<O>; query: QueryOf<O>; url: URL };

// Whoever is signed in gets their own, from here, so that they see at once what they wrote.
const forOne = { "cache-control": "private, no-store" };

const cachedFor = (personal: boolean, { isImmutable = false }: Pick<Answer, "isImmutable"> = {}) =>
  personal ? forOne : isImmutable ? forEver : forAll;

function notModified(etag: string, cached: Record<string, string>): Response {
  return new Response(null, { status: 304, headers: { ...cached, ...vary, etag } });
}

function tagOf(answer: Answer, now: Moment | null): string {
  if (answer.etag !== undefined) return answer.etag;
  const moment = answer.seq === undefined ? now : { seq: answer.seq, day: dayOf(new Date()) };
  if (moment === null) throw new Error("an operation that tags its answers itself gave one without a tag");
  return answer.version === undefined ? listTag(moment) : recordTag(answer.version, moment);
}

/** As of when a query asks, in the reads that have a past. */
const momentIn = (query: unknown) => (query as { asOf?: string } | null)?.asOf;

/** The GET of a route: what was asked, parsed; what the handler answers, tagged; what goes wrong, as a
 *  problem. @param successor where to redirect when nothing is found */
export function reading<const O extends Operation>(
  operation: O,
  answerTo: (asked: Asked<O>) => Promise<Answer>,
  successor?: Successor<ParamsOf<O>>,
): Handler<ParamsOf<O>> {
  return async (request, context) => {
    const url = new URL(request.url);
    try {
      const params = await readParams(context.params);
      const query = readSearch(operation, url);
      const personal = operation.role !== undefined || isPersonal(request);
      const seen = tagsIn(request.headers.get("if-none-match"));
      // What anybody gets depends on nothing but the record and the day: where neither has moved on since
      // the tag was given out, no body need be made to know that it would be the same.
      let now = !personal && seen.some(hasMoment) ? await momentNow(anybody) : null;
      const same = now && seen.find((tag) => now && isOfMoment(tag, now));
      if (same) return notModified(same, cachedFor(personal));
      const actor = asOf(personal ? await actorOf(request) : anybody, momentIn(query));
      // Read before the body is: a tag may be older than its body, never newer.
      if (!operation.tagsItself) now ??= await momentNow(actor);
      const answer = await answerTo({ actor, params, query, url });
      const etag = tagOf(answer, now);
      const cached = cachedFor(personal, answer);
      if (seen.includes(etag)) return notModified(etag, cached);
      return new Response(answer.json, {
        status: answer.status,
        headers: {
          "content-type": "application/json; charset=utf-8",
          ...cached,
          ...vary,
          etag,
          ...answer.headers,
        },
      });
    } catch (error) {
      const redirect = await findRedirect(error, operation, url, context.params, successor);
      return redirect ?? problemFor(error, { method: request.method, path: url.pathname });
    }
  };
}
