import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { anybody, system } from "@/lib/auth/schema";
import { importBundle } from "@/lib/bundle/mutations";
import {
  findTalkPeriod,
  getTimelineCounts,
  listFacet,
  listTalk,
  listUnnamedSpeakers,
} from "@/lib/timeline/counts/queries";
import { listTimeline } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterPerson, enterSource, enterStatement } from "../support/record";

type Item = {
  id: string;
  kind: string;
  claim?: { text: string; state: string; facts: { stances: { deny: number } } };
  statement?: { text: string; speaker: { kind: string; name: string } };
};

const filters = (given: object) => {
  const { limit: _, order: __, ...rest } = timelineQuery.parse(given);
  return rest;
};

async function timeline(slug: string, query: string): Promise<Item[]> {
  const { status, body } = await api<{ items: Item[] }>("GET", `/people/${slug}/timeline?limit=200&${query}`);
  expect(status).toBe(200);
  return body.items;
}

const statements = (items: Item[]) => items.flatMap(({ statement }) => (statement ? [statement] : []));
const claims = (items: Item[]) =>
  items.flatMap(({ kind, claim }) => (kind === "claim" && claim ? [claim.text] : []));

beforeAll(async () => {
  for (const name of ["lavrov-2025", "mcmaster-2018"]) {
    const file = new URL(`../../prisma/demo/${name}.json`, import.meta.url);
    await importBundle(system, JSON.parse(readFileSync(file, "utf8")));
  }
});

describe("a timeline narrowed by what was said", () => {
  test("by one speaker: their statements and the claims that those are about", async () => {
    const items = await timeline("sergei-lavrov", "speaker=dmitry-peskov");
    expect(statements(items).map(({ speaker }) => speaker.name)).toEqual(["Dmitry Peskov"]);
    expect(claims(items)).toEqual([
      "Lavrov continues to work as foreign minister.",
      "Lavrov has fallen out of favour with Putin.",
    ]);
  });

  test("by the kind of speaker and by the language of a citation", async () => {
    const anonymous = statements(await timeline("sergei-lavrov", "speakerKind=anonymous"));
    expect(new Set(anonymous.map(({ speaker }) => speaker.kind))).toEqual(new Set(["anonymous"]));
    expect(await timeline("sergei-lavrov", "language=fr")).toEqual([]);
  });

  test("by words: in a claim, in a statement or in its quotes, the last word by its beginning", async () => {
    expect(statements(await timeline("sergei-lavrov", "q=completely+fals")).length).toBe(1);
    expect(claims(await timeline("sergei-lavrov", "q=scapegoat"))).toEqual([
      "Putin made Lavrov the scapegoat for the summit's cancellation.",
    ]);
    expect(await timeline("sergei-lavrov", "q=%22%22")).toEqual([]);
  });
});

describe("a timeline narrowed by claims", () => {
  test("to those with an outcome, and to those without", async () => {
    expect(claims(await timeline("hr-mcmaster", "outcome=with"))).toHaveLength(2);
    expect(await timeline("hr-mcmaster", "outcome=without")).toEqual([]);
    expect(claims(await timeline("sergei-lavrov", "outcome=without"))).toHaveLength(11);
  });

  test("to what was denied and borne out", async () => {
    expect(claims(await timeline("hr-mcmaster", "denied=yes&state=borne_out"))).toEqual([
      "Trump has decided to remove McMaster.",
    ]);
    const undenied = (await timeline("sergei-lavrov", "denied=no")).filter(({ kind }) => kind === "claim");
    expect(undenied.every(({ claim }) => claim?.facts.stances.deny === 0)).toBe(true);
  });

  test("to what a single anonymous origin supports", async () => {
    const found = claims(await timeline("sergei-lavrov", "origins=single_anonymous"));
    expect(found).toContain("Putin had a serious talk with Lavrov after the call with Rubio.");
    expect(found).not.toContain("Putin made Lavrov the scapegoat for the summit's cancellation.");
    expect(found).not.toContain("Lavrov has fallen out of favour with Putin.");
  });

  test("to what stood undenied for longer than some days", async () => {
    const found = claims(await timeline("sergei-lavrov", "undeniedFor=7"));
    expect(found).toContain("Lavrov faces growing opposition inside the Kremlin.");
    expect(found).not.toContain("Lavrov has fallen out of favour with Putin.");
    expect(claims(await timeline("hr-mcmaster", "undeniedFor=7"))).toEqual([]);
  });

  test("by several at once, each telling", async () => {
    const both = await timeline("sergei-lavrov", "category=favour&stance=deny&speaker=dmitry-peskov");
    expect(claims(both)).toEqual(["Lavrov has fallen out of favour with Putin."]);
    expect(await timeline("sergei-lavrov", "category=favour&stance=deny&effect=strengthens")).toEqual([]);
  });
});

