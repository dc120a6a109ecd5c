import type { Role } from "@/lib/auth/schema";

/** How many browsers are tested with at a time: as many as the accounts are made for. */
export const browsers = 2;

/** Who can sign in on the browser tests' server, from the browser of this number. What one has begun at the
 *  desk is there at every machine of theirs, so each browser has its own. */
export function usersOf(browser: number) {
  const user = (role: Role, name: string) => ({
    role,
    name,
    email: `${role}.${browser}@standing.example`,
    password: `the ${role}'s long password`,
  });
  return {
    reader: user("reader", "Rosa Reader"),
    editor: user("editor", "Edda Editor"),
    reviewer: user("reviewer", "Ravi Reviewer"),
    administrator: user("administrator", "Ada Administrator"),
  };
}

/** Those of the browser that this test is run in. */
export const users = usersOf(Number(process.env.TEST_PARALLEL_INDEX ?? 0));
