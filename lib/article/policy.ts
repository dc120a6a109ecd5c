import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayEnterArticle(actor: Actor): void {
  requireRole(actor, "editor", "enter an article into the record");
}
