import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";

/** A source's text is somebody else's: it is kept to check quotations against, and shown to editors only. */
export function mayReadSnapshots(actor: Actor): void {
  requireRole(actor, "editor", "read the texts that the desk keeps");
}

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayKeepSnapshots(actor: Actor): void {
  requireRole(actor, "editor", "keep the text of a source");
}
