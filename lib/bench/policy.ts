import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { AppError } from "../errors";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayWorkOnArticles(actor: Actor): void {
  requireRole(actor, "editor", "work on articles");
  // What is half typed is one person's own; a program has no bench.
  if (actor.kind === "token") throw new AppError("forbidden", "Articles are worked on by people, signed in.");
}
