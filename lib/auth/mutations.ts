import { randomBytes } from "node:crypto";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { isAPIError } from "better-auth/api";
import { hashPassword } from "better-auth/crypto";
import { prisma } from "../db";
import { AppError, invalid, notFound } from "../errors";
import { accept } from "../faults";
import { doAndTell } from "../house/mutations";
import { eventRow } from "../house/rules";
import { newId } from "../ids";
import { forgetAttempts, takeAttempt } from "./attempt/mutations";
import { accountClosed, openAuth, tooManyAttempts } from "./instance";
import { requireMayGrant, requireTokenKeeper, tokensWithin } from "./policy";
import { authSecret, findSession, tokenHash } from "./queries";
import {
  type Actor,
  type PasswordInput,
  type SignInInput,
  type TokenInput,
  tokenInput,
  type UserInput,
  userInput,
} from "./schema";

function connect() {
  const database = prismaAdapter(prisma, { provider: "postgresql", transaction: true });
  return openAuth(authSecret(), database, { take: takeAttempt, forget: forgetAttempts }, isClosed);
}

async function isClosed(id: string): Promise<boolean> {
  const user = await prisma.user.findUnique({ where: { id }, select: { disabledAt: true } });
  return user?.disabledAt != null;
}

let opened: ReturnType<typeof connect> | undefined;

/** Opened on first use, so that a build, or a command that signs nobody in, needs no secret. */
function auth() {
  opened ??= connect();
  return opened;
}

const answered = new Set(["/api/auth/sign-in/email", "/api/auth/sign-out"]);

/** Sign-in and sign-out over HTTP. better-auth's other endpoints are closed: nothing here uses them. */
export async function answerAuthRequest(request: Request): Promise<Response> {
  if (!answered.has(new URL(request.url).pathname)) return new Response(null, { status: 404 });
  return auth().handler(request);
}

/** What to set in the browser, as Set-Cookie headers. */
type Cookies = { cookies: string[] };

export async function signIn(
  input: SignInInput,
  headers: Headers,
): Promise<Cookies & { mustChangePassword: boolean }> {
  try {
    const answer = await auth().api.signInEmail({ body: input, headers, returnHeaders: true });
    return {
      cookies: answer.headers.getSetCookie(),
      mustChangePassword: answer.response.user.mustChangePassword === true,
    };
  } catch (error) {
    throw isAPIError(error) ? refusal(error.body?.code, "password") : error;
  }
}

export async function signOut(headers: Headers): Promise<Cookies> {
  const answer = await auth().api.signOut({ headers, returnHeaders: true });
  return { cookies: answer.headers.getSetCookie() };
}

const passwordKept = `UPDATE "user" SET must_change_password = false, updated_at = now() WHERE id = $7 RETURNING 1`;

/** Ends every session of the user, opens a new one, and lifts the duty to change a one-time password. */
export async function changePassword(input: PasswordInput, headers: Headers): Promise<Cookies> {
  const session = await findSession(headers);
  if (!session) throw new AppError("unauthenticated", "Sign in to change your password.");
  const { id } = session.actor;
  if (!(await takeAttempt(id))) throw refusal("TOO_MANY_ATTEMPTS", "currentPassword");
  try {
    const { currentPassword, newPassword } = input;
    const answer = await auth().api.changePassword({
      body: { currentPassword, newPassword, revokeOtherSessions: true },
      headers,
      returnHeaders: true,
    });
    await doAndTell(session.actor, { kind: "password" }, passwordKept, [id]);
    await forgetAttempts(id);
    return { cookies: answer.headers.getSetCookie() };
  } catch (error) {
    throw isAPIError(error) ? refusal(error.body?.code, "currentPassword") : error;
  }
}

function refusal(code: string | undefined, path: string): AppError {
  if (code === "ACCOUNT_CLOSED") return new AppError("forbidden", accountClosed);
  if (code === "TOO_MANY_ATTEMPTS") return new AppError("forbidden", tooManyAttempts);
  if (code === "INVALID_PASSWORD") return invalid([{ path, message: "This is not your present password." }]);
  // One answer for an unknown address and a wrong password, so that nobody learns who has an account.
  const message = "There is no account with this e-mail address and password.";
  return new AppError("unauthenticated", message, [{ path, message }]);
}

/** Only commands on the machine make users; no page and no API call does, hence no actor to ask about. */
export async function createUser(given: UserInput): Promise<{ id: string }> {
  const { password, ...user } = accept(userInput, given);
  if (await prisma.user.findUnique({ where: { email: user.email }, select: { id: true } }))
    throw new AppError("conflict", `There is a user with the address ${user.email} already.`);
  const at = { createdAt: new Date(), updatedAt: new Date() };
  const id = newId();
  const account = {
    ...at,
    id: newId(),
    accountId: id,
    providerId: "credential",
    password: await hashPassword(password),
  };
  await prisma.user.create({ data: { ...user, ...at, id, accounts: { create: account } } });
  return { id };
}

/** The token is in the answer and nowhere else: the database keeps its SHA-256. */
export async function createToken(actor: Actor, given: TokenInput): Promise<{ id: string; token: string }> {
  const input = accept(tokenInput, given);
  requireMayGrant(actor, input.role);
  const now = new Date();
  if (input.expiresAt <= now) throw invalid([{ path: "expiresAt", message: "This day has passed." }]);
  const token = `st_${randomBytes(32).toString("base64url")}`;
  const id = newId();
  const made = { ...input, id, sha256: tokenHash(token), createdBy: actor.id, createdAt: now };
  const told = { kind: "token_made", subjectId: id, subject: input.name, detail: input.role } as const;
  await prisma.$transaction([
    prisma.apiToken.create({ data: made }),
    prisma.houseEvent.create({ data: eventRow(actor, told, now) }),
  ]);
  return { id, token };
}

/** From now on the token opens nothing. Revoking it again changes nothing. */
export async function revokeToken(actor: Actor, id: string): Promise<void> {
  requireTokenKeeper(actor);
  const mine = { id, ...tokensWithin(actor) };
  const token = await prisma.apiToken.findFirst({ where: mine, select: { name: true } });
  if (!token) throw notFound("token");
  await doAndTell(
    actor,
    { kind: "token_revoked", subjectId: id, subject: token.name },
    "UPDATE api_token SET revoked_at = now() WHERE id = $7 AND revoked_at IS NULL RETURNING 1",
    [id],
  );
}
