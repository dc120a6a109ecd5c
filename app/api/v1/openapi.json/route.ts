import { createHash } from "node:crypto";
import { sessionCookieName } from "@/lib/auth/request";
import { env } from "@/lib/env";
import { text } from "@/lib/http/answers";
import { others } from "@/lib/http/methods";
import { reading } from "@/lib/http/reading";
import { contract } from "@/lib/openapi/document";
import * as operations from "@/lib/openapi/record";

function write(): { json: string; etag: string } {
  const json = JSON.stringify(contract({ sessionCookie: sessionCookieName(env.baseUrl) }));
  return { json, etag: `"${createHash("sha256").update(json).digest("base64url")}"` };
}

// It changes with the program only: made once, for whoever asks first.
let written: ReturnType<typeof write> | undefined;

export const GET = reading(operations.getContract, async () => {
  written ??= write();
  return text(written.json, { etag: written.etag });
});

export const { POST, PUT, PATCH, DELETE, OPTIONS } = others("GET");
