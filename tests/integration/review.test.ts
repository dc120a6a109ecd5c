import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { listChanges, listMyEntries } from "@/lib/change/queries";
import { getClaim } from "@/lib/claim/queries";
import { pool } from "@/lib/db";
import { publishReviewed, remarkOn, sendBack, sendToReview, takeFromReview } from "@/lib/review/mutations";
import { getReview, listWaiting } from "@/lib/review/queries";
import { reviseStatement } from "@/lib/statement/mutations";
import { getStatement } from "@/lib/statement/queries";
import { enterDrafts, makeReviewers, people, rule, seenBy } from "../support/reviewers";

const forbidden = expect.objectContaining({ code: "forbidden" });
const hidden = expect.objectContaining({ code: "not_found" });

beforeAll(makeReviewers);
beforeEach(() => rule("off"));

describe("a draft in review", () => {
  it("is sent by its author, sent back with a reason, sent again and published whole by a reviewer", async () => {
    const { editor, reviewer } = people;
    const { claim, statement } = await enterDrafts(editor);
    await sendToReview(editor, "claim", claim);
    expect(await listWaiting(reviewer)).toMatchObject([
      { type: "claim", key: claim, sender: { name: editor.name } },
    ]);
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

  it("is sent as a source with all that it cites, and tells its author's list where it is", async () => {
    const { editor, reviewer } = people;
    const { claim } = await enterDrafts(editor);
    const { along } = await getReview(editor, "claim", claim);
    const source = along.find(({ type }) => type === "source")?.key ?? "";
    const stands = async () => (await listMyEntries(editor)).find(({ id }) => id === source)?.review;
    await sendToReview(editor, "source", source);
    expect(await stands()).toBe("waiting");
    const review = await getReview(reviewer, "source", source);
    expect(review.along.map(({ type }) => type).sort()).toEqual(["claim", "person", "statement"]);
    await sendBack(reviewer, "source", source, { reason: "Which edition?" });
    expect(await stands()).toBe("sent_back");
    await sendToReview(editor, "source", source);
    await publishReviewed(reviewer, "source", source, { seen: review.seen });
    expect((await getClaim(anybody, claim)).facts.reports).toBe(1);
    expect(await stands()).toBeNull();
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
