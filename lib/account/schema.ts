import { z } from "zod";
import { email, newPassword, type Role, role } from "../auth/schema";
import { shortLine } from "../fields";

export const roleInput = z.strictObject({ id: z.string().min(1), role });
export type RoleInput = z.infer<typeof roleInput>;

/** How long an invitation may wait, in days. */
const invitationDays = z.enum(["1", "3", "7", "14"]);

export const invitationInput = z.strictObject({
  role,
  forWhom: z
    .string()
    .trim()
    .transform((text) => (text === "" ? null : text))
    .pipe(shortLine.nullable()),
  days: invitationDays,
});
export type InvitationInput = z.infer<typeof invitationInput>;

export const joinInput = z
  .strictObject({ token: z.string(), name: shortLine, email, newPassword, repeated: z.string() })
  .refine((input) => input.repeated === input.newPassword, {
    path: ["repeated"],
    message: "This is not the same as the password above.",
  });
export type JoinInput = z.infer<typeof joinInput>;

/** An account as administrators see it. */
export type AccountView = {
  id: string;
  name: string;
  email: string;
  role: Role;
  isClosed: boolean;
  sessions: number;
  since: string;
};

/** An invitation that nobody has accepted yet. */
export type InvitationView = {
  id: string;
  role: Role;
  forWhom: string | null;
  by: string;
  expiresAt: string;
  isExpired: boolean;
};

/** A browser in which somebody is signed in. */
export type SessionView = { id: string; device: string; since: string; usedAt: string; isThis: boolean };