test("a window has what overlaps it, also what began nobody knows when and ended after it", async () => {
  const months = async (from: string, to: string) =>
    (await timeline("sergei-lavrov", `from=${from}&to=${to}`)).filter(({ kind }) => kind !== "tenure").length;
  const whole = (await timeline("sergei-lavrov", "")).filter(({ kind }) => kind !== "tenure").length;
  expect(await months("2025-10-01", "2025-11-30")).toBe(whole);
  expect(await months("2019-01-01", "2019-12-31")).toBe(0);
});

test("any window has just what overlaps it, whether that lasts days or decades, begins or ends nobody knows when", async () => {
  const token = await tokenFor("editor");
  const { slug } = await enterPerson(token);
  const claim = (await enterClaim(token, slug)).id;
  const source = (await enterSource(token)).id;
  const dates = [
    ...["2010", "2012-03-04", "2012-03-05", "2013-03-05", "2014-03", "2014-11-30", "2015", "2016-02-29"],
    ...[
      "2010/2019",
      "2011-05-01/2012-05-01",
      "2011-05-01/2012-05-02",
      "2012-01/2014-06",
      "2014-02-01/2014-02-03",
    ],
    ...["../2011", "../2014-07-01", "../2018", "2009/..", "2013-08-01/..", "2017-01-01/.."],
  ];
  for (const saidOn of dates) await enterStatement(token, claim, source, { saidOn });
  type Bounded = Item & { from: string | null; to: string | null };
  const read = async (query: string) => (await timeline(slug, query)) as Bounded[];
  const all = await read("");
  expect(all.length).toBeGreaterThan(dates.length);
  const windows = ["2008", "2011", "2012", "2013", "2014", "2017", "2020"].flatMap((year) => [
    [`${year}-01-01`, `${year}-12-31`],
    [`${year}-03-05`, `${year}-03-05`],
    [`${year}-05-02`, "2015-01-01"],
    [`${year}-07-01`, ""],
    ["", `${year}-07-01`],
  ]);
  for (const [from = "", to = ""] of windows.filter(([from = "", to = ""]) => to === "" || from <= to)) {
    const inside = all.filter(
      (item) => (to === "" || (item.from ?? "") <= to) && (from === "" || (item.to ?? "9999") >= from),
    );
    const asked = [from && `from=${from}`, to && `to=${to}`].filter(Boolean).join("&");
    const found = await read(asked);
    expect([asked, found.map(({ id }) => id)]).toEqual([asked, inside.map(({ id }) => id)]);
    const counts = await getTimelineCounts(
      anybody,
      slug,
      filters({ ...(from && { from }), ...(to && { to }) }),
    );
    expect([asked, counts.entries]).toEqual([asked, inside.length]);
  }
});

test("a short timeline stands on one page, a long one in pieces that neither repeat nor skip", async () => {
  const all = await timeline("sergei-lavrov", "");
  const read = async (whole: number, cursor?: string) =>
    listTimeline(anybody, "sergei-lavrov", { ...timelineQuery.parse({ cursor, limit: 10 }), whole });
  const ids = (items: { kind: string; id: string }[]) => items.map(({ kind, id }) => `${kind} ${id}`);
  expect(await read(all.length)).toEqual({ items: all, nextCursor: null });
  const first = await read(all.length - 1);
  expect(first.items).toEqual(all.slice(0, 10));
  const rest = await read(all.length - 1, first.nextCursor ?? expect.fail("one page only"));
  expect(rest).toMatchObject({ nextCursor: null });
  expect(ids([...first.items, ...rest.items])).toEqual(ids(all));
});

