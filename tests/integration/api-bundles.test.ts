import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Bundle, ImportAnswer } from "@/lib/bundle/schema";
import { pool } from "@/lib/db";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterPerson, enterSource, enterStatement } from "../support/record";

const demo = fileURLToPath(new URL("../../prisma/demo/", import.meta.url));
const cases = readdirSync(demo).filter((name) => name.endsWith(".json"));
const readCase = (name: string): Bundle => JSON.parse(readFileSync(`${demo}${name}`, "utf8"));

const tables = ["person", "organization", "source", "claim", "relation", "statement", "change", "revision"];
async function countRows(): Promise<Record<string, number>> {
  const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`);
  return (await pool.query(`SELECT ${counts.join(", ")}`)).rows[0];
}

let token: string;
beforeAll(async () => {
  token = await tokenFor("editor");
});

const send = <T = ImportAnswer>(body: unknown, headers = {}) =>
  api<T>("POST", "/import", { token, body, headers });

describe("a bundle with ten faults", () => {
  const source = { ref: "s1", kind: "article", publishedOn: "2025-03-02", title: "Minister of Tides to go" };
  const claim = {
    ref: "c1",
    person: "mara-voss",
    category: "dismissal",
    effect: "weakens",
    text: "Voss is to go.",
  };
  const statement = {
    ref: "t1",
    speaker: { person: "mara-voss" },
    attribution: "on_record",
    saidOn: "2025-03-02",
    text: "I stay.",
    stances: [{ claim: "c1", stance: "deny" }],
    citations: [{ source: "s1" }],
  };
  const broken = {
    format: "standing/1",
    people: [{ slug: "mara-voss", name: "Mara Voss", age: 51 }],
    organizations: [{ slug: "Orvell Herald", name: "The Orvell Herald", kind: "newspaper" }],
    sources: [source, { ...source, publishedOn: "2025-02-30" }],
    claims: [claim, { ...claim, ref: "c2", category: "gossip" }, { ...claim, ref: "c3", person: "nobody" }],
    relations: [{ from: "c1", to: "c9", kind: "evidence" }],
    statements: [
      { ...statement, speaker: { person: "mara-voss", anonymous: "a friend" } },
      { ...statement, ref: "t2", stances: [{ claim: "c1", stance: "support", manner: "partial" }] },
      { ...statement, ref: "t3", citations: [] },
    ],
    outcomes: [
      { claim: "c1", verdict: "partly", decidedOn: "2025", reason: "It was said.", sources: ["s9"] },
    ],
  };

  test("gets ten errors, each with its path, and leaves nothing behind", async () => {
    const before = await countRows();
    const { status, body } = await send<{ errors: { path: string; message: string }[] }>(broken);
    expect(status).toBe(422);
    expect(body.errors.map(({ path }) => path).sort()).toEqual([
      "claims[1].category",
      "claims[2].person",
      "organizations[0].slug",
      "outcomes[0].sources[0]",
      "people[0].age",
      "relations[0].to",
      "sources[1].publishedOn",
      "statements[0].speaker",
      "statements[1].stances[0].manner",
      "statements[2].citations",
    ]);
    expect(body.errors.every(({ message }) => message.length > 10)).toBe(true);
    expect(await countRows()).toEqual(before);
  });

  test.each([
    "null",
    "[]",
    '"standing/1"',
    "7",
    '{"format":"standing/2"}',
    '{"format":"standing/1","persons":[]}',
  ])("that is none at all is told so: %s", async (raw) => {
    expect((await api("POST", "/import", { token, raw })).status).toBe(422);
  });
});

describe.each(cases)("the case of %s", (name) => {
  test("is imported once, and changes nothing when it comes again", async () => {
    const bundle = readCase(name);
    const first = await send(bundle);
    expect(first.status).toBe(200);
    expect(first.body.created.claims).toBe(bundle.claims.length);
    expect(Object.keys(first.body.ids)).toEqual(
      expect.arrayContaining(
        [...bundle.claims, ...bundle.sources, ...bundle.statements].map(({ ref }) => ref),
      ),
    );
    const before = await countRows();
    const again = await send(bundle);
    expect(Object.values(again.body.created).every((count) => count === 0)).toBe(true);
    expect(again.body.ids).toEqual(first.body.ids);
    expect(await countRows()).toEqual(before);
  });
});

describe("an export", () => {
  test("imported again changes nothing", async () => {
    const { body, text } = await api<Bundle>("GET", "/export");
    const before = await countRows();
    const { body: answer } = await send(body);
    expect(Object.values(answer.created).every((count) => count === 0)).toBe(true);
    expect(await countRows()).toEqual(before);
    expect((await api("GET", "/export")).text).toBe(text);
  });

  describe("after something was withdrawn", () => {
    const why = { reason: "It was told of somebody else." };
    const withdraw = (path: string) => api("POST", path, { token, headers: { "if-match": "*" }, body: why });

    /** Exports everything and imports it again. */
    async function exportAndImport(): Promise<Bundle> {
      const exported = await api<Bundle>("GET", "/export");
      const before = await countRows();
      const answer = await send(exported.body);
      expect([answer.status, await countRows()]).toEqual([200, before]);
      expect((await api("GET", "/export")).text).toBe(exported.text);
      return exported.body;
    }

    test("leaves out what was said on nothing but withdrawn claims, and comes in again", async () => {
      const person = (await enterPerson(token)).slug;
      const source = (await enterSource(token)).id;
      const [claim, other] = [(await enterClaim(token, person)).id, (await enterClaim(token, person)).id];
      await enterStatement(token, claim, source, { text: "She is going." });
      const stances = [claim, other].map((on) => ({ claim: on, stance: "support" }));
      await enterStatement(token, claim, source, { text: "She is going, and at once.", stances });
      await withdraw(`/claims/${claim}/retract`);
      const { statements } = await exportAndImport();
      const said = statements.filter(({ text }) => text.startsWith("She is going"));
      expect(said.map(({ text, stances: on }) => [text, on.length])).toEqual([
        ["She is going, and at once.", 1],
      ]);
      await withdraw(`/claims/${other}/retract`);
      expect(JSON.stringify(await exportAndImport())).not.toContain("She is going");
      expect((await api("GET", `/export?person=${person}`)).status).toBe(200);
    });

    test("leaves it withdrawn though a bundle knows of an outcome", async () => {
      const person = (await enterPerson(token)).slug;
      const { id } = await enterClaim(token, person);
      const { body: bundle } = await api<Bundle>("GET", `/export?person=${person}`);
      await withdraw(`/claims/${id}/retract`);
      const before = await countRows();
      const ref = bundle.claims[0]?.ref ?? "";
      const outcome = { claim: ref, verdict: "borne_out", decidedOn: "2025-05", reason: "So it came." };
      const { status, body } = await send({ ...bundle, outcomes: [outcome] });
      expect([status, body.created.outcomes, body.matched.outcomes, body.ids[ref]]).toEqual([200, 0, 1, id]);
      expect(await countRows()).toEqual(before);
      expect((await api("GET", `/claims/${id}`)).status).toBe(410);
    });

    test("finds a claim that was entered anew in the same words, with its outcome and its links", async () => {
      const person = (await enterPerson(token)).slug;
      const text = "Voss is to leave at the next tide.";
      const other = (await enterClaim(token, person)).id;
      const old = (await enterClaim(token, person, { text })).id;
      await withdraw(`/claims/${old}/retract`);
      const claim = (await enterClaim(token, person, { text })).id;
      const body = { to: other, kind: "evidence" };
      await api("POST", `/claims/${claim}/relations`, { token, headers: { "if-match": "*" }, body });
      const outcome = { verdict: "borne_out", decidedOn: "2025-05", reason: "So it came." };
      await api("PUT", `/claims/${claim}/outcome`, { token, headers: { "if-match": "*" }, body: outcome });
      const { outcomes } = await exportAndImport();
      expect(outcomes).toContainEqual(expect.objectContaining(outcome));
    });
  });

  test("of one person holds what is about them", async () => {
    const { body } = await api<Bundle>("GET", "/export?person=sergei-lavrov");
    expect(new Set(body.claims.map(({ person }) => person))).toEqual(new Set(["sergei-lavrov"]));
    expect((await api("GET", "/export?person=nobody")).status).toBe(404);
  });
});

test("an import takes an idempotency key like any POST", async () => {
  const bundle = { format: "standing/1", people: [{ slug: "ilya-maren", name: "Ilya Maren" }] };
  const first = await send(bundle, { "idempotency-key": "maren" });
  const again = await send(bundle, { "idempotency-key": "maren" });
  expect([again.text, again.headers.get("idempotent-replayed")]).toEqual([first.text, "true"]);
});

test("an import may be larger than other bodies", async () => {
  const note = "A clerk of the ministry of tides, of whom nothing else is on record. ".repeat(60);
  const people = Array.from({ length: 300 }, (_, n) => ({
    slug: `orvell-clerk-${n}`,
    name: `Clerk ${n}`,
    note,
  }));
  expect(JSON.stringify(people).length).toBeGreaterThan(1024 * 1024);
  const { status, body } = await send({ format: "standing/1", people });
  expect([status, body.created.people]).toEqual([200, people.length]);
});

test("the four cases show what they are known for", async () => {
  const search = await api<{ items: { type: string; slug?: string }[] }>(
    "GET",
    `/search?q=${encodeURIComponent("Лавров")}`,
  );
  expect(search.body.items[0]).toMatchObject({ type: "person", slug: "sergei-lavrov" });
  const denials = await api<{ items: { claim: { person: { slug: string } } }[] }>(
    "GET",
    "/denials?person=sergei-lavrov&speaker=dmitry-peskov",
  );
  expect(denials.body.items.length).toBeGreaterThan(0);
});
