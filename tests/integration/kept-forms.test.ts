import { beforeAll, describe, expect, test } from "vitest";
import { DELETE, GET, PUT } from "@/app/(desk)/desk/kept/route";
import type { Actor } from "@/lib/auth/schema";
import { pool } from "@/lib/db";
import { keepForm, releaseForm } from "@/lib/kept-form/mutations";
import { listBegunForms, listKeptForms } from "@/lib/kept-form/queries";
import { MOST_FORMS } from "@/lib/kept-form/schema";
import { links } from "@/lib/permalinks";
import { makeUser, signInAs, site } from "../support/accounts";
import { refusal } from "../support/made-record";

let editor: Actor;
let other: Actor;
let email: string;

beforeAll(async () => {
  const made = await makeUser("editor");
  editor = made.actor;
  email = made.email;
  other = (await makeUser("reviewer")).actor;
});

const keyOf = (actor: Actor, name = "claims/new/") => `${actor.id}.${name}`;
const typed = (actor: Actor, version: string, over: string[] = [], name = "claims/new/") => ({
  key: keyOf(actor, name),
  address: `/desk/${name.replace(/\/$/, "")}`,
  values: { text: `Ada Orvell is to go (${version}).` },
  version,
  over,
});
const read = async (actor: Actor, name?: string) => (await listKeptForms(actor, [keyOf(actor, name)]))[0];

describe("a form that is kept", () => {
  test("is read back as it was typed, from the newest state", async () => {
    await keepForm(editor, typed(editor, "first000"));
    const { updatedAt } = await keepForm(editor, typed(editor, "second00", ["first000"]));
    expect(await read(editor)).toEqual({
      key: keyOf(editor),
      values: { text: "Ada Orvell is to go (second00)." },
      version: "second00",
      from: [],
      updatedAt,
    });
  });

  test("says from which others its words were carried, at whichever machine it is read", async () => {
    const from = [{ key: keyOf(editor), over: ["second00"], at: "2031-05-03T10:00:00.000Z" }];
    const name = "statements/new/y/deny";
    await keepForm(editor, { ...typed(editor, "carried0", [], name), from });
    expect(await read(editor, name)).toMatchObject({ version: "carried0", from });
    await keepForm(editor, typed(editor, "leftout0", ["carried0"], name));
    expect(await read(editor, name)).toMatchObject({ version: "leftout0", from: [] });
    await releaseForm(editor, { key: keyOf(editor, name), over: ["leftout0"] });
  });

  test("is kept once when it is sent twice, as after an answer that got lost", async () => {
    await keepForm(editor, typed(editor, "twice000", [], "people/new"));
    await keepForm(editor, typed(editor, "twice000", [], "people/new"));
    await keepForm(editor, typed(editor, "thrice00", ["twice000"], "people/new"));
    expect(await read(editor, "people/new")).toMatchObject({ version: "thrice00" });
  });

  test("is not overwritten from another machine that hasn't seen it", async () => {
    expect(await refusal(keepForm(editor, typed(editor, "elsewhere")))).toMatchObject({ code: "stale" });
    const late = typed(editor, "elsewhere", ["first000"]);
    expect(await refusal(keepForm(editor, late))).toMatchObject({ code: "stale" });
    expect(await read(editor)).toMatchObject({ version: "second00" });
  });

  test("is let go of only by whoever has seen its newest state, and doesn't come back", async () => {
    const unseen = { key: keyOf(editor), over: ["first000"] };
    expect(await refusal(releaseForm(editor, unseen))).toMatchObject({ code: "stale" });
    await releaseForm(editor, { key: keyOf(editor), over: ["first000", "second00"] });
    await releaseForm(editor, { key: keyOf(editor), over: ["second00"] });
    expect(await read(editor)).toBeUndefined();
    const stale = typed(editor, "third000", ["second00"]);
    expect(await refusal(keepForm(editor, stale))).toMatchObject({ code: "not_found" });
  });

  test("leaves no trace in the record", async () => {
    const changes = async () => (await pool.query("SELECT count(*) FROM change")).rows[0];
    const before = await changes();
    await keepForm(editor, typed(editor, "traceless", [], "sources/new"));
    expect(await changes()).toEqual(before);
  });
});

