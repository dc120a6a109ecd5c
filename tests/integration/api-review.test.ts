import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CommentListItem, Waiting } from "@/lib/review/schema";
import { site } from "../support/accounts";
import { api, etagOf } from "../support/api";
import {
  enterBy,
  get,
  makePrograms,
  type Page,
  type Problem,
  post,
  programOf,
  programs,
  publish,
  reviewOf,
  waitingIds,
} from "../support/review-programs";
import { rule } from "../support/reviewers";

beforeAll(makePrograms);
beforeEach(() => rule("off"));

describe("a draft in review, by program", () => {
  test("is sent, listed, sent back with a reason, sent again and published with what goes along", async () => {
    const { claim, statement } = await enterBy("editor");
    const sent = await post("editor", `/claims/${claim}/review`);
    expect([sent.status, sent.body]).toEqual([
      200,
      { id: claim, url: `${site}/claims/${claim}`, version: 1 },
    ]);
    const { items } = (await get<Page<Waiting>>("reviewer", "/reviews?type=claim")).body;
    expect(items.find(({ id }) => id === claim)).toMatchObject({
      type: "claim",
      key: claim,
      title: expect.stringContaining("Ada Orvell"),
      author: { name: "A program of the editor" },
      sender: { name: "A program of the editor" },
      ageHours: 0,
      isEdited: false,
      comments: 0,
      url: `${site}/claims/${claim}`,
    });
    const back = await post("reviewer", `/claims/${claim}/review/send-back`, { reason: "Who is that?" });
    expect(back.status).toBe(200);
    expect(await waitingIds("reviewer")).not.toContain(claim);
    const told = (await reviewOf("editor", claim)).body;
    expect(told.acts.at(-1)).toMatchObject({ kind: "sent_back", words: "Who is that?" });
    await post("editor", `/claims/${claim}/review`);
    const { along } = (await reviewOf("reviewer", claim)).body;
    expect(along.map(({ type }) => type).sort()).toEqual(["person", "source", "statement"]);
    const published = await publish("reviewer", claim);
    expect([published.status, published.body.version]).toEqual([200, 2]);
    for (const path of [`/claims/${claim}`, `/statements/${statement}`]) {
      expect((await api("GET", path)).status).toBe(200);
    }
    // What a write answers is good for the next one.
    const headers = { "if-match": etagOf(published) };
    const body = { text: "Ada Orvell is said to go." };
    const token = programs.editor;
    expect((await api("PATCH", `/claims/${claim}`, { token, body, headers })).status).toBe(200);
  });

  test("is taken back by its author's program, not by a reviewer's", async () => {
    const { claim } = await enterBy("editor");
    await post("editor", `/claims/${claim}/review`);
    expect((await post("reviewer", `/claims/${claim}/review/take-back`)).status).toBe(403);
    expect((await post("editor", `/claims/${claim}/review/take-back`)).status).toBe(200);
    expect((await post("editor", `/claims/${claim}/review/take-back`)).status).toBe(409);
  });

  test("is sent once, however often the same request comes", async () => {
    const { claim } = await enterBy("editor");
    const key = { "idempotency-key": `send-${claim}` };
    const first = await post("editor", `/claims/${claim}/review`, {}, key);
    const again = await post("editor", `/claims/${claim}/review`, {}, key);
    expect([again.status, again.text]).toEqual([200, first.text]);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect((await post("editor", `/claims/${claim}/review`)).status).toBe(409);
    expect((await reviewOf("editor", claim)).body.acts).toHaveLength(1);
  });

  test("stands under the slug where it is a person", async () => {
    const { claim } = await enterBy("editor");
    const person = (await reviewOf("editor", claim)).body.along.find(({ type }) => type === "person");
    const sent = await post("editor", `/people/${person?.key}/review`);
    expect(sent.body).toMatchObject({ slug: person?.key, url: `${site}/people/${person?.key}` });
    expect(await waitingIds("reviewer", "?type=person")).toContain(person?.id);
  });
});

describe("the queue", () => {
  test("gives every draft once, page by page, from either end, and narrows by who sent it and by care", async () => {
    const mine: string[] = [];
    for (const category of ["dismissal", "health", "dismissal"] as const) {
      const { claim } = await enterBy("second", category);
      await post("second", `/claims/${claim}/review`);
      mine.push(claim);
    }
    const all = await waitingIds("reviewer");
    const paged: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const query: string = `?limit=2${cursor && `&cursor=${cursor}`}`;
      const { items, nextCursor } = (await get<Page<Waiting>>("reviewer", `/reviews${query}`)).body;
      paged.push(...items.map(({ id }) => id));
      cursor = nextCursor;
    }
    expect(paged).toEqual(all);
    expect(await waitingIds("reviewer", "?order=desc")).toEqual(all.toReversed());
    const by = (await programOf("second")).id;
    expect(await waitingIds("reviewer", `?by=${by}`)).toEqual(mine);
    expect(await waitingIds("reviewer", `?by=${by}&care=delicate`)).toEqual([mine[1]]);
    expect((await get("reviewer", "/reviews?care=much")).status).toBe(422);
  });

  test("is tagged by what it says: it moves with a comment, which the log knows nothing of", async () => {
    const { claim } = await enterBy("editor");
    await post("editor", `/claims/${claim}/review`);
    const etag = etagOf(await get("reviewer", "/reviews"));
    expect((await get("reviewer", "/reviews", { "if-none-match": etag })).status).toBe(304);
    await post("reviewer", `/claims/${claim}/comments`, { text: "Mind the date." });
    const { status, body } = await get<Page<Waiting>>("reviewer", "/reviews", { "if-none-match": etag });
    expect(status).toBe(200);
    expect(body.items.find(({ id }) => id === claim)?.comments).toBe(1);
  });
});

