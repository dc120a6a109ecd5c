import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { verifyLog } from "@/lib/change/verify";
import { relateClaims, unlinkClaims } from "@/lib/claim/mutations";
import { getClaim, getMergePreview } from "@/lib/claim/queries";
import { makeUser } from "../support/accounts";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

type Editor = Awaited<ReturnType<typeof makeUser>>["actor"];

let token: string;
let person: string;
let source: string;
let editor: Editor;

beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
  source = (await enterSource(token)).id;
  editor = (await makeUser("editor")).actor;
});

const twoClaims = async () => [(await enterClaim(token, person)).id, (await enterClaim(token, person)).id];

describe("a relation", () => {
  test("that is taken back is gone from both claims, and can be made again", async () => {
    const [from = "", to = ""] = await twoClaims();
    const kind = "refines" as const;
    const made = await relateClaims(editor, from, null, { to, kind });
    const reason = "They are of two ministries.";
    const taken = await unlinkClaims(editor, to, null, { from, to, kind, reason, correction: "Not so." });
    expect(taken).toMatchObject({ id: made.id, version: 2 });
    for (const id of [from, to]) expect((await getClaim(anybody, id)).relations).toEqual([]);
    const { body } = await api<{ items: object[] }>("GET", "/corrections?limit=1");
    expect(body.items[0]).toMatchObject({ correction: "Not so." });

    expect(await relateClaims(editor, from, null, { to, kind })).toMatchObject({ id: made.id, version: 3 });
    expect((await getClaim(anybody, from)).relations).toMatchObject([{ kind, direction: "outgoing" }]);
    expect((await verifyLog()).fault).toBeNull();
  });

  test("is made and taken back by a program in the same way", async () => {
    const [from = "", to = ""] = await twoClaims();
    const send = (path: string, body: object) =>
      api("POST", `/claims/${from}/${path}`, { token, body, headers: { "if-match": "*" } });
    const made = await send("relations", { to, kind: "evidence" });
    expect(made.status).toBe(201);
    const taken = await send("relations/retract", { from, to, kind: "evidence", reason: "It is none." });
    expect([taken.status, taken.body]).toEqual([200, { id: made.body.id, version: 2 }]);
    const again = await send("relations/retract", { from, to, kind: "evidence", reason: "It is none." });
    expect(again.status).toBe(404);
  });

  test("that isn't there can't be taken back, nor by a reader, nor from an old version", async () => {
    const [from = "", to = ""] = await twoClaims();
    const input = { from, to, kind: "evidence" as const, reason: "It never was." };
    await expect(unlinkClaims(editor, from, null, input)).rejects.toMatchObject({ code: "not_found" });
    await relateClaims(editor, from, null, { to, kind: "evidence" });
    await expect(unlinkClaims(editor, from, 7, input)).rejects.toMatchObject({ code: "stale" });
    const { actor: reader } = await makeUser("reader");
    await expect(unlinkClaims(reader, from, null, input)).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a merge", () => {
  test("is shown before it is done: what moves, what is there already, what ends", async () => {
    const [claim = "", into = ""] = await twoClaims();
    const third = (await enterClaim(token, person)).id;
    const moving = await enterStatement(token, claim, source);
    const shared = await enterStatement(token, claim, source, {
      stances: [
        { claim, stance: "support" },
        { claim: into, stance: "deny", manner: "categorical" },
      ],
    });
    await relateClaims(editor, claim, null, { to: into, kind: "refines" });
    await relateClaims(editor, claim, null, { to: third, kind: "evidence" });
    const preview = await getMergePreview(editor, claim, into);
    const there = new Map(preview.stances.map(({ statement, isThere }) => [statement.id, isThere]));
    expect(there).toEqual(
      new Map([
        [moving.id, false],
        [shared.id, true],
      ]),
    );
    expect(preview.relations.map(({ claim: other, isKept }) => [other.id, isKept])).toEqual([
      [into, false],
      [third, true],
    ]);
    expect(preview.outcome).toBe("none");
    expect((await getClaim(anybody, claim)).stances).toHaveLength(2);
  });

  test("into a claim about somebody else is refused before it is shown", async () => {
    const [claim = ""] = await twoClaims();
    const other = (await enterClaim(token, (await enterPerson(token)).slug)).id;
    await expect(getMergePreview(editor, claim, other)).rejects.toMatchObject({
      code: "invalid",
      errors: [{ path: "into", message: "Only claims about the same person can be merged." }],
    });
  });

  test("can be marked a correction", async () => {
    const [claim = "", into = ""] = await twoClaims();
    const body = { into, correction: "One report was entered as two." };
    const answer = await api("POST", `/claims/${claim}/merge`, { token, body, headers: { "if-match": "*" } });
    expect(answer.status).toBe(200);
    const { body: found } = await api<{ items: object[] }>("GET", "/corrections?limit=1");
    expect(found.items[0]).toMatchObject({ correction: body.correction });
  });
});

test("statements are listed by who passed them on", async () => {
  const relay = (await enterOrganization(token)).slug;
  const [claim = ""] = await twoClaims();
  const passed = await enterStatement(token, claim, source, {
    citations: [{ source, via: [{ organization: relay }] }],
  });
  const { body } = await api<{ items: { id: string }[] }>("GET", `/statements?relay=${relay}`);
  expect(body.items.map(({ id }) => id)).toEqual([passed.id]);
});
