import { beforeAll, describe, expect, test } from "vitest";
import type { SearchHit, SearchPage } from "@/lib/search/schema";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

let token: string;
const ids: Record<string, string> = {};

const find = async (q: string, more = "") =>
  (await api<SearchPage>("GET", `/search?q=${encodeURIComponent(q)}${more}`)).body;

const marked = ({ matches = [] }: SearchHit) =>
  matches.map(({ field, parts }) => [
    field,
    parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join(""),
  ]);

const counts = (values: { value: string; count: number }[] = []) =>
  Object.fromEntries(values.map(({ value, count }) => [value, count]));

async function enterAll() {
  token = await tokenFor("editor");
  const person = (slug: string, name: string, names: string[] = []) =>
    enterPerson(token, { slug, name, names: names.map((other) => ({ name: other })) });
  await person("gleb-vorovin", "Gleb Vorovin", ["Глеб Воровин"]);
  await person("zhanna-shchukina", "Жанна Щукина");
  await person("nikos-papadalis", "Νίκος Παπαδάλης");
  await person("levan-tsikvili", "Levan Tsikvili");
  await person("wang-xiaoming", "王小明");
  await person("juergen-grossmueller", "Jürgen Großmüller");
  await enterOrganization(token, { slug: "tarn-courier", name: "The Tarn Courier" });
  await enterOrganization(token, { slug: "lesk-wire", name: "Lesk Wire", kind: "agency" });
  const inCourier = await enterSource(token, {
    publisher: "tarn-courier",
    title: "A cold supper at the ministry of granaries",
    publishedOn: "2031-04-02",
    language: "en",
  });
  const inWire = await enterSource(token, {
    publisher: "lesk-wire",
    title: "Ужин в министерстве",
    publishedOn: "2032-01-09",
    language: "ru",
  });
  const claim = await enterClaim(token, "gleb-vorovin", {
    text: "Gleb Vorovin is out of favour at the palace.",
    category: "rift",
  });
  const other = await enterClaim(token, "levan-tsikvili", {
    text: "Tsikvili is to get the granaries.",
    category: "appointment",
  });
  const said = await enterStatement(token, claim.id, inCourier.id, {
    text: "The two no longer dine together.",
    saidOn: "2031-04-01",
    citations: [
      { source: inCourier.id, quote: "no longer dine at one table", language: "en" },
      { source: inWire.id, quote: "больше не ужинают вместе", language: "ru", translated: true },
    ],
  });
  const denied = await enterStatement(token, claim.id, inWire.id, {
    speaker: { person: "levan-tsikvili", capacity: "Keeper of the Keys" },
    text: "This is completely made up.",
    saidOn: "2032-01-08",
    stances: [
      { claim: claim.id, stance: "deny", manner: "categorical" },
      { claim: other.id, stance: "comment" },
    ],
    citations: [{ source: inWire.id, quote: "полная выдумка", language: "ru" }],
  });
  Object.assign(ids, { claim: claim.id, other: other.id, said: said.id, denied: denied.id });
  Object.assign(ids, { courier: inCourier.id, wire: inWire.id });
}

beforeAll(enterAll);

describe("a name is found", () => {
  test.each([
    ["Vorovin", "gleb-vorovin"],
    ["Worowin", "gleb-vorovin"],
    ["Воровин", "gleb-vorovin"],
    ["vorofin", "gleb-vorovin"],
    ["Voroffin", "gleb-vorovin"],
    ["vorovn gleb", "gleb-vorovin"],
    ["Shchukina", "zhanna-shchukina"],
    ["Schtschukina", "zhanna-shchukina"],
    ["щукіна", "zhanna-shchukina"],
    ["Papadalis", "nikos-papadalis"],
    ["παπαδαλης", "nikos-papadalis"],
    ["Пападалис", "nikos-papadalis"],
    ["ციქვილი", "levan-tsikvili"],
    ["Цикви", "levan-tsikvili"],
    ["小明", "wang-xiaoming"],
    ["grossmuller", "juergen-grossmueller"],
    ["Grossmueller", "juergen-grossmueller"],
  ])("written as %s: %s", async (q, slug) => {
    const { items } = await find(q, "&include=matches");
    expect(items[0]).toMatchObject({ type: "person", slug });
    expect(items[0]?.matches?.[0]?.field).toBe("name");
  });

  test("and what is told of it shows which words of the name sound alike", async () => {
    const { items } = await find("Worowin", "&include=matches&type=person");
    expect(items.map(marked)).toEqual([[["name", "Gleb [Vorovin]"]]]);
    const cyrillic = await find("Воровин", "&include=matches&type=person");
    expect(cyrillic.items.map(marked)).toEqual([[["name", "Глеб [Воровин]"]]]);
  });
});

