import { requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import { AppError } from "../errors";
import { personOf } from "./rules";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayReadReviews(actor: Actor): void {
  requireRole(actor, "editor", "read comments and what is in review");
}

/** @throws AppError `forbidden` unless the actor is an editor or more. */
export function maySend(actor: Actor): void {
  requireRole(actor, "editor", "send a draft to review");
}

/** A draft's authors, and whoever sent it, take it back. @throws AppError `forbidden` */
export function mayTakeBack(actor: Actor, theirs: string[]): void {
  if (theirs.includes(actor.id) || theirs.includes(personOf(actor))) return;
  throw new AppError("forbidden", "Only its author takes a draft back from review; you can send it back.");
}

/** @throws AppError `forbidden` unless the actor is a reviewer or more. */
export function mayReview(actor: Actor): void {
  requireRole(actor, "reviewer", "review drafts");
}

/** @throws AppError `forbidden` unless the actor is an editor or more. */
export function mayComment(actor: Actor): void {
  requireRole(actor, "editor", "comment on records");
}
