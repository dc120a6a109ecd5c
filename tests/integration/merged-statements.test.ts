import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { getStatementMergePreview } from "@/lib/merge/statement/queries";
import { makeUser } from "../support/accounts";
import { api, tokenFor } from "../support/api";
import {
  clerk,
  enterPapers,
  factsOf,
  headTime,
  layClaims,
  mergingWith,
  readStatement,
  rendered,
  saidByClerk,
  stancesOf,
} from "../support/merging";
import { statementOn } from "../support/record";

const whatever = { "if-match": "*" };

let token: string;
let person: string;
let papers: string[];
let [claim, second] = ["", ""];
let [herald, wire, post] = ["", "", ""];

const { merge, split, send } = mergingWith(() => token);
const saying = (on: string, source: string, given: object = {}) => saidByClerk(token, on, source, given);

beforeAll(async () => {
  token = await tokenFor("editor");
  papers = await enterPapers(token);
});

beforeEach(async () => {
  ({ person, claim, second, herald, wire, post } = await layClaims(token, papers));
});

describe("a statement that is merged into another", () => {
  test("gives its citations, in order and with their chains, and its stances; what the other has stays once", async () => {
    const via = [{ organization: papers[2] ?? "" }];
    const into = await saying(claim, herald);
    const from = await saying(claim, wire, {
      stances: [
        { claim, stance: "query" },
        { claim: second, stance: "deny", manner: "categorical" },
      ],
      citations: [
        { source: wire, quote: "she packs", via },
        { source: herald, quote: "her boxes stand in the hall", language: "en" },
        { source: post, quote: "she packs" },
      ],
    });
    expect((await merge("statements", from, into)).status).toBe(200);
    const both = await readStatement(into);
    expect(rendered(both)).toEqual([
      [herald, "her boxes stand in the hall", null, []],
      [wire, "she packs", null, [expect.stringContaining("Herald")]],
      [post, "she packs", null, []],
    ]);
    expect(stancesOf(both)).toEqual([
      [claim, "support"],
      [second, "deny"],
    ]);
    expect(await factsOf(claim)).toMatchObject({
      reports: 3,
      stances: { support: 1, query: 0 },
      independentOrigins: { min: 1, max: 1 },
    });
    expect(await factsOf(second)).toMatchObject({ stances: { deny: 1 } });
  });

  test("leads to the other, and keeps its versions; as of before, each was what it was", async () => {
    const into = await saying(claim, herald);
    const from = await saying(second, wire);
    const [before, then] = [await headTime(), await readStatement(from)];
    await merge("statements", from, into, { correction: "One remark was entered as two." });
    const moved = await api("GET", `/statements/${from}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([308, `/api/v1/statements/${into}`]);
    const edit = { token, headers: whatever, body: { text: "Said otherwise." } };
    expect((await api("PATCH", `/statements/${from}`, edit)).status).toBe(308);
    const query = `?asOf=${before}`;
    expect(await readStatement(from, query)).toEqual(then);
    expect((await readStatement(into, query)).citations).toHaveLength(1);
    expect((await factsOf(second)).stances.support).toBe(1);
    const versions = await api<{ items: { version: number; status: string; changed: string[] }[] }>(
      "GET",
      `/statements/${from}/revisions`,
    );
    expect(versions.body.items[0]).toMatchObject({ version: 2, status: "merged" });
    const last = await api<{ body: object }>("GET", `/statements/${from}/revisions/2`);
    expect(last.body.body).toMatchObject({ mergedInto: { noun: "statement", id: into } });
    const corrections = await api<{ items: object[] }>("GET", "/corrections?limit=1");
    expect(corrections.body.items[0]).toMatchObject({ correction: "One remark was entered as two." });
  });

  test("stands in no list, search, timeline or export any more, and is found by its old bundle", async () => {
    const into = await saying(claim, herald, { text: "She leaves by the water gate." });
    const from = await saying(claim, wire, { text: "By the water gate she leaves." });
    const bundle = JSON.parse(await exportBundle(anybody, { person }));
    await merge("statements", from, into);
    const lists = [
      `/statements?claim=${claim}`,
      `/people/${person}/timeline`,
      "/search?q=water+gate&type=statement",
      `/export?person=${person}`,
    ];
    for (const path of lists) {
      const { text } = await api("GET", path);
      expect(text.includes("By the water gate she leaves."), path).toBe(false);
    }
    const reviewer = await tokenFor("reviewer");
    const again = await api<{ created: Record<string, number>; matched: Record<string, number> }>(
      "POST",
      "/import",
      {
        token: reviewer,
        body: bundle,
      },
    );
    expect(again.status).toBe(200);
    expect(again.body.created.statements).toBe(0);
    expect(again.body.matched.statements).toBe(2);
    const current = JSON.parse(await exportBundle(anybody, { person }));
    const whole = await api<{ created: Record<string, number> }>("POST", "/import", {
      token: reviewer,
      body: current,
    });
    expect(Object.values(whole.body.created).every((count) => count === 0)).toBe(true);
  });

  test("keeps a date in conflict in sight, with the sources on either side", async () => {
    const into = await saying(claim, herald, { saidOn: "2025-03-01" });
    const from = await saying(claim, wire, {
      saidOn: "2025-03-04",
      citations: [
        { source: wire, quote: "she packs" },
        { source: herald, quote: "her boxes stand in the hall" },
        { source: post, quote: "she packs", datedAs: "2025-03-03", dates: "utterance" },
      ],
    });
    await merge("statements", from, into);
    expect((await readStatement(into)).saidOn).toBe("2025-03-01");
    expect(rendered(await readStatement(into)).map(([source, , dated]) => [source, dated])).toEqual([
      [herald, "2025-03-01"],
      [wire, "2025-03-04"],
      [herald, "2025-03-04"],
      [post, "2025-03-03"],
    ]);
    expect((await factsOf(claim)).dateConflicts).toMatchObject([
      {
        of: "utterance",
        statement: into,
        values: [
          { edtf: "2025-03-01", sources: [herald] },
          { edtf: "2025-03-03", sources: [post] },
          { edtf: "2025-03-04", sources: [wire, herald] },
        ],
      },
    ]);
    await split("statements", into, { statement: from });
    expect(rendered(await readStatement(into))).toEqual([[herald, "her boxes stand in the hall", null, []]]);
    expect(rendered(await readStatement(from)).map(([, , dated]) => dated)).toEqual([
      null,
      null,
      "2025-03-03",
    ]);
    expect((await factsOf(claim)).dateConflicts).toEqual([]);
  });

  test("keeps its less exact date on the citations that give none, which is no conflict", async () => {
    const into = await saying(claim, herald, { saidOn: "2025-03-01" });
    await merge("statements", await saying(claim, wire, { saidOn: "2025-03" }), into);
    expect(rendered(await readStatement(into)).map(([, , dated]) => dated)).toEqual([null, "2025-03"]);
    expect((await factsOf(claim)).dateConflicts).toEqual([]);
  });

  test("gives the judgement of its credibility where the other has none", async () => {
    const judge = (id: string, grade: number) =>
      api("PUT", `/statements/${id}/credibility`, {
        token,
        headers: whatever,
        body: { grade, judgedOn: "2025-04-01", reason: "As told by others." },
      });
    const into = await saying(claim, herald);
    const [one, other] = [await saying(claim, wire), await saying(claim, post)];
    await judge(one, 2);
    await judge(other, 5);
    await merge("statements", one, into);
    expect((await readStatement(into)).credibility).toMatchObject({ grade: 2 });
    await merge("statements", other, into);
    expect((await readStatement(into)).credibility).toMatchObject({ grade: 2 });
    await split("statements", into, { statement: one });
    expect([(await readStatement(into)).credibility, (await readStatement(one)).credibility]).toMatchObject([
      null,
      { grade: 2 },
    ]);
  });

  test.each([
    ["into itself", async (id: string) => id, /itself/],
    ["into one by somebody else", async () => saying(claim, wire, { speaker: { person } }), /same speaker/],
    ["into a draft", async () => saying(claim, wire, { status: "draft" }), /publish the draft first/],
    ["into none", async () => "0000000000", /no such statement/],
  ])("is refused %s, at the field that is to be mended", async (_, made, why) => {
    const id = await saying(claim, herald);
    const answer = await merge("statements", id, await made(id));
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual([{ path: "into", message: expect.stringMatching(why) }]);
  });

  test("is refused into one that was withdrawn or merged itself, by a reader, and unseen", async () => {
    const [id, gone, left, kept] = [
      await saying(claim, herald),
      await saying(claim, wire),
      await saying(claim, post),
      await saying(second, post),
    ];
    await send("POST", `/statements/${gone}/retract`, { reason: "Invented." });
    await merge("statements", left, kept);
    for (const into of [gone, left]) expect((await merge("statements", id, into)).status).toBe(422);
    const body = { into: kept };
    const asking = (by: string, headers = {}) =>
      api("POST", `/statements/${id}/merge`, { token: by, headers, body });
    expect((await asking(await tokenFor("reader"), whatever)).status).toBe(403);
    expect((await asking(token)).status).toBe(428);
    expect((await asking(token, { "if-match": '"v7.1"' })).status).toBe(412);
  });

  test("is shown before it is done", async () => {
    const { actor } = await makeUser("editor");
    const into = await saying(claim, herald, { saidOn: "2025-03-01" });
    const from = await saying(claim, herald, {
      saidOn: "2025-03-02",
      stances: [
        { claim, stance: "support" },
        { claim: second, stance: "support" },
      ],
    });
    const preview = await getStatementMergePreview(actor, from, into);
    expect(preview).toMatchObject({ date: "in_conflict", credibility: "none" });
    expect(preview.stances.map(({ isThere }) => isThere)).toEqual([true, false]);
    expect(preview.citations.map(({ isThere }) => isThere)).toEqual([false]);
    expect(rendered(await readStatement(from))).toHaveLength(1);
  });
});

test("drafts are merged unseen", async () => {
  const body = { ...statementOn(claim, herald), speaker: clerk, status: "draft" };
  const [from, into] = await Promise.all([1, 2].map(async () => api("POST", "/statements", { token, body })));
  expect((await merge("statements", String(from?.body.id), String(into?.body.id))).status).toBe(200);
  const { text } = await api("GET", `/statements?claim=${claim}`);
  expect(JSON.parse(text).items).toEqual([]);
});