describe("why a hit fits is told", () => {
  test.each([
    ["dine together", "said", ["wording", "The two no longer [dine] [together]."]],
    ['"one table"', "said", ["quote", "no longer dine at [one table]"]],
    ["ужинают", "said", ["quote", "больше не [ужинают] вместе"]],
    ["cold supper", "courier", ["title", "A [cold] [supper] at the ministry of granaries"]],
    ["favour", "claim", ["wording", "Gleb Vorovin is out of [favour] at the palace."]],
    ["keeper keys", "denied", ["speaker", "[Keeper] of the [Keys]"]],
  ])("for %s", async (q, id, match) => {
    const { items } = await find(q, "&include=matches");
    expect(items.map((hit) => hit.id)).toEqual([ids[id]]);
    expect(items.flatMap(marked)).toContainEqual(match);
  });

  test("with the language of a quote, whether it is translated, and its source", async () => {
    const { items } = await find("ужинают", "&include=matches");
    expect(items[0]?.matches?.[0]).toMatchObject({
      language: "ru",
      translated: true,
      source: { id: ids.wire, publisher: "Lesk Wire" },
    });
  });

  test("with the claims that a statement speaks to, and what became of them", async () => {
    const { items } = await find("completely", "&include=matches");
    expect(items[0]).toMatchObject({
      on: "2032-01-08",
      speaker: { kind: "person", slug: "levan-tsikvili" },
      claims: [
        { id: ids.claim, stance: "deny", manner: "categorical", state: "denied" },
        { id: ids.other, stance: "comment", manner: null },
      ],
    });
  });

  test("only when asked for: without, a hit is what it was", async () => {
    const { items, ...page } = await find("completely");
    expect(Object.keys(items[0] ?? {})).toEqual(["type", "id", "title", "url", "detail", "person"]);
    expect(Object.keys(page)).toEqual(["nextCursor"]);
  });
});

describe("facets", () => {
  test("count all that fits, by kind", async () => {
    const { facets } = await find("министерстве", "&include=facets");
    expect(facets).toMatchObject({ count: 1, isWhole: true });
    expect(counts(facets?.type)).toEqual({ source: 1 });
    // The wire's article reports both statements, on two people's claims.
    expect(counts(facets?.person)).toEqual({ "gleb-vorovin": 1, "levan-tsikvili": 1 });
    expect(counts(facets?.stance)).toEqual({ support: 1, deny: 1, comment: 1 });
    expect(counts(facets?.organization)).toEqual({ "lesk-wire": 1 });
    expect(counts(facets?.language)).toEqual({ ru: 1 });
    expect(counts(facets?.year)).toEqual({ "2032": 1 });
    expect(counts(facets?.state)).toMatchObject({ denied: 1 });
  });

  test("follow the filters, each but its own", async () => {
    const all = await find("the", "&include=facets");
    const narrowed = await find("the", "&include=facets&stance=deny&person=gleb-vorovin");
    expect(narrowed.items.map(({ id }) => id)).toEqual([ids.denied, ids.claim]);
    expect(narrowed.facets?.count).toBe(2);
    expect(counts(narrowed.facets?.type)).toEqual({ claim: 1, statement: 1 });
    expect(counts(narrowed.facets?.stance)).toEqual({ support: 3, deny: 2 });
    expect(all.facets?.count).toBeGreaterThan(2);
  });

  test.each([
    ["type=source", ["courier", "wire"]],
    ["type=source&language=ru", ["wire"]],
    ["organization=tarn-courier", ["said", "courier", "claim"]],
    ["year=2031", ["said", "courier", "claim"]],
    ["category=appointment", ["denied", "wire", "other"]],
    ["state=denied&type=statement", ["denied", "said"]],
    ["stance=deny&type=statement", ["denied"]],
    ["person=levan-tsikvili&type=claim", ["other"]],
    ["type=claim&language=ru", []],
    ["type=person&year=2031", []],
    ["person=nobody-at-all", []],
  ])("%s leaves what it says, and counts as many", async (filter, left) => {
    // Every record of this test has one of these words.
    const words = ["palace", "granaries", "together", "completely", "supper", "министерстве"];
    const found = await Promise.all(words.map((word) => find(word, `&include=facets&${filter}`)));
    const items = new Set(found.flatMap((page) => page.items.map(({ id }) => id)));
    expect([...items].sort()).toEqual(left.map((name) => ids[name]).sort());
    for (const { facets, items: shown } of found) expect(facets?.count).toBe(shown.length);
  });

  test("a person narrows to that person, too", async () => {
    const { items } = await find("Vorovin", "&person=gleb-vorovin");
    expect(items.map(({ type }) => type)).toEqual(["person", "claim"]);
  });

  test("a page under filters goes on where the last ended", async () => {
    const whole = await find("e", "&type=person");
    const first = await find("e", "&type=person&organization=tarn-courier");
    expect(first.items).toEqual([]);
    expect(whole.nextCursor).toBeNull();
    const one = await find("the", "&person=gleb-vorovin&limit=1");
    const two = await find("the", `&person=gleb-vorovin&limit=1&cursor=${one.nextCursor}`);
    expect([one.items[0]?.id, two.items[0]?.id]).toEqual([ids.denied, ids.said]);
  });
});

