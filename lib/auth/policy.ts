import { AppError } from "../errors";
import { atLeast, requireRole } from "./rules";
import type { Actor, Role } from "./schema";

/** Tokens are made by people, and by commands on the machine: a leaked token must not renew itself. */
export function requireTokenKeeper(actor: Actor): void {
  requireRole(actor, "editor", "keep tokens");
  if (actor.kind === "token")
    throw new AppError("forbidden", "A token can't make or revoke tokens; sign in for that.");
}

/** @throws AppError forbidden, unless the actor may hand out the role: their own or a lower one. */
export function requireMayGrant(actor: Actor, role: Role): void {
  requireTokenKeeper(actor);
  if (!atLeast(actor, role)) {
    throw new AppError(
      "forbidden",
      `Your role is ${actor.role}: you can't make a token for ${article(role)}.`,
    );
  }
}

const article = (role: Role) => (role === "editor" || role === "administrator" ? `an ${role}` : `a ${role}`);

/** Whose tokens the actor sees and revokes: an administrator everybody's, the rest their own. */
export const tokensWithin = (actor: Actor): { createdBy?: string } =>
  atLeast(actor, "administrator") ? {} : { createdBy: actor.id };
