import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import type { Extraction } from "@/lib/extract/schema";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson } from "../support/record";

type Problem = { errors: { path: string; message: string }[] };

const text = `“There is no rift between the regent and Ada Quillfeather,” government spokesman Ivo Brandl told the Vantara Ledger on Friday.

Quillfeather herself declined to comment on the talk of a rift. An aide said she would stay “for now.”`;

let editor: string;
let reader: string;
let minister: { slug: string };
let ledger: { slug: string };
let claim: { id: string };

const ask = (body: object, token = editor) => api<Extraction>("POST", "/extract", { token, body });

beforeAll(async () => {
  editor = await tokenFor("editor");
  reader = await tokenFor("reader");
  minister = await enterPerson(editor, {
    slug: "ada-quillfeather",
    name: "Ada Quillfeather",
    names: [{ name: "Ада Квиллфезер", language: "ru" }],
  });
  ledger = await enterOrganization(editor, { slug: "vantara-ledger", name: "The Vantara Ledger" });
  claim = await enterClaim(editor, minister.slug, {
    text: "There is a rift between the regent and Ada Quillfeather.",
  });
});

describe("an article's text", () => {
  test("gives candidates with who and what is on file", async () => {
    const { status, body } = await ask({ text, publishedOn: "2025-11-10" });
    expect(status).toBe(200);
    expect(body.language).toBe("en");
    const [direct, silent, aside] = body.candidates.filter(
      ({ kind, cue }) => kind !== "indirect" || cue !== "said",
    );
    expect(direct).toMatchObject({
      kind: "direct",
      text: "There is no rift between the regent and Ada Quillfeather,",
      speaker: { kind: "person", name: "Ivo Brandl" },
      via: [{ name: "The Vantara Ledger", slug: ledger.slug }],
      saidOn: "2025-11-07",
      dateText: "on Friday",
    });
    expect(direct?.claims[0]).toMatchObject({ id: claim.id });
    expect(direct?.claims[0]?.score).toBeGreaterThan(0.5);
    expect(silent).toMatchObject({
      speaker: { kind: "person", name: "Ada Quillfeather", slug: minister.slug },
      stance: "comment",
      manner: "no_comment",
    });
    expect(aside).toMatchObject({ kind: "fragment", speaker: { kind: "anonymous", name: "an aide" } });
    expect(body.people).toContainEqual({ name: "Ada Quillfeather", slug: minister.slug, mentions: 2 });
    for (const { start, end, text: words } of [...body.candidates, ...body.dates])
      expect(text.slice(start, end)).toBe(words);
  });

  test("finds a person by a name in another script and case", async () => {
    const russian = "По словам Ады Квиллфезер, слухи о разладе — неправда.";
    const { body } = await ask({ text: russian, publishedOn: "2025-11-10" });
    expect(body.language).toBe("ru");
    expect(body.people).toEqual([{ name: "Ada Quillfeather", slug: minister.slug, mentions: 1 }]);
  });

  test("is looked through for the claims of the person asked for", async () => {
    const plain = "An insider said there is a rift with the regent.";
    const without = await ask({ text: plain, publishedOn: "2025-11-10" });
    expect(without.body.candidates.flatMap(({ claims }) => claims)).toEqual([]);
    const { body } = await ask({ text: plain, publishedOn: "2025-11-10", person: minister.slug });
    expect(body.candidates[0]?.claims[0]?.id).toBe(claim.id);
  });

  test("leaves nothing behind", async () => {
    const count = async () => {
      const { rows } = await pool.query(
        "SELECT (SELECT count(*) FROM change) AS changes, (SELECT count(*) FROM snapshot) AS snapshots",
      );
      return rows[0];
    };
    const before = await count();
    await ask({ text, publishedOn: "2025-11-10" });
    expect(await count()).toEqual(before);
  });
});

describe("what can't be read", () => {
  test("is answered with each fault", async () => {
    const answer = await api<Problem>("POST", "/extract", {
      token: editor,
      body: { text: "", publishedOn: "yesterday", mood: "good" },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path }) => path)).toEqual(["text", "publishedOn", "mood"]);
  });

  test("for its length is refused with the length that is taken", async () => {
    const answer = await api<Problem>("POST", "/extract", {
      token: editor,
      body: { text: "a ".repeat(150_000), publishedOn: "" },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0]?.message).toContain("200000 characters");
  });

  test("is read by editors only", async () => {
    const body = { text, publishedOn: "2025-11-10" };
    expect((await api("POST", "/extract", { body })).status).toBe(401);
    expect((await ask(body, reader)).status).toBe(403);
  });
});
