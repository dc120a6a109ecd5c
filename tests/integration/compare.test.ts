import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { listStatementsOf, listStatementsOn } from "@/lib/statement/queries";
import { getTrendCounts, listTrend } from "@/lib/timeline/trend/queries";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterPerson, enterSource, enterStatement, statementOn } from "../support/record";

type Item = {
  kind: string;
  id: string;
  on: string;
  person: { slug: string; name: string };
  statement?: { stances: { stance: string }[] };
};
type Page = { items: Item[]; nextCursor: string | null; errors?: { path: string; message: string }[] };

let ada = "";
let bo = "";
let both = "";
const claims: string[] = [];
let before = "";

const compared = async (query: string, people = `${ada},${bo}`) => {
  const { status, body } = await api<Page>("GET", `/compare?people=${people}&${query}`);
  expect(status).toBe(200);
  return body;
};

const places = (items: Item[]) => items.map(({ kind, id, person }) => `${kind} ${id} ${person.slug}`);

beforeAll(async () => {
  const token = await tokenFor("editor");
  ada = (await enterPerson(token)).slug;
  bo = (await enterPerson(token, { tenures: [{ office: "Mayor", from: "2025-03", to: ".." }] })).slug;
  const source = (await enterSource(token)).id;
  const about = async (person: string, effect: string, saidOn: string) => {
    const claim = (await enterClaim(token, person, { effect })).id;
    await enterStatement(token, claim, source, { saidOn });
    claims.push(claim);
    return claim;
  };
  const fall = await about(ada, "weakens", "2025-03-01");
  const rise = await about(bo, "strengthens", "2025-03-01");
  await about(bo, "strengthens", "2025-03-09");
  before = new Date().toISOString();
  // One statement on both: it denies that one fell and that the other rose.
  const denial = statementOn(fall, source, {
    saidOn: "2025-03-05",
    stances: [
      { claim: fall, stance: "deny", manner: "categorical" },
      { claim: rise, stance: "deny", manner: "categorical" },
    ],
  });
  const { body } = await api<{ id: string }>("POST", "/statements", { token, body: denial });
  both = body.id;
});

describe("several timelines as one", () => {
  test("have every entry of each, in order, with whose it is", async () => {
    const { items } = await compared("limit=200");
    const own = async (slug: string) =>
      (await api<Page>("GET", `/people/${slug}/timeline?limit=200`)).body.items.map(
        ({ kind, id }) => `${kind} ${id} ${slug}`,
      );
    const all = [...(await own(ada)), ...(await own(bo))];
    expect(places(items).sort()).toEqual(all.sort());
    const days = items.filter(({ kind }) => kind !== "tenure").map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    expect(days[0]).toBe("2025-03-09");
  });

  test("tell what concerns two of them once for each", async () => {
    const { items } = await compared("stance=deny");
    const shared = items.filter(({ id }) => id === both);
    expect(shared.map(({ person }) => person.slug).sort()).toEqual([ada, bo].sort());
  });

  test.each(["asc", "desc"])("neither repeat nor skip an entry from page to page: %s", async (order) => {
    const whole = places((await compared(`limit=200&order=${order}`)).items);
    for (const limit of [1, 2, 3]) {
      const found: string[] = [];
      let cursor = "";
      do {
        const page = await compared(`limit=${limit}&order=${order}${cursor && `&cursor=${cursor}`}`);
        found.push(...places(page.items));
        cursor = page.nextCursor ?? "";
      } while (cursor !== "");
      expect(found).toEqual(whole);
    }
  });

  test("are narrowed as one person's is, and read the past", async () => {
    for (const query of ["effect=strengthens", "stance=deny", "denied=yes", "q=packing", "to=2025-03-02"]) {
      const own = async (slug: string) =>
        (await api<Page>("GET", `/people/${slug}/timeline?limit=200&${query}`)).body.items.length;
      const { items } = await compared(`limit=200&${query}`);
      expect([query, items.length]).toEqual([query, (await own(ada)) + (await own(bo))]);
    }
    const then = await compared(`asOf=${before}&limit=200`);
    expect(then.items.some(({ id }) => id === both)).toBe(false);
    expect(then.items.length).toBeGreaterThan(0);
  });

  test("are refused for one, five, somebody twice, and whom nobody knows, with why", async () => {
    for (const [people, message] of [
      [ada, /two people/],
      [`${ada},${bo},c,d,e`, /four people/],
      [`${ada},${ada}`, /named once/],
      [`${ada},Bo!`, /slug/],
    ] as const) {
      const { status, body } = await api<Page>("GET", `/compare?people=${people}`);
      expect([people, status]).toEqual([people, 422]);
      expect(body.errors?.[0]?.message).toMatch(message);
      expect(body.errors?.[0]?.path).toMatch(/^people/);
    }
    const { status, body } = await api<{ detail: string }>("GET", `/compare?people=${ada},nobody-at-all`);
    expect(status).toBe(404);
    expect(body.detail).toContain("nobody-at-all");
    expect((await api("GET", `/compare?people=${ada},${bo}&cursor=abc`)).status).toBe(422);
  });
});

test("who is said to rise, and who to fade, is counted by what would do so if it were true", async () => {
  expect(await getTrendCounts(anybody, ada, {})).toEqual({ rising: 0, fading: 1 });
  expect(await getTrendCounts(anybody, bo, {})).toEqual({ rising: 2, fading: 0 });
  expect(await getTrendCounts(anybody, bo, { effect: "weakens" })).toEqual({ rising: 0, fading: 0 });
  expect(await getTrendCounts(anybody, bo, { stance: "deny" })).toEqual({ rising: 0, fading: 0 });
  const rising = await listTrend(anybody, bo, {}, "strengthens");
  expect(rising.reduce((sum, { support }) => sum + support, 0)).toBe(2);
});

test("statements are had by their ids and by the claims that they are on", async () => {
  expect((await listStatementsOf(anybody, [both])).map(({ id }) => id)).toEqual([both]);
  expect((await listStatementsOn(anybody, claims)).length).toBe(4);
  expect(await listStatementsOn(anybody, [])).toEqual([]);
});

test("track records are listed, of both kinds or of one", async () => {
  const { status, body } = await api<{ items: { kind: string }[] }>("GET", "/track-records?kind=person");
  expect(status).toBe(200);
  expect(body.items.every(({ kind }) => kind === "person")).toBe(true);
  expect((await api("GET", "/track-records?kind=robot")).status).toBe(422);
});
