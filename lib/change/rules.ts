import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { Actor } from "../auth/schema";
import type { Write } from "./records";

/** What a change was for; where it corrects what was published, why, in words for the public. */
export type Reasons = {
  reason: string;
  correction?: string | null | undefined;
  /** What a bundle brings was looked at as a whole, and its importer asked (lib/bundle). */
  isImport?: true;
};

/** A change without its place in the chain, as canonical JSON (RFC 8785): actor, reason, revisions, and the
 *  correction where there is one: changes were hashed before there were any. */
export function canonicalChange(
  actor: Pick<Actor, "id" | "name" | "role">,
  { reason, correction }: Reasons,
  writes: Write[],
): string {
  const revisions = writes.map(({ type, version, body }) => ({ type, id: body.id, version, body }));
  const text = canonicalize({
    actor: { id: actor.id, name: actor.name, role: actor.role },
    ...(typeof correction === "string" && { correction }),
    reason,
    revisions,
  });
  if (text === undefined) throw new Error("a change has no canonical form");
  return text;
}

/** What is hashed: the previous hash (64 hex digits), then `[seq,"at",{actor, correction?, reason, revisions}]` as
 *  canonical JSON; `at` in UTC with microseconds. */
export function hashedText(previousHash: string, seq: number, at: string, canonical: string): string {
  return `${previousHash}[${seq},${JSON.stringify(at)},${canonical}]`;
}

/** SHA-256 of `hashedText`, as 64 hex digits. */
export function hashOf(previousHash: string, seq: number, at: string, canonical: string): string {
  return createHash("sha256")
    .update(hashedText(previousHash, seq, at, canonical), "utf8")
    .digest("hex");
}
