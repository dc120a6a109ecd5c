import { AppError } from "../errors";
import type { RecordStatus } from "../fields";
import type { Actor, Role, TokenState } from "./schema";

const rank: Record<Role, number> = { reader: 0, editor: 1, reviewer: 2, administrator: 3 };

export const atLeast = (actor: Actor, role: Role): boolean => rank[actor.role] >= rank[role];

/** Lets an actor of the role or a higher one pass. @throws AppError unauthenticated or forbidden. */
export function requireRole(actor: Actor, role: Role, act: string): void {
  if (actor.kind === "anonymous")
    throw new AppError("unauthenticated", `Sign in, or send a token, to ${act}.`);
  if (!atLeast(actor, role)) {
    throw new AppError("forbidden", `To ${act} takes the role of ${role}; yours is ${actor.role}.`);
  }
}

/** Whether an actor may see a record: a draft is its author's and the reviewers'; the rest is public. */
export function maySee(actor: Actor, record: { status: RecordStatus; createdBy: string }): boolean {
  if (record.status !== "draft") return true;
  if (actor.kind === "anonymous") return false;
  return atLeast(actor, "reviewer") || (atLeast(actor, "editor") && actor.id === record.createdBy);
}

/** Whose drafts an actor sees, as the parameter of SQL reads: `*` all, an id one's own, `` none. */
export function viewerOf(actor: Actor): string {
  if (actor.kind === "anonymous" || !atLeast(actor, "editor")) return "";
  return atLeast(actor, "reviewer") ? "*" : actor.id;
}

/** A token's state at an instant. Revoking comes first: it says more than that time has passed. */
export function tokenState(token: { expiresAt: Date; revokedAt: Date | null }, now: Date): TokenState {
  if (token.revokedAt) return "revoked";
  return token.expiresAt <= now ? "expired" : "active";
}

/** The path to go on to after signing in: one of this site, else `fallback`. `//host` and `/\host` are not. */
export function sameSitePath(next: string | undefined, fallback: string): string {
  const here = "http://site.invalid";
  if (!next?.startsWith("/") || !URL.canParse(next, here)) return fallback;
  const url = new URL(next, here);
  const path = `${url.pathname}${url.search}${url.hash}`;
  // `/.//host` is this site's, and becomes `//host` when its dots are taken out.
  return url.origin === here && !path.startsWith("//") ? path : fallback;
}
