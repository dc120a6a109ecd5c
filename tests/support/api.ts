import { expect } from "vitest";
import { createToken } from "@/lib/auth/mutations";
import { type Role, system } from "@/lib/auth/schema";
import { breaches } from "./contract";
import { inProcess } from "./routes";

type Sent = {
  body?: unknown;
  /** The body as it goes over the wire, in place of `body`. */
  raw?: BodyInit;
  token?: string;
  headers?: Record<string, string>;
};

export type Answered<T> = { status: number; headers: Headers; body: T; text: string };

const site = "http://localhost:3000";

/** A client of the API that holds each answer against the contract, wherever the API runs. */
export function client(send: (request: Request) => Promise<Response>, base = site) {
  return async function api<T = Record<string, unknown>>(
    method: string,
    path: string,
    { body, raw, token, headers = {} }: Sent = {},
  ): Promise<Answered<T>> {
    const url = new URL(path.startsWith("/api/") ? path : `/api/v1${path}`, base);
    const payload = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const request = new Request(url, {
      method,
      redirect: "manual",
      headers: {
        ...(payload !== undefined && { "content-type": "application/json" }),
        ...(token && { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(payload !== undefined && { body: payload }),
    });
    const response = await send(request);
    const text = await response.text();
    expect(breaches(method, url, response, text), `${method} ${path} keeps to the contract`).toEqual([]);
    const parsed = text === "" ? null : JSON.parse(text);
    return { status: response.status, headers: response.headers, body: parsed as T, text };
  };
}

/** The API, called by its routes. */
export const api = client(inProcess);

/** The API of a running server. */
export const apiAt = (base: string) => client(fetch, base);

/** The Authorization of a program with a role. */
export async function tokenFor(role: Role): Promise<string> {
  const expiresAt = new Date(Date.now() + 24 * 60 * 60 * 1000);
  const { token } = await createToken(system, { name: `A program of an ${role}`, role, expiresAt });
  return token;
}

/** The etag of an answer, which each has that can be written to. */
export function etagOf({ headers }: { headers: Headers }): string {
  const etag = headers.get("etag");
  if (etag === null) throw new Error("an answer without an ETag");
  return etag;
}
