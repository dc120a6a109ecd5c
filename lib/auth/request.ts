import { createHmac, timingSafeEqual } from "node:crypto";

/** What a request's headers say about who asks. Nothing here trusts them further than that. */

const tokenForm = /^Bearer (st_[A-Za-z0-9_-]{43})$/i;

/** The token of `Authorization: Bearer st_…`: null without that header, "malformed" if it says anything else. */
export function bearerOf(headers: Headers): { token: string } | "malformed" | null {
  const header = headers.get("authorization");
  if (header === null) return null;
  const token = tokenForm.exec(header.trim())?.[1];
  return token ? { token } : "malformed";
}

const isLoopback = (hostname: string) => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** Cookies don't tell ports apart: two checkouts on one machine would sign each other out under one name. */
export function cookiePrefix(baseUrl: string): string {
  const url = new URL(baseUrl);
  return isLoopback(url.hostname) && url.port ? `standing-${url.port}` : "standing";
}

export const sessionCookieName = (baseUrl: string): string =>
  `${baseUrl.startsWith("https:") ? "__Secure-" : ""}${cookiePrefix(baseUrl)}.session_token`;

export function cookieOf(headers: Headers, name: string): string | null {
  for (const pair of headers.get("cookie")?.split(";") ?? []) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/** The session token in a cookie that better-auth signed (`token.HMAC-SHA256`, percent-encoded), or null. */
export function unsign(cookie: string, secret: string): string | null {
  const value = decode(cookie);
  const at = value.lastIndexOf(".");
  if (at < 1) return null;
  const token = value.slice(0, at);
  const given = Buffer.from(value.slice(at + 1), "base64");
  const due = createHmac("sha256", secret).update(token).digest();
  return given.length === due.length && timingSafeEqual(given, due) ? token : null;
}

function decode(cookie: string): string {
  try {
    return decodeURIComponent(cookie);
  } catch {
    return cookie;
  }
}

/**
 * Whether a browser sent the request from a page of this very site. The page's host must be the one that was
 * asked: whatever name the site is opened under, so localhost, 127.0.0.1 and a name on the network all work.
 * No script of another site can set any of these headers.
 */
export function isSameOrigin(headers: Headers): boolean {
  const origin = headers.get("origin");
  if (origin === null || origin === "null") return headers.get("sec-fetch-site") === "same-origin";
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get("x-forwarded-host") || host === headers.get("host");
}

const reading = new Set(["GET", "HEAD", "OPTIONS"]);

export const isWrite = (method: string): boolean => !reading.has(method.toUpperCase());
