import type { Actor } from "../auth/schema";
import type { Told } from "./schema";

/** A line in the log of the house. */
export const eventRow = (actor: Actor, told: Told, at: Date) => ({
  ...told,
  at,
  actorId: actor.id,
  actorName: actor.name,
});
