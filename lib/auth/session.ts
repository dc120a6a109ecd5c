import { parseSetCookieHeader, toCookieOptions } from "better-auth/cookies";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { links } from "../permalinks";
import { findSession } from "./queries";
import { type Actor, anybody, type Session } from "./schema";

/** The session of the page or action, looked up once for each request. */
export const getSession = cache(async (): Promise<Session | null> => findSession(await headers()));

/** Who asks for the page: with no session, or a one-time password still unchanged, anybody. */
export async function getActor(): Promise<Actor> {
  const session = await getSession();
  return session && !session.mustChangePassword ? session.actor : anybody;
}

/** The actor of a page behind sign-in. Sends away whoever isn't signed in, to come back to `next`. */
export async function requireSignedIn(next: string): Promise<Actor> {
  const session = await getSession();
  if (!session) redirect(links.signIn(next));
  if (session.mustChangePassword) redirect(links.password);
  return session.actor;
}

/** Gives the browser the cookies that a session comes with, or ends with. */
export async function keepCookies(given: string[]): Promise<void> {
  const jar = await cookies();
  for (const header of given) {
    for (const [name, cookie] of parseSetCookieHeader(header))
      jar.set(name, cookie.value, toCookieOptions(cookie));
  }
}
