import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createToken } from "@/lib/auth/mutations";
import { actorOf } from "@/lib/auth/queries";
import type { Actor } from "@/lib/auth/schema";
import { publishReviewed } from "@/lib/review/mutations";
import type { CommentListItem, ReviewView, Waiting } from "@/lib/review/schema";
import { site } from "../support/accounts";
import { api, etagOf, tokenFor } from "../support/api";
import { enterDrafts, makeReviewers, people, rule, seenBy } from "../support/reviewers";

type Problem = { status: number; detail: string; errors?: { path: string; message: string }[] };
type Page<T> = { items: T[]; nextCursor: string | null };
type Written = { id: string; slug?: string; url: string; version: number };

const programs = { editor: "", colleague: "", reviewer: "", second: "", reader: "" };
type Who = keyof typeof programs;

beforeAll(async () => {
  await makeReviewers();
  await rule("off");
  programs.reader = await tokenFor("reader");
  for (const name of ["editor", "colleague", "reviewer", "second"] as const) {
    const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
    const given = { name: `A program of the ${name}`, role: people[name].role, expiresAt };
    programs[name] = (await createToken(people[name], given)).token;
  }
});
beforeEach(() => rule("off"));

/** Somebody's program, as the site sees it. */
const programOf = async (who: Who): Promise<Actor> =>
  actorOf(new Request(site, { headers: { authorization: `Bearer ${programs[who]}` } }));

const enterBy = async (who: Who, category: "dismissal" | "health" = "dismissal") =>
  enterDrafts(await programOf(who), category);

const post = <T = Written>(who: Who, path: string, body: object = {}, headers: Record<string, string> = {}) =>
  api<T>("POST", path, { token: programs[who], body, headers });
const get = <T>(who: Who, path: string, headers: Record<string, string> = {}) =>
  api<T>("GET", path, { token: programs[who], headers });
const reviewOf = (who: Who, claim: string) => get<ReviewView>(who, `/claims/${claim}/review`);

/** Publishes what a review says, as a program does that has just read it. */
async function publish(who: Who, claim: string) {
  const review = await reviewOf(who, claim);
  const headers = { "if-match": etagOf(review) };
  return post<Written & Problem>(who, `/claims/${claim}/review/publish`, { seen: review.body.seen }, headers);
}

const waitingIds = async (who: Who, query = "") =>
  (await get<Page<Waiting>>(who, `/reviews${query}`)).body.items.map(({ id }) => id);

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
    const any = { "if-match": "*" };
    const body = { text: "She will be gone by winter." };
    await api("PATCH", `/statements/${statement}`, { token, body, headers: any });
    expect((await post("reviewer", path, { seen }, headers)).status).toBe(412);
    const anew = (await reviewOf("reviewer", claim)).body;
    await api("PATCH", `/claims/${claim}`, { token, body: { text: "Ada Orvell leaves." }, headers: any });
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
