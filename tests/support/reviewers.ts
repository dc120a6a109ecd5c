import { findSession } from "@/lib/auth/queries";
import { type Actor, anybody, system } from "@/lib/auth/schema";
import { recordClaim } from "@/lib/claim/mutations";
import { decideReviewRule } from "@/lib/house/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { getReview } from "@/lib/review/queries";
import { recordSource } from "@/lib/source/mutations";
import { recordStatement } from "@/lib/statement/mutations";
import { makeUser, signInAs } from "./accounts";

export const people: Record<
  "editor" | "colleague" | "reviewer" | "second" | "administrator" | "reader",
  Actor
> = {
  editor: anybody,
  colleague: anybody,
  reviewer: anybody,
  second: anybody,
  administrator: anybody,
  reader: anybody,
};
export const emails: Record<string, string> = {};
const browsers: Record<string, Headers> = {};

/** Everybody as the site sees them now: what review asks of them is looked up with who they are. */
async function lookUp() {
  for (const name of Object.keys(people) as (keyof typeof people)[]) {
    const session = await findSession(browsers[name] ?? new Headers());
    if (session) people[name] = session.actor;
  }
}

/** Makes everybody, and a person to speak of. */
export async function makeReviewers() {
  const roles = { colleague: "editor", second: "reviewer" } as const;
  for (const name of Object.keys(people)) {
    const role = roles[name as keyof typeof roles] ?? name;
    const { email } = await makeUser(role as Actor["role"]);
    emails[name] = email;
    browsers[name] = await signInAs(email);
  }
  await recordPerson(system, { slug: "ada-orvell", name: "Ada Orvell" });
}

/** Decides the rule, and looks everybody up anew. */
export const rule = async (value: "auto" | "on" | "off") => {
  await decideReviewRule(system, value);
  await lookUp();
};

let count = 0;

export const claimInput = (
  category: "dismissal" | "health" | "detention",
  status: "draft" | "published",
) => ({
  person: "ada-orvell",
  category,
  effect: "weakens" as const,
  text: `Ada Orvell is spoken of for the ${++count}th time.`,
  status,
});

/** A draft claim with what hangs on it: a statement, its source, and who is said to have said it. */
export async function enterDrafts(author: Actor, category: "dismissal" | "health" = "dismissal") {
  const n = ++count;
  const claim = await recordClaim(author, claimInput(category, "draft"));
  await recordPerson(author, { slug: `hugo-brandt-${n}`, name: `Hugo Brandt ${n}`, status: "draft" });
  const source = await recordSource(author, {
    kind: "article",
    title: `Orvell, part ${n}`,
    publishedOn: "2031-05-03",
    status: "draft",
  });
  const statement = await recordStatement(author, {
    speaker: { person: `hugo-brandt-${n}` },
    attribution: "on_record",
    saidOn: "2031-05-03",
    text: "She will be gone by summer.",
    stances: [{ claim: claim.id, stance: "support" }],
    citations: [{ source: source.id }],
    status: "draft",
  });
  return { claim: claim.id, statement: statement.id };
}

export const seenBy = async (actor: Actor, claim: string) => (await getReview(actor, "claim", claim)).seen;
