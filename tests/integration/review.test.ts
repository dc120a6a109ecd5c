import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createToken } from "@/lib/auth/mutations";
import { actorOf, findSession } from "@/lib/auth/queries";
import { type Actor, anybody, system } from "@/lib/auth/schema";
import { importBundle } from "@/lib/bundle/mutations";
import { listChanges } from "@/lib/change/queries";
import { recordClaim, reviseClaim } from "@/lib/claim/mutations";
import { getClaim } from "@/lib/claim/queries";
import { pool, prisma } from "@/lib/db";
import { decideReviewRule } from "@/lib/house/mutations";
import { getReviewRule, listHouseEvents } from "@/lib/house/queries";
import { recordPerson } from "@/lib/person/mutations";
import { publishReviewed, remarkOn, sendBack, sendToReview, takeFromReview } from "@/lib/review/mutations";
import { getReview, listWaiting } from "@/lib/review/queries";
import { recordSource } from "@/lib/source/mutations";
import { recordStatement, reviseStatement } from "@/lib/statement/mutations";
import { getStatement } from "@/lib/statement/queries";
import { makeUser, signInAs, site } from "../support/accounts";

const forbidden = expect.objectContaining({ code: "forbidden" });
const hidden = expect.objectContaining({ code: "not_found" });

const people: Record<"editor" | "colleague" | "reviewer" | "second" | "administrator" | "reader", Actor> = {
  editor: anybody,
  colleague: anybody,
  reviewer: anybody,
  second: anybody,
  administrator: anybody,
  reader: anybody,
};
const emails: Record<string, string> = {};

/** Everybody as the site sees them now: what review asks of them is looked up with who they are. */
async function lookUp() {
  for (const name of Object.keys(people) as (keyof typeof people)[]) {
    const session = await findSession(await signInAs(emails[name] ?? ""));
    if (session) people[name] = session.actor;
  }
}

beforeAll(async () => {
  const roles = { colleague: "editor", second: "reviewer" } as const;
  for (const name of Object.keys(people)) {
    const role = roles[name as keyof typeof roles] ?? name;
    emails[name] = (await makeUser(role as Actor["role"])).email;
  }
  await recordPerson(system, { slug: "ada-orvell", name: "Ada Orvell" });
});

const rule = async (value: "auto" | "on" | "off") => {
  await decideReviewRule(system, value);
  await lookUp();
};

beforeEach(() => rule("off"));

let count = 0;

const claimInput = (category: "dismissal" | "health" | "detention", status: "draft" | "published") => ({
  person: "ada-orvell",
  category,
  effect: "weakens" as const,
  text: `Ada Orvell is spoken of for the ${++count}th time.`,
  status,
});

