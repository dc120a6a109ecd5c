import { z } from "zod";
import type { Fault } from "../errors";
import { shortLine } from "../fields";

export const role = z.enum(["reader", "editor", "reviewer", "administrator"]).meta({ id: "Role" });
export type Role = z.infer<typeof role>;

/** Who acts: a person signed in, a program with a token, the system itself (a command on the machine),
 *  or anybody. `id` is what `createdBy` and the log keep. With `asOf` (lib/as-of.ts) they look at the record
 *  as it was at that moment: all that they read is read so. */
export type Actor = {
  kind: "user" | "token" | "system" | "anonymous";
  id: string;
  name: string;
  role: Role;
  asOf?: string;
  /** Of a token that somebody made for themselves: their id. */
  person?: string;
  /** How review concerns them: whether a reviewer is not the author here, and whether somebody beside them
   *  can review. Looked up with who they are; absent where neither is so. */
  review?: { byAnother: boolean; hasOthers: boolean };
};

export const anybody: Actor = { kind: "anonymous", id: "anonymous", name: "A reader", role: "reader" };

/** The system as an actor: the demo record, commands run on the machine. */
export const system: Actor = { kind: "system", id: "system", name: "Standing", role: "administrator" };

/** A session's user. With a one-time password they may do nothing but choose their own. */
export type Session = { id: string; actor: Actor; mustChangePassword: boolean };

export const shortestPassword = 12;
export const longestPassword = 128;

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .pipe(z.email("Write an e-mail address: name@example.org."));

export const newPassword = z
  .string()
  .min(shortestPassword, `A password has at least ${shortestPassword} characters.`)
  .max(longestPassword, `A password has at most ${longestPassword} characters.`);

const givenPassword = z
  .string()
  .min(1, "Write your password.")
  .max(longestPassword, `A password has at most ${longestPassword} characters.`);

export const userInput = z.strictObject({
  email,
  name: shortLine,
  role,
  password: newPassword,
  mustChangePassword: z.boolean(),
});
export type UserInput = z.infer<typeof userInput>;

export const signInInput = z.strictObject({ email, password: givenPassword });
export type SignInInput = z.infer<typeof signInInput>;

export const passwordInput = z
  .strictObject({ currentPassword: givenPassword, newPassword, repeated: z.string() })
  .refine((input) => input.repeated === input.newPassword, {
    path: ["repeated"],
    message: "This is not the same as the new password.",
  })
  .refine((input) => input.newPassword !== input.currentPassword, {
    path: ["newPassword"],
    message: "Choose another than the present one.",
  });
export type PasswordInput = z.infer<typeof passwordInput>;

export const tokenInput = z.strictObject({
  name: shortLine,
  role,
  expiresAt: z.date("Write a day."),
});
export type TokenInput = z.infer<typeof tokenInput>;

/** How long a token made in the desk may last, in days. */
const tokenDays = z.enum(["7", "30", "90", "365"]);
export type TokenDays = z.infer<typeof tokenDays>;

/** The desk's form, which asks for a duration where the mutation takes an instant. */
export const tokenForm = tokenInput.omit({ expiresAt: true }).extend({ days: tokenDays });

export type TokenState = "active" | "expired" | "revoked";

/** A token as lists show it; the token itself is shown once, when it is made, and kept nowhere. */
export type TokenView = {
  id: string;
  name: string;
  role: Role;
  owner: string;
  createdAt: string;
  expiresAt: string;
  state: TokenState;
};

/** What a form is answered with when it can't be accepted: the faults, and what was typed. */
export type FormAnswer = { errors: Fault[]; values: Record<string, string> };

export type TokenFormAnswer = FormAnswer & { made: { name: string; token: string } | null };
