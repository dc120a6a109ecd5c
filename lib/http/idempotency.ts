import { createHash } from "node:crypto";
import type { Actor } from "../auth/schema";
import { AppError, invalid } from "../errors";
import { keepAnswer, releaseKey, takeKey } from "../idempotency/mutations";
import { findKey, type KeptAnswer } from "../idempotency/queries";

const form = /^[\x21-\x7e]{1,255}$/;

export function readIdempotencyKey(headers: Headers): string | null {
  const key = headers.get("idempotency-key");
  if (key === null) return null;
  if (!form.test(key)) {
    throw invalid([
      { path: "Idempotency-Key", message: "A key has 1 to 255 characters of ASCII, without spaces." },
    ]);
  }
  return key;
}

/** What makes two requests the same: the method, the address and the body, byte for byte. */
export function fingerprint(method: string, path: string, body: Uint8Array): string {
  return createHash("sha256").update(`${method} ${path}\n`).update(body).digest("hex");
}

async function answerFirst(actor: Actor, key: string, write: () => Promise<KeptAnswer>): Promise<KeptAnswer> {
  let kept: KeptAnswer;
  try {
    kept = await write();
  } catch (error) {
    // Only successes are kept: what was refused wrote nothing, and may be accepted later.
    await releaseKey(actor, key, error instanceof AppError);
    throw error;
  }
  await keepAnswer(actor, key, kept);
  return kept;
}

/**
 * Runs a write once for each key, however often it is sent.
 * @throws AppError `invalid` if the key came with another request before, `conflict` while its first runs
 */
export async function once(
  actor: Actor,
  { key, sha256 }: { key: string; sha256: string },
  write: () => Promise<KeptAnswer>,
): Promise<{ kept: KeptAnswer; isReplayed: boolean }> {
  if (await takeKey(actor, key, sha256)) {
    return { kept: await answerFirst(actor, key, write), isReplayed: false };
  }
  const known = await findKey(actor, key);
  if (known && known.bodySha256 !== sha256) {
    throw invalid([
      { path: "Idempotency-Key", message: "This key came with another request before. Take a new one." },
    ]);
  }
  if (!known?.kept) {
    throw new AppError(
      "conflict",
      "A request with this key is being answered, or was cut off. Ask again shortly; if this stays, see what was written before you send it with a new key.",
    );
  }
  return { kept: known.kept, isReplayed: true };
}