test("every filter reads the past as it reads the present", async () => {
  const queries = [
    "to=2025-11-30&from=2025-10-01",
    "speaker=dmitry-peskov",
    "undeniedFor=7",
    "q=putin",
    "origins=single_anonymous&language=en",
  ];
  const now = new Date().toISOString();
  for (const query of queries) {
    const present = await timeline("sergei-lavrov", query);
    expect(await timeline("sergei-lavrov", `${query}&asOf=${now}`)).toEqual(present);
    const { status } = await api("GET", `/people/sergei-lavrov/timeline?${query}&asOf=2020-01-01`);
    expect(status).toBe(404);
  }
  const then = { ...anybody, asOf: now };
  expect(await getTimelineCounts(then, "sergei-lavrov", filters({}))).toEqual(
    await getTimelineCounts(anybody, "sergei-lavrov", filters({})),
  );
  const before = { ...anybody, asOf: "2020-01-01T00:00:00Z" };
  expect((await getTimelineCounts(before, "sergei-lavrov", filters({}))).entries).toBe(0);
});

test("a filter that can't be is refused, with its name", async () => {
  for (const query of ["undeniedFor=0", "speakerKind=robot", "language=English!", "origins=two"]) {
    const { status, body } = await api<{ errors: { path: string }[] }>(
      "GET",
      `/people/sergei-lavrov/timeline?${query}`,
    );
    expect([status, body.errors[0]?.path]).toEqual([422, query.split("=")[0]]);
  }
});

describe("what is counted", () => {
  const count = (given: object) => getTimelineCounts(anybody, "sergei-lavrov", filters(given));

  test("agrees with what is listed, under any filters", async () => {
    for (const query of [
      {},
      { stance: "deny" },
      { speakerKind: "anonymous" },
      { category: "favour" },
      { q: "putin" },
    ]) {
      const items = await timeline(
        "sergei-lavrov",
        new URLSearchParams(query as Record<string, string>).toString(),
      );
      const counts = await count(query);
      expect([counts.entries, counts.claims, counts.statements]).toEqual([
        items.length,
        items.filter(({ kind }) => kind === "claim").length,
        items.filter(({ kind }) => kind === "statement").length,
      ]);
    }
  });

  test("a stance is counted without the filter for stance, and a facet without its own", async () => {
    expect((await count({ stance: "deny" })).stances).toEqual((await count({})).stances);
    const of = (given: object) => listFacet(anybody, "sergei-lavrov", filters(given), "category", 60);
    expect(await of({ category: "favour" })).toEqual(await of({}));
    const speakers = await listFacet(anybody, "sergei-lavrov", filters({ stance: "deny" }), "speaker", 60);
    expect(speakers.map(({ name, count }) => `${name} ${count}`)).toEqual([
      "Boris Bondarev 1",
      "Dmitry Peskov 1",
    ]);
  });

  test("each facet's value leads to as many as it says", async () => {
    for (const { value, count } of await listFacet(anybody, "sergei-lavrov", filters({}), "state", 60)) {
      expect(claims(await timeline("sergei-lavrov", `state=${value}`))).toHaveLength(count);
    }
    const unnamed = await listUnnamedSpeakers(anybody, "sergei-lavrov", filters({}));
    for (const { value, count } of unnamed) {
      expect(statements(await timeline("sergei-lavrov", `speakerKind=${value}`))).toHaveLength(count);
    }
  });

  test("the talk of all weeks is all statements that are dated", async () => {
    const talk = await listTalk(anybody, "sergei-lavrov", filters({}));
    const { stances } = await count({});
    expect(talk.reduce((sum, { support }) => sum + support, 0)).toBe(stances.support);
    expect(talk.reduce((sum, { deny }) => sum + deny, 0)).toBe(stances.deny);
    expect(await findTalkPeriod(anybody, "sergei-lavrov")).toMatchObject({ to: "2025-11-07" });
    expect(await findTalkPeriod(anybody, "nobody-at-all")).toBeNull();
  });
});
