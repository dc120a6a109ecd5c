import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { AppError } from "../errors";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayKeepForms(actor: Actor): void {
  requireRole(actor, "editor", "keep forms");
  // What is half typed is one person's own; a program fills in no form.
  if (actor.kind !== "user") throw new AppError("forbidden", "Forms are kept for people, signed in.");
}

/** The name of a form of the actor's own. @throws AppError `forbidden` where the key is somebody else's: whoever
 *  typed in this browser before isn't who is signed in now */
export function ownName(actor: Actor, key: string): string {
  mayKeepForms(actor);
  const dot = key.indexOf(".");
  if (key.slice(0, dot) !== actor.id) throw new AppError("forbidden", "This form is somebody else’s.");
  return key.slice(dot + 1);
}
