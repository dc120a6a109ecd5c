import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createToken } from "@/lib/auth/mutations";
import { actorOf, findSession } from "@/lib/auth/queries";
import { anybody, system } from "@/lib/auth/schema";
import { importBundle } from "@/lib/bundle/mutations";
import { recordClaim, reviseClaim } from "@/lib/claim/mutations";
import { prisma } from "@/lib/db";
import { decideReviewRule } from "@/lib/house/mutations";
import { getReviewRule, listHouseEvents } from "@/lib/house/queries";
import { publishReviewed, sendToReview } from "@/lib/review/mutations";
import { signInAs, site } from "../support/accounts";
import { claimInput, emails, enterDrafts, makeReviewers, people, rule, seenBy } from "../support/reviewers";

const forbidden = expect.objectContaining({ code: "forbidden" });

beforeAll(makeReviewers);
beforeEach(() => rule("off"));

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

  it("holds by itself where there are two editors or more, until an administrator decides", async () => {
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
