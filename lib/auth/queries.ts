import { createHash } from "node:crypto";
import { pool, prisma } from "../db";
import { env } from "../env";
import { AppError } from "../errors";
import { gathered } from "../gathered";
import { requireTokenKeeper, tokensWithin } from "./policy";
import { bearerOf, cookieOf, isSameOrigin, isWrite, sessionCookieName, unsign } from "./request";
import { tokenState } from "./rules";
import { type Actor, anybody, type Session, type TokenView } from "./schema";

export const tokenHash = (token: string): string => createHash("sha256").update(token).digest("hex");

/** The key that signs session cookies. Nothing stands in for it: a known key would let anybody in. */
export function authSecret(): string {
  if (env.authSecret) return env.authSecret;
  throw new Error("AUTH_SECRET is not set: give it 32 or more random characters, the same in every process.");
}

const cookieName = sessionCookieName(env.baseUrl);

/** The session of a cookie, in one look-up; without a cookie, null and no look-up. */
export async function findSession(headers: Headers): Promise<Session | null> {
  const cookie = cookieOf(headers, cookieName);
  const token = cookie && unsign(cookie, authSecret());
  if (!token) return null;
  const { rows } = await pool.query({
    name: "session",
    text: `SELECT u.id, u.name, u.role, u.must_change_password
             FROM session s JOIN "user" u ON u.id = s.user_id
            WHERE s.token = $1 AND s.expires_at > now()`,
    values: [token],
  });
  const row = rows[0];
  if (!row) return null;
  const actor: Actor = { kind: "user", id: row.id, name: row.name, role: row.role };
  return { actor, mustChangePassword: row.must_change_password };
}

const tokensKnown = gathered(async (hashes) => {
  const { rows } = await pool.query({
    name: "tokens",
    text: `SELECT t.sha256, t.id, t.name, least(t.role, u.role) AS role
             FROM api_token t LEFT JOIN "user" u ON u.id = t.created_by
            WHERE t.sha256 = ANY($1) AND t.revoked_at IS NULL AND t.expires_at > now()`,
    values: [hashes],
  });
  return new Map<string, Actor>(
    rows.map(({ sha256, id, name, role }) => [sha256, { kind: "token", id, name, role }]),
  );
});

/**
 * The token's actor; null if it is unknown, expired or revoked. It can do no more than whoever made it can
 * today. Looked up by its hash, so how long that takes tells nothing about the tokens on file.
 */
export const findTokenActor = (bearer: string): Promise<Actor | null> => tokensKnown(tokenHash(bearer));

/**
 * The signed-in actor of an API request, or null. A session writes only from the site's own pages: the
 * browser sends its cookie along with what other sites make it send.
 * @throws AppError forbidden if a session is there but may not be used for this.
 */
export async function findSessionActor(headers: Headers, method: string): Promise<Actor | null> {
  const session = await findSession(headers);
  if (!session) return null;
  if (!isWrite(method)) return session.mustChangePassword ? null : session.actor;
  if (!isSameOrigin(headers)) {
    throw new AppError(
      "forbidden",
      "A signed-in session writes only from this site's own pages. Elsewhere, send a token.",
    );
  }
  if (session.mustChangePassword) throw new AppError("forbidden", "Change your one-time password first.");
  return session.actor;
}

/**
 * Who asks, for the API: the token's actor, else the session's, else anybody. A token that can't be used
 * is an error and never anybody: the program behind it would take a public answer for the whole.
 */
export async function actorOf(request: Request): Promise<Actor> {
  const bearer = bearerOf(request.headers);
  if (bearer === null) return (await findSessionActor(request.headers, request.method)) ?? anybody;
  if (bearer === "malformed") {
    throw new AppError("unauthenticated", "Authorization takes a token: Bearer st_ and 43 characters.");
  }
  const actor = await findTokenActor(bearer.token);
  if (!actor) throw new AppError("unauthenticated", "This token is unknown, has expired or was revoked.");
  return actor;
}

/** The actor's tokens, newest first; an administrator's list is everybody's. */
export async function listTokens(actor: Actor): Promise<TokenView[]> {
  requireTokenKeeper(actor);
  const tokens = await prisma.apiToken.findMany({
    where: tokensWithin(actor),
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    omit: { sha256: true },
  });
  const owners = await prisma.user.findMany({
    where: { id: { in: tokens.map((token) => token.createdBy) } },
    select: { id: true, name: true },
  });
  const nameOf = new Map(owners.map((owner) => [owner.id, owner.name]));
  const now = new Date();
  return tokens.map((token) => ({
    id: token.id,
    name: token.name,
    role: token.role,
    owner: nameOf.get(token.createdBy) ?? "Standing",
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    state: tokenState(token, now),
  }));
}
