import { beforeAll, describe, expect, test, vi } from "vitest";
import { pool } from "@/lib/db";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterPerson, enterSource, statementOn } from "../support/record";

type Problem = { type: string; detail: string; status: number; errors: { path: string; message: string }[] };

let token: string;
let person: string;
beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
});

const claim = (given: object = {}) => ({
  person,
  category: "rift",
  effect: "weakens",
  text: "Voss has fallen out with the regent.",
  ...given,
});
const pathsOf = (problem: { errors: { path: string }[] }) => problem.errors.map(({ path }) => path);

describe("a body that can't be accepted", () => {
  test("gets each fault at once, with the way to it", async () => {
    const statement = statementOn("", "7f3k9x2m4q", { stances: [{ stance: "support", manner: "partial" }] });
    const body = claim({
      category: "gossip",
      occurredOn: "2025-02-30",
      statements: [statement, { ...statement, saidOn: 2025, citations: [{ source: "x", via: [{}] }] }],
    });
    const answer = await api<Problem>("POST", "/claims", { token, body });
    expect(answer.status).toBe(422);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(pathsOf(answer.body)).toEqual([
      "category",
      "occurredOn",
      "statements[0].stances[0].manner",
      "statements[1].saidOn",
      "statements[1].citations[0].via[0]",
      "statements[1].stances[0].manner",
    ]);
    expect(answer.body.errors[1]?.message).toBe("There is no day 30 in 2025-02, which has 28 days.");
  });

  test("names what is missing and each field that isn't known, where it stands", async () => {
    const body = {
      person,
      category: "rift",
      colour: "red",
      counterparts: [],
      statements: [{ mood: "sour" }],
    };
    const { body: problem } = await api<Problem>("POST", "/claims", { token, body });
    expect(problem.errors).toContainEqual({ path: "colour", message: "There is no such field." });
    expect(problem.errors).toContainEqual({ path: "statements[0].mood", message: "There is no such field." });
    expect(problem.errors).toContainEqual({ path: "text", message: "This is missing." });
  });

  test("names records that aren't on file by the path that refers to them", async () => {
    const body = claim({ counterparts: ["nobody-at-all"] });
    const { status, body: problem } = await api<Problem>("POST", "/claims", { token, body });
    expect(status).toBe(422);
    expect(pathsOf(problem)).toEqual(["counterparts[0]"]);
  });

  test.each([
    ["is not JSON", "{'person': 1}", 400],
    ["is cut off", '{"person": "mara', 400],
    ["is empty", "", 400],
    ["is not UTF-8", new Uint8Array([0x22, 0xff, 0x22]), 400],
    ["is a list", "[]", 422],
    ["is null", "null", 422],
    ["holds a character that can't be stored", '{"person":"a\\u0000b"}', 422],
    ["holds half a character", '{"person":"\\ud83d"}', 422],
    ["is larger than what is taken", `"${"a".repeat(1024 * 1024)}"`, 413],
  ])("is told so if it %s", async (_, raw, status) => {
    expect((await api("POST", "/claims", { token, raw })).status).toBe(status);
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"])(
    "is refused as %s",
    async (type) => {
      const answer = await api("POST", "/claims", { token, raw: "{}", headers: { "content-type": type } });
      expect(answer.status).toBe(415);
    },
  );

  test("leaves nothing behind", async () => {
    const count = async () => (await pool.query("SELECT seq FROM change_head")).rows[0].seq;
    const before = await count();
    await api("POST", "/claims", { token, body: claim({ effect: "sours" }) });
    expect(await count()).toBe(before);
  });
});

describe("a query that can't be accepted", () => {
  test.each([
    ["a parameter that isn't known", "/claims?colour=red", "colour"],
    ["a parameter given twice", "/claims?limit=1&limit=2", "limit"],
    ["a limit over 200", "/claims?limit=201", "limit"],
    ["a limit that is no number", "/people?limit=many", "limit"],
    ["a category that isn't one", "/claims?category=gossip", "category"],
    ["a cursor of no list", "/people?cursor=nonsense", "cursor"],
    ["a character that can't be stored", "/people?q=a%00b", "q"],
  ])("is told of %s", async (_, path, parameter) => {
    const { status, body } = await api<Problem>("GET", path);
    expect([status, pathsOf(body)]).toEqual([422, [parameter]]);
  });

  test("is told of a parameter that a write doesn't take", async () => {
    const { status, body } = await api<Problem>("POST", "/claims?dry=1", { token, body: claim() });
    expect([status, pathsOf(body)]).toEqual([422, ["dry"]]);
  });
});

describe("an address", () => {
  test.each(["/people/nobody", "/claims/2222222222", "/claims/x", "/sources/%00", "/statements/a%20b"])(
    "where nothing is answers 404: %s",
    async (path) => {
      expect((await api("GET", path)).status).toBe(404);
    },
  );

  test("outside the contract answers 404 as a problem", async () => {
    const answer = await api("GET", "/gossip/today");
    expect([answer.status, answer.body.type]).toEqual([404, "urn:standing:problem:not-found"]);
  });

  test("says which methods it takes when asked by another", async () => {
    const answer = await api("DELETE", "/claims");
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, HEAD, OPTIONS"]);
    const options = await api("OPTIONS", "/claims/2222222222/retract");
    expect([options.status, options.headers.get("allow")]).toEqual([204, "POST, OPTIONS"]);
  });
});

describe("who may", () => {
  test("nobody writes without a token, and is told how to", async () => {
    const answer = await api("POST", "/claims", { body: claim() });
    expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  });

  test.each(["Bearer st_wrong", "Basic YTpi", `Bearer st_${"x".repeat(43)}`])(
    "a token that can't be used is an error even where reading is public: %s",
    async (authorization) => {
      expect((await api("GET", "/claims", { headers: { authorization } })).status).toBe(401);
    },
  );

  test("a reader's token reads and doesn't write", async () => {
    const reader = await tokenFor("reader");
    expect((await api("GET", "/claims", { token: reader })).status).toBe(200);
    expect((await api("POST", "/claims", { token: reader, body: claim() })).status).toBe(403);
    const source = await enterSource(token);
    expect((await api("PATCH", `/sources/${source.id}`, { token: reader, body: {} })).status).toBe(403);
  });
});

test("what nobody foresaw is logged once and not told", async () => {
  const { id } = await enterClaim(token, person);
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const query = vi.spyOn(pool, "query").mockImplementation(() => {
    throw new Error("the secret name of the database");
  });
  const answer = await api("GET", `/claims/${id}`);
  query.mockRestore();
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain("secret");
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
});
