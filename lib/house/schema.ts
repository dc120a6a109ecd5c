import { z } from "zod";

/** Whether a reviewer is somebody other than the author: always, never, or where there are two editors or more. */
export const reviewRule = z.enum(["auto", "on", "off"]);
export type ReviewRule = z.infer<typeof reviewRule>;

export const reviewRuleInput = z.strictObject({ rule: reviewRule });

export type HouseEventKind =
  | "review_rule"
  | "role"
  | "disabled"
  | "enabled"
  | "invited"
  | "uninvited"
  | "joined"
  | "signed_out"
  | "token_made"
  | "token_revoked"
  | "password";

/** What is kept of an act: its kind, whom or what it was about, and how. */
export type Told = { kind: HouseEventKind; subjectId?: string; subject?: string; detail?: string };

/** An act of keeping house; `subject` is whom or what it was about. */
export type HouseEvent = {
  seq: number;
  at: string;
  kind: HouseEventKind;
  actor: string;
  subject: string | null;
  detail: string | null;
};
