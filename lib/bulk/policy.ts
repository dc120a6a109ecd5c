import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** What each of the records may suffer, its own noun's policy says. @throws AppError `unauthenticated`, `forbidden` */
export function mayChangeSeveral(actor: Actor): void {
  requireRole(actor, "editor", "change several records at once");
}
