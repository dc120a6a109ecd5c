import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { api, etagOf, tokenFor } from "@/tests/support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, statementOn } from "@/tests/support/record";

let token: string;
beforeAll(async () => {
  token = await tokenFor("editor");
});

type Timeline = { items: { kind: string; id: string }[] };
type Refused = { errors: { path: string; message: string }[] };

const lastSeq = async () => (await api<{ count: number }>("GET", "/changes/head")).body.count;

async function undo(by = token) {
  return api<{ seq: number; undone: number }>("POST", "/changes/undo", {
    token: by,
    body: { seq: await lastSeq() },
  });
}

describe("one's own last change, taken back", () => {
  test("brings a record's words back, as a new version, and the log keeps both", async () => {
    const { slug } = await enterPerson(token);
    const { id, etag } = await enterClaim(token, slug, { text: "Voss is to leave the ministry of tides." });
    const edited = await api("PATCH", `/claims/${id}`, {
      token,
      body: { text: "Voss has left the ministry of tides." },
      headers: { "if-match": etag },
    });
    expect(edited.status).toBe(200);
    const answer = await undo();
    expect(answer.status).toBe(200);
    const claim = await api<{ text: string; version: number }>("GET", `/claims/${id}`);
    expect(claim.body).toMatchObject({ text: "Voss is to leave the ministry of tides.", version: 3 });
    const log = await api<{ items: { reason: string }[] }>("GET", `/changes?since=${answer.body.undone - 1}`);
    expect(log.body.items.map(({ reason }) => reason)).toEqual([
      expect.stringContaining("Edited the claim"),
      expect.stringContaining(`Took back change ${answer.body.undone}`),
    ]);
  });

  test("withdraws a claim and the statements that were entered with it, and taken back again brings them back", async () => {
    const { slug } = await enterPerson(token);
    const { slug: publisher } = await enterOrganization(token);
    const source = await enterSource(token, { publisher });
    const before = await api<Timeline>("GET", `/people/${slug}/timeline`);
    const { stances: _, ...statement } = statementOn("", source.id);
    const { id } = await enterClaim(token, slug, {
      statements: [{ ...statement, stances: [{ stance: "support" }] }],
    });
    const entered = await api<Timeline>("GET", `/people/${slug}/timeline`);
    expect(entered.body.items).toHaveLength(before.body.items.length + 2);
    const facts = (await api<{ facts: object }>("GET", `/claims/${id}`)).body.facts;
    expect((await undo()).status).toBe(200);
    expect((await api<Timeline>("GET", `/people/${slug}/timeline`)).body).toEqual(before.body);
    expect((await api("GET", `/claims/${id}`)).status).toBe(410);
    expect((await undo()).status).toBe(200);
    expect((await api<Timeline>("GET", `/people/${slug}/timeline`)).body).toEqual(entered.body);
    expect((await api<{ facts: object }>("GET", `/claims/${id}`)).body.facts).toEqual(facts);
  });

  test("parts claims that were merged, with everything where it was", async () => {
    const { slug } = await enterPerson(token);
    const source = await enterSource(token);
    const one = await enterClaim(token, slug);
    const other = await enterClaim(token, slug);
    await api("POST", "/statements", { token, body: statementOn(one.id, source.id) });
    const before = await exportBundle(anybody, { person: slug });
    const merged = await api("POST", `/claims/${one.id}/merge`, {
      token,
      body: { into: other.id },
      headers: { "if-match": etagOf(await api("GET", `/claims/${one.id}`)) },
    });
    expect(merged.status).toBe(200);
    expect((await undo()).status).toBe(200);
    expect(await exportBundle(anybody, { person: slug })).toEqual(before);
  });

  test("is refused once somebody else has edited the record since, with the way out", async () => {
    const { slug } = await enterPerson(token);
    const { id, etag } = await enterClaim(token, slug);
    const mine = await lastSeq();
    await api("PATCH", `/claims/${id}`, {
      token: await tokenFor("editor"),
      body: { effect: "strengthens" },
      headers: { "if-match": etag },
    });
    const answer = await api<Refused>("POST", "/changes/undo", { token, body: { seq: mine } });
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0]).toMatchObject({
      path: "seq",
      message: expect.stringContaining("edited again since"),
    });
  });

  test("is refused for anybody else's change, and for one's own that isn't the last", async () => {
    const { slug } = await enterPerson(token);
    const earlier = await lastSeq();
    await enterClaim(token, slug);
    expect((await undo(await tokenFor("reviewer"))).status).toBe(409);
    expect((await api("POST", "/changes/undo", { token, body: { seq: earlier } })).status).toBe(409);
    expect((await undo(await tokenFor("reader"))).status).toBe(403);
  });

  test("hides nothing that became public, and leaves what others may refer to", async () => {
    const { slug } = await enterPerson(token);
    expect((await undo()).status).toBe(422);
    const { id, etag } = await enterClaim(token, slug, { status: "draft" });
    expect((await undo()).status).toBe(422);
    await api("PATCH", `/claims/${id}`, {
      token,
      body: { status: "published" },
      headers: { "if-match": etag },
    });
    const answer = await undo();
    expect(answer.status).toBe(422);
    expect((await api("GET", `/claims/${id}`)).status).toBe(200);
  });
});
