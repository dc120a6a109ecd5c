import { createUser, signIn } from "@/lib/auth/mutations";
import type { Actor, Role } from "@/lib/auth/schema";

export const site = "http://localhost:3000";
export const password = "three herons over Orvell";

let made = 0;

/** A user of an invented name, and their actor as the site sees it. */
export async function makeUser(role: Role, given: { mustChangePassword?: boolean } = {}) {
  const email = `mara${++made}@example.org`;
  const name = `Mara Voss ${made}`;
  const { id } = await createUser({ email, name, role, password, mustChangePassword: false, ...given });
  const actor: Actor = { kind: "user", id, name, role };
  return { email, actor };
}

/** The Cookie header that a browser sends after these Set-Cookie headers. */
export const cookieHeader = (cookies: string[]): string =>
  cookies.map((cookie) => cookie.slice(0, cookie.indexOf(";"))).join("; ");

/** Signs in; the headers of a browser on the site's own page from then on. */
export async function signInAs(email: string, given = password): Promise<Headers> {
  const { cookies } = await signIn({ email, password: given }, new Headers());
  return new Headers({ cookie: cookieHeader(cookies), origin: site, host: new URL(site).host });
}
