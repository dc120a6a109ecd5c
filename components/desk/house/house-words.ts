import type { HouseEvent, ReviewRule } from "@/lib/house/schema";

export const ruleWords: Record<ReviewRule, string> = {
  auto: "where there are two editors or more",
  on: "always",
  off: "never",
};

/** What was done in keeping the house, after the name of whoever did it. */
export function eventInWords({ kind, subject, detail }: HouseEvent): string {
  const whom = subject ?? "somebody";
  switch (kind) {
    case "review_rule":
      return `decided that a reviewer is not the author: ${ruleWords[detail as ReviewRule] ?? detail}`;
    case "role":
      return `changed the role of ${whom}: ${detail}`;
    case "disabled":
      return `closed the account of ${whom}`;
    case "enabled":
      return `opened the account of ${whom} again`;
    case "invited":
      return `invited somebody as ${detail}${subject ? `: ${subject}` : ""}`;
    case "uninvited":
      return `took back the invitation${subject ? ` of ${subject}` : ""}`;
    case "joined":
      return `accepted an invitation as ${detail}`;
    case "signed_out":
      return subject
        ? `signed ${whom} out${detail ? `: ${detail}` : ""}`
        : `signed out${detail ? `: ${detail}` : ""}`;
    case "token_made":
      return `made the token “${whom}”${detail ? ` (${detail})` : ""}`;
    case "token_revoked":
      return `revoked the token “${whom}”`;
    case "password":
      return "changed their password, which signed them out everywhere else";
  }
}
