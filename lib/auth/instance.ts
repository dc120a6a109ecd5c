import { APIError, createAuthMiddleware } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import type { BetterAuthOptions } from "better-auth/types";
import { env } from "../env";
import { newId } from "../ids";
import { cookiePrefix, isSameOrigin } from "./request";
import { longestPassword, shortestPassword } from "./schema";

export const tooManyAttempts = "Too many attempts with this account. Try again in a quarter of an hour.";
export const accountClosed = "This account was closed. An administrator can open it again.";

const days = 24 * 60 * 60;

/** How often a password may be tried; kept in the database, so that all processes count together. */
export type Attempts = {
  take: (who: string) => Promise<boolean>;
  forget: (who: string) => Promise<void>;
};

/**
 * better-auth with e-mail and password only; nobody signs up by themselves.
 * @param isClosed whether a user's account was closed: then they get no session
 */
export function openAuth(
  secret: string,
  database: BetterAuthOptions["database"],
  attempts: Attempts,
  isClosed: (user: string) => Promise<boolean>,
) {
  const countAttempt = createAuthMiddleware(async (context) => {
    if (context.path !== "/sign-in/email" || (await attempts.take(String(context.body?.email)))) return;
    throw new APIError("TOO_MANY_REQUESTS", { code: "TOO_MANY_ATTEMPTS", message: tooManyAttempts });
  });
  const forgetAttempts = createAuthMiddleware(async (context) => {
    if (context.path === "/sign-in/email" && context.context.newSession)
      await attempts.forget(String(context.body?.email));
  });
  return betterAuth({
    appName: "Standing",
    baseURL: env.baseUrl,
    // The site answers under any name it is opened by; see isSameOrigin.
    trustedOrigins: (request) => {
      const origin = request && isSameOrigin(request.headers) ? request.headers.get("origin") : null;
      return origin ? [origin] : [];
    },
    secret,
    database,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        mustChangePassword: { type: "boolean", input: false },
      },
    },
    // A fixed length: a read never writes, and a cookie never outlives its session or falls short of it.
    session: { expiresIn: 14 * days, disableSessionRefresh: true },
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isClosed(userId))
              throw new APIError("FORBIDDEN", { code: "ACCOUNT_CLOSED", message: accountClosed });
          },
        },
      },
    },
    hooks: { before: countAttempt, after: forgetAttempts },
    // Its own limit counts by address; without a proxy anybody can claim any, so attempts count by account.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: "error" },
    advanced: {
      cookiePrefix: cookiePrefix(env.baseUrl),
      useSecureCookies: env.baseUrl.startsWith("https:"),
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax", path: "/" },
      database: { generateId: () => newId() },
      // Tests must meet the checks that production has.
      disableCSRFCheck: false,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
    },
  });
}