describe("a speller", () => {
  test.each([
    ["completly", "completely"],
    ["palase favor", "palace favour"],
    ["gleb worowin", "gleb vorovin"],
    ['"cold suppr"', '"cold supper"'],
    ["миниcтерстве", "министерстве"],
  ])("offers for %s what finds something: %s", async (q, hint) => {
    const page = await find(q, "&include=hint");
    expect(page.hint).toBe(hint);
    expect((await find(hint)).items.length).toBeGreaterThan(0);
  });

  test("offers nothing where the words find something, or nothing is near", async () => {
    expect((await find("palace", "&include=hint")).hint).toBeNull();
    expect((await find("zzyzxq", "&include=hint")).hint).toBeNull();
    expect((await find("?!", "&include=hint")).hint).toBeNull();
  });

  test("offers no word of a draft, nor one that is gone", async () => {
    const draft = await enterClaim(token, "gleb-vorovin", {
      text: "A quinquereme was promised.",
      status: "draft",
    });
    expect((await find("quinqereme", "&include=hint")).hint).toBeNull();
    const publish = { token, body: { status: "published" }, headers: { "if-match": "*" } };
    await api("PATCH", `/claims/${draft.id}`, publish);
    expect((await find("quinqereme", "&include=hint")).hint).toBe("quinquereme");
    await api("POST", `/claims/${draft.id}/retract`, {
      token: await tokenFor("reviewer"),
      body: { reason: "Nobody promised a ship." },
      headers: { "if-match": "*" },
    });
    expect((await find("quinqereme", "&include=hint")).hint).toBeNull();
  });
});

test("what was entered later is in no facet, match or hint as of before", async () => {
  const before = new Date().toISOString();
  await enterClaim(token, "gleb-vorovin", { text: "Vorovin was sent a trireme from the palace." });
  const now = await find("palace", "&include=facets,matches");
  const then = await find("palace", `&include=facets,matches&asOf=${before}`);
  expect(now.facets?.count).toBe((then.facets?.count ?? 0) + 1);
  expect(JSON.stringify(then)).not.toContain("trireme");
  expect((await find("trirem", "&include=hint")).items).toHaveLength(1);
  expect((await find("triremme", "&include=hint")).hint).toBe("trireme");
  expect((await find("triremme", `&include=hint&asOf=${before}`)).hint).toBeNull();
});

test("what isn't asked for rightly is told, by its parameter", async () => {
  const { status, body } = await api<{ errors: { path: string }[] }>(
    "GET",
    "/search?q=x&include=facets,everything&year=31&stance=maybe",
  );
  expect(status).toBe(422);
  expect(body.errors.map(({ path }) => path).sort()).toEqual(["include", "stance", "year"]);
});