describe("what somebody has begun", () => {
  test("is theirs alone, whatever their colleagues' role", async () => {
    await keepForm(editor, typed(editor, "ownonly0", [], "statements/new/x/deny"));
    expect(await refusal(listKeptForms(other, [keyOf(editor)]))).toMatchObject({ code: "forbidden" });
    expect(await refusal(keepForm(other, typed(editor, "meddling")))).toMatchObject({ code: "forbidden" });
    const meddling = { key: keyOf(editor, "statements/new/x/deny"), over: ["ownonly0"] };
    expect(await refusal(releaseForm(other, meddling))).toMatchObject({ code: "forbidden" });
    expect(await listBegunForms(other)).toEqual([]);
  });

  test("is listed with its first words and the way back to it, what was typed last first", async () => {
    const [last] = await listBegunForms(editor);
    expect(last).toMatchObject({
      key: keyOf(editor, "statements/new/x/deny"),
      address: "/desk/statements/new/x/deny",
      words: "Ada Orvell is to go (ownonly0).",
    });
  });

  test("goes with the account", async () => {
    const { actor } = await makeUser("editor");
    await keepForm(actor, typed(actor, "shortlived"));
    await pool.query(`DELETE FROM "user" WHERE id = $1`, [actor.id]);
    const { rows } = await pool.query("SELECT 1 FROM kept_form WHERE owner_id = $1", [actor.id]);
    expect(rows).toEqual([]);
  });

  test("is bounded in size and number, and says so", async () => {
    const { actor } = await makeUser("editor");
    const large = { ...typed(actor, "toolarge"), values: { text: "a".repeat(400_001) } };
    expect(await refusal(keepForm(actor, large))).toMatchObject({ code: "invalid" });
    const astray = { ...typed(actor, "astray00"), address: "//elsewhere.example/desk" };
    expect(await refusal(keepForm(actor, astray))).toMatchObject({ code: "invalid" });
    await pool.query(
      `INSERT INTO kept_form SELECT $1, 'people/' || n, '/desk', '{}', 'state' || n, now() FROM generate_series(1, $2::int) n`,
      [actor.id, MOST_FORMS],
    );
    const onemore = typed(actor, "onemore0");
    expect(await refusal(keepForm(actor, onemore))).toMatchObject({ code: "conflict" });
  });
});

describe("the desk's own scripts", () => {
  const call = (headers: Headers, body: object) =>
    PUT(new Request(new URL(links.deskKept(), site), { method: "PUT", headers, body: JSON.stringify(body) }));
  const withType = (headers: Headers) => {
    headers.set("content-type", "application/json");
    return headers;
  };

  test("keep, read and let go of a form for whoever is signed in", async () => {
    const headers = withType(await signInAs(email));
    const key = keyOf(editor, "claims/7f3k9x2m4q");
    expect((await call(headers, typed(editor, "byscript", [], "claims/7f3k9x2m4q"))).status).toBe(200);
    const found = await GET(new Request(new URL(links.deskKept([key]), site), { headers }));
    expect(found.headers.get("cache-control")).toBe("private, no-store");
    expect(await found.json()).toMatchObject({ forms: [{ key, version: "byscript" }] });
    const gone = new Request(new URL(links.deskKept([key], ["byscript"]), site), {
      method: "DELETE",
      headers,
    });
    expect((await DELETE(gone)).status).toBe(200);
    const after = await GET(new Request(new URL(links.deskKept([key]), site), { headers }));
    expect(await after.json()).toEqual({ forms: [] });
  });

  test("keep nothing for anybody else, nor from another site's page", async () => {
    const nobody = withType(new Headers({ origin: site, host: new URL(site).host }));
    expect((await call(nobody, typed(editor, "nobody00"))).status).toBe(401);
    const asked = await GET(new Request(new URL(links.deskKept([keyOf(editor)]), site)));
    expect(asked.status).toBe(401);
    const elsewhere = withType(await signInAs(email));
    elsewhere.set("origin", "https://elsewhere.example");
    expect((await call(elsewhere, typed(editor, "elsewhere"))).status).toBe(403);
  });
});
