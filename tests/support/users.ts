import type { Role } from "@/lib/auth/schema";

/** Who can sign in on the browser tests' server. */
export const users = {
  reader: user("reader", "Rosa Reader"),
  editor: user("editor", "Edda Editor"),
  reviewer: user("reviewer", "Ravi Reviewer"),
  administrator: user("administrator", "Ada Administrator"),
};

function user(role: Role, name: string) {
  return { role, name, email: `${role}@standing.example`, password: `the ${role}'s long password` };
}