/** A draft claim with what hangs on it: a statement, its source, and who is said to have said it. */
async function enterDrafts(author: Actor, category: "dismissal" | "health" = "dismissal") {
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

const seenBy = async (actor: Actor, claim: string) => (await getReview(actor, "claim", claim)).seen;

describe("a draft in review", () => {
  it("is sent by its author, sent back with a reason, sent again and published whole by a reviewer", async () => {
    const { editor, reviewer } = people;
    const { claim, statement } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    expect(await listWaiting(reviewer)).toMatchObject([{ type: "claim", key: claim, sender: editor.name }]);
    await sendBack(reviewer, "claim", claim, { reason: "Who is Hugo Brandt?" });
    expect(await listWaiting(reviewer)).toEqual([]);
    expect((await getReview(editor, "claim", claim)).acts.at(-1)).toMatchObject({
      kind: "sent_back",
      actor: reviewer.name,
      words: "Who is Hugo Brandt?",
    });
    await sendToReview(editor, "claim", claim);
    const review = await getReview(reviewer, "claim", claim);
    expect(review.along.map(({ type }) => type).sort()).toEqual(["person", "source", "statement"]);
    await publishReviewed(reviewer, "claim", claim, { seen: review.seen });
    expect((await getClaim(anybody, claim)).facts.reports).toBe(1);
    expect((await getStatement(anybody, statement)).citations).toHaveLength(1);
    const { items } = await listChanges(anybody, { since: 0, order: "desc", limit: 1 });
    expect(items[0]).toMatchObject({ actor: { name: reviewer.name }, records: { length: 4 } });
    expect((await getReview(editor, "claim", claim)).acts.map(({ kind }) => kind)).toEqual([
      "sent",
      "sent_back",
      "sent",
      "published",
    ]);
  });

  it("is as hidden as any draft, and so is what was remarked on it", async () => {
    const { editor, colleague, reader } = people;
    const { claim } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    await remarkOn(editor, "claim", claim, { text: "Mind the date." });
    for (const actor of [anybody, reader, colleague]) {
      await expect(getClaim(actor, claim)).rejects.toThrow(hidden);
      await expect(getReview(actor, "claim", claim)).rejects.toThrow();
    }
    expect(await listWaiting(colleague)).toEqual([]);
    await expect(listWaiting(reader)).rejects.toThrow(forbidden);
    await expect(listWaiting(anybody)).rejects.toThrow();
    await expect(sendToReview(colleague, "claim", claim)).rejects.toThrow(hidden);
    await expect(remarkOn(colleague, "claim", claim, { text: "What is this?" })).rejects.toThrow(hidden);
    expect(JSON.stringify(await listChanges(anybody, { since: 0, order: "desc", limit: 5 }))).not.toContain(
      claim,
    );
    await takeFromReview(editor, "claim", claim);
  });

  it("is taken back by its author, not by a reviewer, and is then decided on by nobody", async () => {
    const { editor, reviewer } = people;
    const { claim } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    await expect(sendToReview(editor, "claim", claim)).rejects.toMatchObject({ code: "conflict" });
    await expect(takeFromReview(reviewer, "claim", claim)).rejects.toThrow(forbidden);
    const seen = await seenBy(reviewer, claim);
    await takeFromReview(editor, "claim", claim);
    await expect(publishReviewed(reviewer, "claim", claim, { seen })).rejects.toMatchObject({
      code: "conflict",
    });
    await expect(sendBack(reviewer, "claim", claim, { reason: "No." })).rejects.toMatchObject({
      code: "conflict",
    });
  });

  it("isn't published if something in it was edited since the reviewer read it", async () => {
    const { editor, reviewer } = people;
    const { claim, statement } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    const seen = await seenBy(reviewer, claim);
    await reviseStatement(editor, statement, null, { text: "She will be gone by winter." });
    await expect(publishReviewed(reviewer, "claim", claim, { seen })).rejects.toMatchObject({
      code: "stale",
    });
    await publishReviewed(reviewer, "claim", claim, { seen: await seenBy(reviewer, claim) });
  });

  it("isn't sent before it is whole", async () => {
    const { editor } = people;
    const { claim, statement } = await enterDrafts(editor);
    await reviseStatement(editor, statement, null, { citations: [] });
    await expect(sendToReview(editor, "claim", claim)).rejects.toMatchObject({
      errors: [{ message: expect.stringContaining("cited by no source") }],
    });
  });

  it("is decided on by reviewers and administrators alone", async () => {
    const { editor, administrator } = people;
    const { claim } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    const seen = await seenBy(editor, claim);
    await expect(publishReviewed(editor, "claim", claim, { seen })).rejects.toThrow(forbidden);
    await expect(sendBack(editor, "claim", claim, { reason: "Mine." })).rejects.toThrow(forbidden);
    await publishReviewed(administrator, "claim", claim, { seen });
  });
});

describe("what was done in review", () => {
  it("can't be rewritten", async () => {
    for (const table of ["review_act", "house_event"]) {
      await expect(pool.query(`UPDATE ${table} SET actor_name = 'Somebody Else'`)).rejects.toThrow(
        "append-only",
      );
      await expect(pool.query(`DELETE FROM ${table}`)).rejects.toThrow("append-only");
    }
  });
});

describe("where a reviewer is not the author", () => {
  beforeEach(() => rule("on"));

  it("nobody publishes their own entries, in whatever way; they are told the way out", async () => {
    for (const author of [people.editor, people.reviewer, people.administrator]) {
      await expect(recordClaim(author, claimInput("dismissal", "published"))).rejects.toMatchObject({
        code: "forbidden",
        errors: [{ path: "status", message: expect.stringContaining("send it to review") }],
      });
      const { claim } = await enterDrafts(author);
      await expect(reviseClaim(author, claim, null, { status: "published" })).rejects.toThrow(forbidden);
      await sendToReview(author, "claim", claim);
      const seen = await seenBy(author, claim);
      await expect(publishReviewed(author, "claim", claim, { seen })).rejects.toThrow(forbidden);
      await publishReviewed(people.second, "claim", claim, { seen });
    }
  });

  it("a token is not a second person", async () => {
    const { token } = await createToken(people.reviewer, {
      name: "A program of hers",
      role: "reviewer",
      expiresAt: new Date(Date.now() + 60_000),
    });
    const request = new Request(`${site}/api/v1/claims`, { headers: { authorization: `Bearer ${token}` } });
    const program = await actorOf(request);
    await expect(recordClaim(program, claimInput("dismissal", "published"))).rejects.toThrow(forbidden);
    const hers = await recordClaim(people.reviewer, claimInput("dismissal", "draft"));
    await expect(reviseClaim(program, hers.id, null, { status: "published" })).rejects.toThrow(forbidden);
    const its = await recordClaim(program, claimInput("dismissal", "draft"));
    await expect(reviseClaim(people.reviewer, its.id, null, { status: "published" })).rejects.toThrow(
      forbidden,
    );
    await reviseClaim(people.second, its.id, null, { status: "published" });
  });

  it("an editor's bundle isn't imported, a reviewer's is, and so is one from the machine", async () => {
    const bundle = { format: "standing/1", people: [{ slug: "ines-caro", name: "Ines Caro" }] };
    await expect(importBundle(people.editor, bundle)).rejects.toThrow(forbidden);
    expect((await importBundle(people.reviewer, bundle)).created.people).toBe(1);
    expect((await importBundle(system, bundle)).matched.people).toBe(1);
  });

  it("holds by itself where two or more write, until an administrator decides", async () => {
    await expect(decideReviewRule(people.reviewer, "off")).rejects.toThrow(forbidden);
    await decideReviewRule(people.administrator, "auto");
    expect(await getReviewRule(people.administrator)).toEqual({ rule: "auto", isOn: true });
    expect((await listHouseEvents(people.administrator, null))[0]).toMatchObject({
      kind: "review_rule",
      actor: people.administrator.name,
      detail: "auto",
    });
    await prisma.user.updateMany({
      where: { id: { not: people.administrator.id } },
      data: { role: "reader" },
    });
    expect((await getReviewRule(people.administrator)).isOn).toBe(false);
    const alone = (await findSession(await signInAs(emails.administrator ?? "")))?.actor ?? anybody;
    await recordClaim(alone, claimInput("health", "published"));
    for (const [name, { id, role }] of Object.entries(people)) {
      if (name !== "administrator") await prisma.user.update({ where: { id }, data: { role } });
    }
  });
});

describe("a claim about health or crime", () => {
  it("wants a second pair of eyes whatever is set", async () => {
    const { editor, reviewer, second } = people;
    for (const category of ["health", "detention"] as const) {
      await expect(recordClaim(editor, claimInput(category, "published"))).rejects.toMatchObject({
        code: "forbidden",
        errors: [{ path: "status" }],
      });
      await expect(recordClaim(reviewer, claimInput(category, "published"))).rejects.toThrow(forbidden);
      const draft = await recordClaim(editor, claimInput(category, "draft"));
      await expect(reviseClaim(editor, draft.id, null, { status: "published" })).rejects.toThrow(forbidden);
      await reviseClaim(second, draft.id, null, { status: "published" });
    }
  });

  it("isn't made of one that is public by an editor alone", async () => {
    const { id } = await recordClaim(people.editor, claimInput("dismissal", "published"));
    await expect(reviseClaim(people.editor, id, null, { category: "health" })).rejects.toMatchObject({
      errors: [{ path: "category" }],
    });
    await reviseClaim(people.reviewer, id, null, { category: "health" });
    await reviseClaim(people.editor, id, null, { text: "Ada Orvell is said to have been unwell." });
  });

  it("doesn't come in by an editor's bundle", async () => {
    const claim = { ref: "c1", ...claimInput("health", "draft"), status: undefined };
    const { status: _, ...item } = claim;
    const bundle = {
      format: "standing/1",
      people: [{ slug: "ada-orvell", name: "Ada Orvell" }],
      claims: [item],
    };
    await expect(importBundle(people.editor, bundle)).rejects.toMatchObject({
      code: "forbidden",
      errors: [{ path: "claims[0].category" }],
    });
    expect((await importBundle(people.reviewer, bundle)).created.claims).toBe(1);
  });
});
