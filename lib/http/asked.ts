import { z } from "zod";
import { asOfMoment } from "../as-of";
import { cookieOf, sessionCookieName } from "../auth/request";
import type { Actor } from "../auth/schema";
import { getSeq } from "../change/queries";
import { env } from "../env";
import { AppError, notFound } from "../errors";
import { links } from "../permalinks";
import type { Operation, ParamsOf, QueryOf } from "./operation";
import { readQuery } from "./query";
import { dayOf, type Moment } from "./tags";

/** How a route is called: with the request, and what stands in its address. */
export type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

/** Tells which record an address that no longer names one leads to now (or, for a read of the past, led to
 *  then), if any. */
export type Successor<Params> = (params: Params, asOf: string | undefined) => Promise<string | null>;

/** Everybody who isn't signed in gets the same, and a cache between may keep it for a moment. */
export const forAll = { "cache-control": "public, max-age=0, s-maxage=5, stale-while-revalidate=30" };

/** What can never be other than it is: a version of a record that is public. */
export const forEver = { "cache-control": "public, max-age=31536000, immutable" };

/** What an answer depends on besides its address. */
export const vary = { vary: "Authorization, Cookie" };

const sessionCookie = sessionCookieName(env.baseUrl);

/** Whether somebody in particular may be asking, whose answer is nobody else's. */
export const isPersonal = ({ headers }: Request): boolean =>
  headers.has("authorization") || cookieOf(headers, sessionCookie) !== null;

export const momentNow = async (actor: Actor): Promise<Moment> => ({
  seq: await getSeq(actor),
  day: dayOf(new Date()),
});

const isName = (value: string) => /^[\w-]{1,200}$/.test(value);

/** What stands in the address. Nothing on file has a name of another form, so none is looked for. */
export async function readParams<P extends Record<string, string>>(given: Promise<P>): Promise<P> {
  // Next has nothing to give, not even an empty object, where no part of an address varies.
  const params = (await given) ?? ({} as P);
  if (!Object.values(params).every(isName)) throw notFound("record");
  return params;
}

const nothing = z.strictObject({});

export function readSearch<O extends Operation>(operation: O, url: URL): QueryOf<O> {
  return readQuery(operation.query ?? nothing, url.searchParams) as QueryOf<O>;
}

/** The redirect to where a record stands now, if the error is that it doesn't stand here. */
export async function findRedirect<O extends Operation>(
  error: unknown,
  operation: O,
  url: URL,
  params: Promise<ParamsOf<O>>,
  successor: Successor<ParamsOf<O>> | undefined,
): Promise<Response | null> {
  if (!successor || !(error instanceof AppError) || error.code !== "not_found") return null;
  const given = await params;
  if (!Object.values<string>(given).every(isName)) return null;
  const now = await successor(given, asOfMoment.safeParse(url.searchParams.get("asOf")).data);
  if (now === null) return null;
  // One part of an address names the record; the others stay as they were.
  const known: Record<string, string> = given;
  const path = operation.path
    .replace(/\{(id|slug|key)\}/, now)
    .replace(/\{(\w+)\}/g, (_, name) => known[name] ?? "");
  const location = links.api(path) + url.search;
  return new Response(null, { status: 308, headers: { location, "cache-control": "no-store" } });
}
