import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { AppError } from "../errors";

/** @throws AppError `forbidden` unless the actor is an administrator in person: a leaked token lets nobody in. */
export function mayKeepHouse(actor: Actor): void {
  requireRole(actor, "administrator", "keep the house");
  if (actor.kind === "token")
    throw new AppError(
      "forbidden",
      "Accounts and settings are an administrator's own act: sign in for that.",
    );
}
