import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayJudge(actor: Actor): void {
  requireRole(actor, "editor", "judge reliability or credibility");
}
