import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayWritePerson(actor: Actor): void {
  requireRole(actor, "editor", "enter or edit people");
}