describe("what is in review", () => {
  test("is seen by nobody who doesn't see the draft, and by no program without a token", async () => {
    const { claim } = await enterBy("editor");
    await post("editor", `/claims/${claim}/review`);
    await post("editor", `/claims/${claim}/comments`, { text: "Not before Monday." });
    const paths = [`/claims/${claim}/review`, `/claims/${claim}/comments`];
    for (const path of [...paths, "/reviews"]) {
      expect((await api("GET", path)).status).toBe(401);
      expect((await get("reader", path)).status).toBe(403);
      expect((await get("reviewer", path)).headers.get("cache-control")).toContain("private");
    }
    // Not even that nothing has changed since some other answer is told to whoever may not read it.
    const headers = { "if-none-match": etagOf(await api("GET", "/claims")) };
    expect((await api("GET", "/reviews", { headers })).status).toBe(401);
    for (const path of paths) {
      expect((await get("colleague", path)).status).toBe(404);
      expect((await api("POST", path, { body: { text: "What is this?" } })).status).toBe(401);
    }
    expect((await post("colleague", `/claims/${claim}/comments`, { text: "Oh?" })).status).toBe(404);
    expect((await post("colleague", `/claims/${claim}/review`)).status).toBe(404);
    expect(await waitingIds("colleague")).not.toContain(claim);
    expect(await waitingIds("editor")).toContain(claim);
    expect((await api("GET", `/claims/${claim}`)).status).toBe(404);
    expect((await api("GET", "/changes?since=0&limit=200")).text).not.toContain(claim);
  });

  test("is found at no address of another kind", async () => {
    const { claim } = await enterBy("editor");
    for (const noun of ["sources", "relations", "drafts"])
      expect((await get("reviewer", `/${noun}/${claim}/review`)).status).toBe(404);
    expect((await api("GET", `/drafts/${claim}/comments`)).status).toBe(404);
  });
});

describe("comments on a record", () => {
  test("are added once for each key, and listed page by page in their order", async () => {
    const { claim } = await enterBy("editor");
    const path = `/claims/${claim}/comments`;
    const key = { "idempotency-key": `comment-${claim}` };
    const added = await post("editor", path, { text: "First." }, key);
    expect([added.status, added.headers.get("location")]).toEqual([201, `/api/v1${path}`]);
    expect(added.body).toEqual({ id: claim, url: `${site}/claims/${claim}`, version: 1 });
    expect((await post("editor", path, { text: "First." }, key)).text).toBe(added.text);
    expect((await post("editor", path, { text: "Other." }, key)).status).toBe(422);
    await post("reviewer", path, { text: "Second." });
    const first = (await get<Page<CommentListItem>>("editor", `${path}?limit=1`)).body;
    expect(first.items).toMatchObject([{ author: "A program of the editor", version: 1, text: "First." }]);
    const rest = await get<Page<CommentListItem>>("editor", `${path}?cursor=${first.nextCursor}`);
    expect(rest.body.items.map(({ text }) => text)).toEqual(["Second."]);
    expect(rest.body.nextCursor).toBeNull();
    const empty = await post<Problem>("editor", path, { text: "" });
    expect([empty.status, empty.body.errors?.[0]?.path]).toEqual([422, "text"]);
  });

  test("on a claim that was merged are found, and made, where it went", async () => {
    const { claim } = await enterBy("reviewer");
    const { claim: into } = await enterBy("reviewer");
    const headers = { "if-match": "*" };
    const merged = await post("reviewer", `/claims/${claim}/merge`, { into }, headers);
    expect(merged.status).toBe(200);
    for (const [path, there] of [
      [`/claims/${claim}/comments`, `/api/v1/claims/${into}/comments`],
      [`/claims/${claim}/review`, `/api/v1/claims/${into}/review`],
    ] as const) {
      const moved = await get("reviewer", path);
      expect([moved.status, moved.headers.get("location")]).toEqual([308, there]);
      expect((await api("GET", path)).status).toBe(401);
    }
  });
});
