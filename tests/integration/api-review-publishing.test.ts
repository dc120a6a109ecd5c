import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishReviewed } from "@/lib/review/mutations";
import { api, etagOf } from "../support/api";
import {
  enterBy,
  makePrograms,
  type Problem,
  post,
  programs,
  publish,
  reviewOf,
} from "../support/review-programs";
import { people, rule, seenBy } from "../support/reviewers";

beforeAll(makePrograms);
beforeEach(() => rule("off"));

describe("publishing by program", () => {
  test("is a reviewer's, and not the author's where a reviewer is not the author", async () => {
    await rule("on");
    const { claim } = await enterBy("reviewer");
    await post("reviewer", `/claims/${claim}/review`);
    const path = `/claims/${claim}/review/publish`;
    expect((await post("editor", path, { seen: "" }, { "if-match": "*" })).status).toBe(403);
    const refused = await publish("reviewer", claim);
    expect(refused.status).toBe(403);
    expect(refused.body.errors).toMatchObject([
      { path: "status", message: expect.stringContaining("A reviewer is not the author") },
    ]);
    // Nor is the person behind the program a second one.
    const seen = await seenBy(people.reviewer, claim);
    await expect(publishReviewed(people.reviewer, "claim", claim, { seen })).rejects.toMatchObject({
      code: "forbidden",
    });
    expect((await publish("second", claim)).status).toBe(200);
  });

  test("of a claim about health takes a second person whatever is set", async () => {
    const { claim } = await enterBy("reviewer", "health");
    await post("reviewer", `/claims/${claim}/review`);
    expect((await reviewOf("reviewer", claim)).body).toMatchObject({
      delicate: "health",
      obstacle: expect.stringContaining("second person"),
    });
    const refused = await publish("reviewer", claim);
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([403, "status"]);
    expect((await publish("second", claim)).status).toBe(200);
  });

  test("is refused if anything in it was edited since it was read, or without saying what was read", async () => {
    const { claim, statement } = await enterBy("editor");
    await post("editor", `/claims/${claim}/review`);
    const review = await reviewOf("reviewer", claim);
    const { seen } = review.body;
    const path = `/claims/${claim}/review/publish`;
    const headers = { "if-match": etagOf(review) };
    expect((await post("reviewer", path, { seen })).status).toBe(428);
    const nothing = await post<Problem>("reviewer", path, {}, headers);
    expect([nothing.status, nothing.body.errors?.[0]?.path]).toEqual([422, "seen"]);
    const token = programs.editor;
    const whatever = { "if-match": "*" };
    const body = { text: "She will be gone by winter." };
    await api("PATCH", `/statements/${statement}`, { token, body, headers: whatever });
    expect((await post("reviewer", path, { seen }, headers)).status).toBe(412);
    const anew = (await reviewOf("reviewer", claim)).body;
    await api("PATCH", `/claims/${claim}`, {
      token,
      body: { text: "Ada Orvell leaves." },
      headers: whatever,
    });
    expect((await post("reviewer", path, { seen: anew.seen }, headers)).status).toBe(412);
    expect((await api("GET", `/claims/${claim}`)).status).toBe(404);
    expect((await publish("reviewer", claim)).status).toBe(200);
  });

  test("of what isn't in review conflicts, and what isn't whole isn't sent", async () => {
    const { claim, statement } = await enterBy("editor");
    expect((await publish("reviewer", claim)).status).toBe(409);
    const sendBack = await post<Problem>("reviewer", `/claims/${claim}/review/send-back`, { reason: "No." });
    expect(sendBack.status).toBe(409);
    const token = programs.editor;
    const headers = { "if-match": "*" };
    await api("PATCH", `/statements/${statement}`, { token, body: { citations: [] }, headers });
    const refused = await post<Problem>("editor", `/claims/${claim}/review`);
    expect(refused.status).toBe(422);
    expect(refused.body.errors).toMatchObject([
      { path: "along", message: expect.stringContaining("cited by no source") },
    ]);
  });

  test("and sending back are no editor's, and a reason is wanted", async () => {
    const { claim } = await enterBy("editor");
    await post("editor", `/claims/${claim}/review`);
    expect((await publish("editor", claim)).status).toBe(403);
    const path = `/claims/${claim}/review/send-back`;
    expect((await post("editor", path, { reason: "Mine." })).status).toBe(403);
    const refused = await post<Problem>("reviewer", path, { reason: " " });
    expect([refused.status, refused.body.errors?.[0]?.path]).toEqual([422, "reason"]);
  });
});
