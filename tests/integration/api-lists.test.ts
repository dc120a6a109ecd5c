import { beforeAll, describe, expect, test } from "vitest";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, statementOn } from "../support/record";

type Listed = { items: object[]; nextCursor: string | null };

let token: string;
let person: string;
let organization: string;

beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token, { tenures: [{ office: "Minister of Tides", from: "2021", to: ".." }] }))
    .slug;
  organization = (await enterOrganization(token)).slug;
  const source = await enterSource(token, { publisher: organization });
  for (let n = 0; n < 7; n++) {
    // Two of each day, so that pages meet ties.
    const saidOn = `2025-03-0${1 + Math.floor(n / 2)}`;
    const denial = { saidOn, stances: [{ stance: "deny", manner: "categorical" }], speaker: { person } };
    await enterClaim(token, person, {
      occurredOn: saidOn,
      statements: [
        { ...statementOn("", source.id, { saidOn }), stances: [{ stance: "support" }] },
        { ...statementOn("", source.id), ...denial },
      ],
    });
    await enterPerson(token);
    await enterOrganization(token);
    await enterSource(token);
  }
});

/** Every page of a list, by its Link headers. */
async function walk(path: string): Promise<Listed[]> {
  const pages: Listed[] = [];
  let next: string | undefined = path;
  while (next !== undefined) {
    const { status, headers, body }: { status: number; headers: Headers; body: Listed } = await api(
      "GET",
      next,
    );
    expect(status).toBe(200);
    pages.push(body);
    next = /^<(.+)>; rel="next"$/.exec(headers.get("link") ?? "")?.[1];
    expect(next === undefined).toBe(body.nextCursor === null);
  }
  return pages;
}

const lists = [
  "/people",
  "/people?q=voss",
  "/organizations",
  "/organizations?kind=newspaper",
  "/sources",
  "/claims",
  "/claims?state=denied",
  "/statements",
  "/statements?stance=deny",
  "/denials",
  "/search?q=voss",
  "/search?q=packing&type=statement",
  "/changes?since=0",
];

describe("a list walked page by page", () => {
  test.each(lists)("%s shows what it shows at once, nothing twice and nothing left out", async (path) => {
    const and = path.includes("?") ? "&" : "?";
    const whole = (await walk(`${path}${and}limit=200`)).flatMap(({ items }) => items);
    const pages = await walk(`${path}${and}limit=3`);
    expect(pages.slice(0, -1).every(({ items }) => items.length === 3)).toBe(true);
    expect(whole.length).toBeGreaterThan(3);
    expect(pages.flatMap(({ items }) => items)).toEqual(whole);
    expect(new Set(whole.map((item) => JSON.stringify(item))).size).toBe(whole.length);
  });

  test.each(["asc", "desc"])("a timeline does so too, %s", async (order) => {
    const path = `/people/${person}/timeline?order=${order}`;
    const whole = (await walk(`${path}&limit=200`)).flatMap(({ items }) => items) as {
      kind: string;
      id: string;
    }[];
    const paged = (await walk(`${path}&limit=4`)).flatMap(({ items }) => items);
    expect(paged).toEqual(whole);
    const kinds = Object.entries(Object.groupBy(whole, ({ kind }) => kind)).map(([kind, all]) => [
      kind,
      all?.length,
    ]);
    expect(Object.fromEntries(kinds)).toEqual({ claim: 7, statement: 14, occurrence: 7, tenure: 1 });
  });

  test("doesn't repeat or skip when something is entered in between", async () => {
    const first = await api<Listed>("GET", `/claims?person=${person}&limit=3`);
    const before = (await walk(`/claims?person=${person}&limit=200`)).flatMap(({ items }) => items);
    await enterClaim(token, person);
    const rest = await walk(`/claims?person=${person}&limit=3&cursor=${first.body.nextCursor}`);
    expect([...first.body.items, ...rest.flatMap(({ items }) => items)]).toEqual(before);
  });

  test("keeps its filters in the link to the next page", async () => {
    const { headers } = await api("GET", `/claims?person=${person}&limit=2`);
    expect(headers.get("link")).toMatch(
      new RegExp(`^</api/v1/claims\\?person=${person}&limit=2&cursor=[\\w-]+>; rel="next"$`),
    );
  });

  test("takes no cursor of another list", async () => {
    const { body } = await api<Listed>("GET", "/denials?limit=1");
    expect((await api("GET", `/claims?cursor=${body.nextCursor}`)).status).toBe(422);
  });
});

describe("what is derived", () => {
  test("is there for each organization and person, and nobody else", async () => {
    const { body } = await api<{ asRelay: { n: number } }>(
      "GET",
      `/organizations/${organization}/track-record`,
    );
    expect(body.asRelay.n).toBe(0);
    expect((await api("GET", "/organizations/nobody/track-record")).status).toBe(404);
    expect((await api("GET", "/people/nobody/timeline")).status).toBe(404);
  });

  test("tells denials with whom they are of and how soon they came", async () => {
    const { body } = await api<{ items: { speaker: object; latencyDays: object }[] }>(
      "GET",
      `/denials?speaker=${person}`,
    );
    expect(body.items).toHaveLength(7);
    expect(body.items[0]).toMatchObject({
      speaker: { kind: "person", slug: person },
      latencyDays: { min: 0, max: 0 },
      held: null,
    });
  });
});
