import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { inAnotherRecord } from "@/tests/support/another-record";
import { api, etagOf, tokenFor } from "@/tests/support/api";
import { createDatabase } from "@/tests/support/database";
import {
  enterClaim,
  enterOrganization,
  enterPerson,
  enterSource,
  enterStatement,
} from "@/tests/support/record";

let token: string;
beforeAll(async () => {
  token = await tokenFor("editor");
});

const judgement = { grade: "B", judgedOn: "2025-11-06", reason: "Four of its five reports were borne out." };

type Judged = { reliability?: object | null; credibility?: object | null; version: number };

describe("an organization's reliability", () => {
  test("is nobody's to assume: none is shown until an editor has judged", async () => {
    const { slug } = await enterOrganization(token);
    expect((await api<Judged>("GET", `/organizations/${slug}`)).body.reliability).toBeNull();
  });

  test("is a letter with its date and reason, and the earlier judgement stays in the history", async () => {
    const { slug, etag } = await enterOrganization(token);
    const path = `/organizations/${slug}/reliability`;
    const first = await api("PUT", path, { token, body: judgement, headers: { "if-match": etag } });
    expect(first.status).toBe(200);
    const later = { grade: "C", judgedOn: "2026-02", reason: "Two reports since did not hold." };
    const second = await api("PUT", path, { token, body: later, headers: { "if-match": etagOf(first) } });
    expect(second.status).toBe(200);
    expect((await api<Judged>("GET", `/organizations/${slug}`)).body.reliability).toEqual(later);
    const { body } = await api<{ body: Judged }>("GET", `/organizations/${slug}/revisions/2`);
    expect(body.body.reliability).toEqual(judgement);
  });

  test.each([
    ["a grade that isn't on the scale", { ...judgement, grade: "G" }, "grade"],
    ["no reason", { ...judgement, reason: " " }, "reason"],
    ["no date", { ...judgement, judgedOn: "" }, "judgedOn"],
    ["a day that doesn't exist", { ...judgement, judgedOn: "2025-02-30" }, "judgedOn"],
  ])("is refused with %s, by the field's name", async (_, body, path) => {
    const { slug, etag } = await enterOrganization(token);
    const answer = await api<{ errors: { path: string }[] }>("PUT", `/organizations/${slug}/reliability`, {
      token,
      body,
      headers: { "if-match": etag },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map((error) => error.path)).toEqual([path]);
  });

  test("is an editor's to judge, not a reader's", async () => {
    const { slug, etag } = await enterOrganization(token);
    const path = `/organizations/${slug}/reliability`;
    const asked = { body: judgement, headers: { "if-match": etag } };
    expect((await api("PUT", path, asked)).status).toBe(401);
    expect((await api("PUT", path, { ...asked, token: await tokenFor("reader") })).status).toBe(403);
  });
});

describe("a statement's credibility", () => {
  async function statementOnFile() {
    const { slug } = await enterPerson(token);
    const claim = await enterClaim(token, slug);
    const source = await enterSource(token);
    return { claim, statement: await enterStatement(token, claim.id, source.id) };
  }

  test("is a number with its date and reason, shown with the statement and on its claim", async () => {
    const { claim, statement } = await statementOnFile();
    const body = { grade: 3, judgedOn: "2025-11-06", reason: "It fits what two others said." };
    const put = await api("PUT", `/statements/${statement.id}/credibility`, {
      token,
      body,
      headers: { "if-match": statement.etag },
    });
    expect(put.status).toBe(200);
    expect((await api<Judged>("GET", `/statements/${statement.id}`)).body.credibility).toEqual(body);
    const { body: read } = await api<{ stances: { statement: Judged }[] }>("GET", `/claims/${claim.id}`);
    expect(read.stances[0]?.statement.credibility).toEqual(body);
  });

  test("survives an edit of the statement that doesn't touch it", async () => {
    const { statement } = await statementOnFile();
    const body = { grade: 5, judgedOn: "2025", reason: "Nobody else heard it." };
    const headers = { "if-match": "*" };
    await api("PUT", `/statements/${statement.id}/credibility`, { token, body, headers });
    await api("PATCH", `/statements/${statement.id}`, { token, body: { saidOn: "2025-02" }, headers });
    expect((await api<Judged>("GET", `/statements/${statement.id}`)).body.credibility).toEqual(body);
  });
});

test("judgements travel in a bundle, and come out of it as they went in", async () => {
  const text = await exportBundle(anybody, {});
  expect(text).toContain('"reliability"');
  expect(text).toContain('"credibility"');
  expect(await inAnotherRecord(await createDatabase(), JSON.parse(text))).toBe(text);
});
