import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayUndo(actor: Actor): void {
  requireRole(actor, "editor", "take a change back");
}
