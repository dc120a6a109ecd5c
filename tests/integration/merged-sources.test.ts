import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/schema";
import { anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { verifyLog } from "@/lib/change/verify";
import type { ClaimFactsView, OutcomeView } from "@/lib/claim/schema";
import { pool } from "@/lib/db";
import { getSourceMergePreview } from "@/lib/merge/source/queries";
import { keepSnapshot } from "@/lib/snapshot/mutations";
import { findSnapshot } from "@/lib/snapshot/queries";
import type { SourceView } from "@/lib/source/schema";
import type { StatementView } from "@/lib/statement/schema";
import { makeUser } from "../support/accounts";
import { api, tokenFor } from "../support/api";
import { headTime, mergingWith, readStatement } from "../support/merging";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

const whatever = { "if-match": "*" };

let token: string;
let editor: Actor;
let paper: string;
let person: string;
let [claim, from, into] = ["", "", ""];

beforeAll(async () => {
  token = await tokenFor("editor");
  editor = (await makeUser("editor")).actor;
  paper = (await enterOrganization(token)).slug;
});

beforeEach(async () => {
  person = (await enterPerson(token)).slug;
  claim = (await enterClaim(token, person)).id;
  from = (await enterSource(token, { publisher: paper, url: "https://m.herald.example/tides" })).id;
  into = (await enterSource(token, { publisher: paper, title: "The minister of tides packs" })).id;
});

const { merge: mergeIn, split: splitIn, send, undo } = mergingWith(() => token);
const merge = (id: string, other: string, more: object = {}) => mergeIn("sources", id, other, more);
const split = (id: string, source: string) => splitIn("sources", id, { source });
const read = readStatement;
const citedBy = async (id: string) =>
  (await read(id)).citations.map(({ source, quote }) => [source.id, quote]);
const said = async (source: string, given: object = {}) =>
  (await enterStatement(token, claim, source, given)).id;
const claimNow = async () =>
  (await api<{ facts: ClaimFactsView; outcome: OutcomeView | null }>("GET", `/claims/${claim}`)).body;

const quote = "her boxes stand in the hall";

describe("a source that is merged into another", () => {
  test("is cited no more: what it is cited for, says itself and bears out is the other's, and counted once", async () => {
    const [one, two, own] = [
      await said(from),
      await said(into, { speaker: { anonymous: "a porter" } }),
      await said(from, { speaker: { source: from } }),
    ];
    const outcome = {
      verdict: "borne_out",
      decidedOn: "2025-05",
      reason: "So it came.",
      sources: [from, into],
    };
    await send("PUT", `/claims/${claim}/outcome`, outcome);
    expect((await claimNow()).facts.reports).toBe(2);
    expect((await merge(from, into)).status).toBe(200);
    for (const id of [one, two, own]) expect(await citedBy(id)).toEqual([[into, quote]]);
    expect((await read(own)).speaker).toMatchObject({ kind: "source", id: into });
    expect(await claimNow()).toMatchObject({ facts: { reports: 1 }, outcome: { sources: [into] } });
    const kept = await api<SourceView>("GET", `/sources/${into}`);
    expect(kept.body).toMatchObject({ title: "The minister of tides packs", url: null });
    expect((await verifyLog()).fault).toBeNull();
  });

  test("leads to the other, keeps its versions, and as of before stands as it did", async () => {
    const one = await said(from);
    const before = await headTime();
    await merge(from, into, { correction: "One article was entered twice." });
    const moved = await api("GET", `/sources/${from}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([308, `/api/v1/sources/${into}`]);
    expect(
      (await api("PATCH", `/sources/${from}`, { token, headers: whatever, body: { note: "x" } })).status,
    ).toBe(308);
    const then = await api<SourceView>("GET", `/sources/${from}?asOf=${before}`);
    expect([then.status, then.body.version]).toEqual([200, 1]);
    const cited = await api<StatementView>("GET", `/statements/${one}?asOf=${before}`);
    expect(cited.body.citations.map(({ source }) => source.id)).toEqual([from]);
    const last = await api<{ status: string; body: object }>("GET", `/sources/${from}/revisions/2`);
    expect(last.body).toMatchObject({ status: "merged", body: { mergedInto: { noun: "source", id: into } } });
    for (const path of [
      `/sources?organization=${paper}`,
      "/search?q=tides&type=source",
      `/export?person=${person}`,
    ]) {
      expect((await api("GET", path)).text.includes(from), path).toBe(false);
    }
  });

  test("cites nothing twice in one statement, and is cited from both again once they are parted", async () => {
    const both = await said(from, {
      citations: [
        { source: into, quote },
        { source: from, quote },
        { source: from, quote: "all of them" },
      ],
    });
    await merge(from, into);
    expect(await citedBy(both)).toEqual([
      [into, quote],
      [into, "all of them"],
    ]);
    await split(into, from);
    expect(await citedBy(both)).toEqual([
      [into, quote],
      [from, "all of them"],
      [from, quote],
    ]);
  });

  test("is found by its old bundle, and the new one changes nothing", async () => {
    await said(from);
    const bundle = JSON.parse(await exportBundle(anybody, { person }));
    await merge(from, into);
    const reviewer = await tokenFor("reviewer");
    for (const body of [bundle, JSON.parse(await exportBundle(anybody, { person }))]) {
      const answer = await api<{ created: Record<string, number> }>("POST", "/import", {
        token: reviewer,
        body,
      });
      expect(answer.status).toBe(200);
      expect(Object.values(answer.body.created).every((count) => count === 0)).toBe(true);
    }
  });

  test("leaves passages where they were found, and gives its text where the other has none", async () => {
    const one = await said(from);
    await keepSnapshot(editor, from, {
      text: `It is told that ${quote}.`,
      takenAt: "2025-03-05T10:00:00.000Z",
    });
    const kept = await findSnapshot(editor, from);
    await merge(from, into);
    expect((await findSnapshot(editor, into))?.id).toBe(kept?.id);
    const anchored = await pool.query("SELECT source_id, snapshot_id FROM citation WHERE statement_id = $1", [
      one,
    ]);
    expect(anchored.rows).toEqual([{ source_id: into, snapshot_id: kept?.id }]);
    // Read again, it is looked for in the new text.
    await keepSnapshot(editor, into, { text: "Nothing of the kind.", takenAt: "2025-03-06T10:00:00.000Z" });
    expect((await read(one)).citations[0]?.missingSince).toBe("2025-03-06");
    await split(into, from);
    expect([(await findSnapshot(editor, from))?.id, await citedBy(one)]).toEqual([kept?.id, [[from, quote]]]);
    expect((await findSnapshot(editor, into))?.text).toBe("Nothing of the kind.");
  });

  test.each([
    ["into itself", async (id: string) => id, /itself/],
    [
      "into a draft",
      async () => (await enterSource(token, { status: "draft" })).id,
      /publish the draft first/,
    ],
    ["into none", async () => "0000000000", /no such source/],
  ])("is refused %s, at the field that is to be mended", async (_, made, why) => {
    const answer = await merge(from, await made(from));
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([{ path: "into", message: expect.stringMatching(why) }]);
  });

  test("is refused into one that was merged itself, by a reader, and unseen", async () => {
    const third = (await enterSource(token)).id;
    await merge(third, into);
    expect((await merge(from, third)).status).toBe(422);
    const body = { into };
    const send = (by: string, headers = {}) =>
      api("POST", `/sources/${from}/merge`, { token: by, headers, body });
    expect((await send(await tokenFor("reader"), whatever)).status).toBe(403);
    expect((await send(token)).status).toBe(428);
  });

  test("is shown before it is done: what moves, and how much of it one may not see", async () => {
    const one = await said(from);
    await said(from, { status: "draft" });
    const twice = await said(from, { citations: [from, into].map((source) => ({ source, quote })) });
    const preview = await getSourceMergePreview(editor, from, into);
    expect(preview.statements.map(({ id, isThere }) => [id, isThere])).toEqual([
      [one, false],
      [twice, true],
    ]);
    expect(preview).toMatchObject({ hidden: 1, outcomes: [], text: "none" });
  });
});

describe("a source that is parted again", () => {
  test("is cited for what came with it, as it was mended since; what was entered since stays", async () => {
    const [one, edited] = [await said(from), await said(from, { speaker: { source: from } })];
    const outcome = { verdict: "borne_out", decidedOn: "2025-05", reason: "So it came.", sources: [from] };
    await send("PUT", `/claims/${claim}/outcome`, outcome);
    await merge(from, into);
    const since = await said(into);
    const body = {
      citations: [
        { source: into, quote: "said since" },
        { source: into, quote, note: "Page two." },
      ],
    };
    await send("PATCH", `/statements/${edited}`, body);
    expect((await split(into, from)).status).toBe(200);
    expect((await api("GET", `/sources/${from}`)).status).toBe(200);
    expect(await citedBy(one)).toEqual([[from, quote]]);
    expect(await citedBy(since)).toEqual([[into, quote]]);
    expect((await read(edited)).citations.map(({ source, note }) => [source.id, note])).toEqual([
      [into, null],
      [from, "Page two."],
    ]);
    expect((await read(edited)).speaker).toMatchObject({ id: from });
    expect(await claimNow()).toMatchObject({ facts: { reports: 2 }, outcome: { sources: [from] } });
    expect((await verifyLog()).fault).toBeNull();
  });

  test("takes back what statements carried into others since, and comes back by way of another", async () => {
    const third = (await enterSource(token, { publisher: paper })).id;
    const speaker = { anonymous: "a clerk" };
    const [gone, host] = [await said(from, { speaker }), await said(third, { speaker, text: "She goes." })];
    await merge(from, into);
    await mergeIn("statements", gone, host);
    await merge(into, third);
    expect(await citedBy(host)).toEqual([[third, quote], ...(await citedBy(host)).slice(1)]);
    expect((await split(third, from)).status).toBe(200);
    expect(await citedBy(host)).toContainEqual([from, quote]);
    expect((await api("GET", `/sources/${into}`)).headers.get("location")).toContain(third);
  });

  test("isn't, where it never was part of the other; and its merge is taken back by whoever made it", async () => {
    const never = await split(into, from);
    expect([never.status, never.body.errors]).toMatchObject([422, [{ path: "source" }]]);
    await said(from);
    const before = await exportBundle(anybody, { person });
    await merge(from, into);
    expect((await undo()).status).toBe(200);
    expect(await exportBundle(anybody, { person })).toEqual(before);
  });
});
