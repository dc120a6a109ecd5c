import type { Actor } from "../auth/schema";
import { AppError } from "../errors";
import { mayKeepHouse } from "../house/policy";

/** @throws AppError `forbidden` unless the actor is an administrator in person. */
export const mayKeepAccounts = (actor: Actor): void => mayKeepHouse(actor);

/** Whoever holds an invitation's link, and isn't somebody here already. @throws AppError `conflict` */
export function mayJoin(actor: Actor): void {
  if (actor.kind === "anonymous") return;
  throw new AppError(
    "conflict",
    `You are signed in as ${actor.name}. Sign out before you accept an invitation.`,
  );
}

/** Sessions are a person's own affair. @throws AppError `unauthenticated` */
export function mayKeepSessions(actor: Actor): void {
  if (actor.kind !== "user") throw new AppError("unauthenticated", "Sign in to see where you are signed in.");
}
