import { atLeast, requireRole } from "../auth/rules";
import type { Actor } from "../auth/schema";
import type { Write } from "../change/records";
import { AppError, type Fault } from "../errors";
import { delicateCategories } from "../review/rules";

/** @throws AppError `unauthenticated` or `forbidden` unless the actor is an editor or more. */
export function mayImportBundle(actor: Actor): void {
  requireRole(actor, "editor", "import a bundle");
}

/**
 * A bundle publishes what it brings. That is for a reviewer or an administrator, or a program that somebody on
 * the machine let in; an editor can't publish by it what takes a second person otherwise.
 * @param claims the new claims, with the paths to them
 * @throws AppError `forbidden`
 */
export function mayPublishBundle(actor: Actor, claims: { path: string; write: Write }[]): void {
  const isFromMachine = actor.kind === "token" && actor.person === undefined;
  if (atLeast(actor, "reviewer") || isFromMachine) return;
  if (actor.review?.byAnother) {
    throw new AppError(
      "forbidden",
      "A reviewer is not the author here, and an import publishes at once: ask one.",
    );
  }
  const faults = claims.flatMap(({ path, write }): Fault[] => {
    if (write.type !== "claim" || !delicateCategories.has(write.body.category)) return [];
    const message = `A claim of the category ${write.body.category} is published by a second person: ask a reviewer to import it.`;
    return [{ path: `${path}.category`, message }];
  });
  if (faults.length > 0) throw new AppError("forbidden", "A second person publishes some of this.", faults);
}
