import { z } from "zod";

export const role = z.enum(["reader", "editor", "reviewer", "administrator"]).meta({ id: "Role" });
export type Role = z.infer<typeof role>;

/** Who acts: a person signed in, a program with a token, the system itself (a command on the machine),
 *  or anybody. `id` is what `createdBy` and the log keep. */
export type Actor = { kind: "user" | "token" | "system" | "anonymous"; id: string; name: string; role: Role };

export const anybody: Actor = { kind: "anonymous", id: "anonymous", name: "A reader", role: "reader" };

/** The system as an actor: the demo record, commands run on the machine. */
export const system: Actor = { kind: "system", id: "system", name: "Standing", role: "administrator" };
