import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ImportAnswer } from "@/lib/bundle/schema";
import { verifyLog } from "@/lib/change/verify";
import type { ClaimView } from "@/lib/claim/schema";
import { pool } from "@/lib/db";
import { api, tokenFor } from "../support/api";
import { enterPapers, factsOf, layClaims, mergingWith, readStatement, stancesOf } from "../support/merging";
import { enterClaim, enterStatement } from "../support/record";

let token = "";
let colleague = "";
let papers: string[] = [];
let laid: Awaited<ReturnType<typeof layClaims>>;
let statement = "";

const { send } = mergingWith(() => token);
const { merge, split } = mergingWith(() => colleague);

/** Withdraws the statement. @returns the change's place in the log */
async function withdraw(): Promise<number> {
  const answer = await send("POST", `/statements/${statement}/retract`, { reason: "Nobody said it." });
  expect(answer.status).toBe(200);
  return (await api<{ count: number }>("GET", "/changes/head")).body.count;
}

const takeBack = async (seq: number) =>
  expect((await api("POST", "/changes/undo", { token, body: { seq } })).status).toBe(200);

/** What stands in its place, and how many versions it has. */
async function stone() {
  const { status, text } = await api("GET", `/statements/${statement}`);
  const { body } = await api<{ items: object[] }>("GET", `/statements/${statement}/revisions`);
  return { status, text, versions: body.items.length };
}

beforeAll(async () => {
  [token, colleague] = [await tokenFor("editor"), await tokenFor("editor")];
  papers = await enterPapers(token);
});

beforeEach(async () => {
  laid = await layClaims(token, papers);
  statement = (await enterStatement(token, laid.claim, laid.herald)).id;
});

describe("a statement that was withdrawn", () => {
  test("keeps its stone as it is when its claim becomes another's, and when they are parted", async () => {
    await withdraw();
    const before = await stone();
    expect(before).toMatchObject({ status: 410, versions: 2 });
    expect((await merge("claims", laid.claim, laid.second)).status).toBe(200);
    expect(await stone()).toEqual(before);
    expect((await split("claims", laid.second, { claim: laid.claim })).status).toBe(200);
    expect(await stone()).toEqual(before);
  });

  test("since the merge stays where it was when the claims are parted", async () => {
    await merge("claims", laid.claim, laid.second);
    await withdraw();
    const before = await stone();
    expect((await split("claims", laid.second, { claim: laid.claim })).status).toBe(200);
    expect(await stone()).toEqual(before);
  });

  test("is about the claim that its own became, and cites that source, when the withdrawal is taken back", async () => {
    const seq = await withdraw();
    await merge("claims", laid.claim, laid.second);
    await merge("sources", laid.herald, laid.wire);
    await takeBack(seq);
    const back = await readStatement(statement);
    expect(stancesOf(back)).toEqual([[laid.second, "support"]]);
    expect(back.citations.map(({ source }) => source.id)).toEqual([laid.wire]);
    expect((await factsOf(laid.second)).reports).toBe(1);
  });

  test("stays withdrawn when its old bundle comes again, though it is the words of a source that became another", async () => {
    const given = { speaker: { source: laid.herald }, text: "We were told of it." };
    statement = (await enterStatement(token, laid.claim, laid.herald, given)).id;
    const { body } = await api("GET", `/export?person=${laid.person}`);
    await withdraw();
    await merge("sources", laid.herald, laid.wire);
    await merge("sources", laid.wire, laid.post);
    const reviewer = await tokenFor("reviewer");
    const again = await api<ImportAnswer>("POST", "/import", { token: reviewer, body });
    expect(again.status).toBe(200);
    expect(Object.values(again.body.created)).toEqual(Object.values(again.body.created).map(() => 0));
    expect(Object.values(again.body.ids)).toContain(statement);
    expect((await stone()).status).toBe(410);
  });
});

describe("a relation that was withdrawn", () => {
  let other = "";
  const kind = "evidence";
  const why = "They are of two ministries.";
  const link = async (from: string) =>
    expect((await send("POST", `/claims/${from}/relations`, { to: other, kind })).status).toBe(201);
  const unlink = async (from: string) => {
    const body = { from, to: other, kind, reason: why };
    expect((await send("POST", `/claims/${from}/relations/retract`, body)).status).toBe(200);
    return (await api<{ count: number }>("GET", "/changes/head")).body.count;
  };
  const linked = async (claim: string) =>
    (await api<ClaimView>("GET", `/claims/${claim}`)).body.relations.map((one) => [one.kind, one.claim.id]);
  /** The withdrawn ones of the two claims: from which, why, in which version. */
  const stones = async () =>
    (
      await pool.query(
        `SELECT from_claim_id AS "from", retraction_reason AS why, version FROM relation
         WHERE to_claim_id = $1 AND status = 'retracted' ORDER BY ordinal`,
        [other],
      )
    ).rows;

  beforeEach(async () => {
    other = (await enterClaim(token, laid.person)).id;
  });

  test("stays as it is, with its reason, when its claim becomes another's, and when they are parted", async () => {
    await link(laid.claim);
    await unlink(laid.claim);
    const before = await stones();
    expect(before).toEqual([{ from: laid.claim, why, version: 2 }]);
    await merge("claims", laid.claim, laid.second);
    expect(await stones()).toEqual(before);
    await split("claims", laid.second, { claim: laid.claim });
    expect(await stones()).toEqual(before);
  });

  test.each([
    ["the claim that becomes another's", () => [laid.second, laid.claim]],
    ["the claim that it becomes", () => [laid.claim, laid.second]],
  ])("of %s costs the other's none of the same kind", async (_, sides) => {
    const [kept = "", gone = ""] = sides();
    await link(kept);
    await link(gone);
    await unlink(gone);
    const before = await stones();
    expect((await merge("claims", laid.claim, laid.second)).status).toBe(200);
    expect(await linked(laid.second)).toEqual([[kind, other]]);
    expect((await split("claims", laid.second, { claim: laid.claim })).status).toBe(200);
    expect([await linked(kept), await linked(gone)]).toEqual([[[kind, other]], []]);
    expect((await stones()).map(({ from, why: reason }) => [from, reason])).toEqual(
      before.map(({ from, why: reason }) => [from, reason]),
    );
    expect((await verifyLog()).fault).toBeNull();
  });

  test("isn't entered again by its old bundle after its claim became another's", async () => {
    await link(laid.claim);
    const { body } = await api("GET", `/export?person=${laid.person}`);
    await unlink(laid.claim);
    await merge("claims", laid.claim, laid.second);
    const again = await api<ImportAnswer>("POST", "/import", { token: await tokenFor("reviewer"), body });
    expect([again.status, again.body.created.relations]).toEqual([200, 0]);
    expect(await linked(laid.second)).toEqual([]);
  });

  test("is of the claim that its own became when the withdrawal is taken back", async () => {
    await link(laid.claim);
    const seq = await unlink(laid.claim);
    await merge("claims", laid.claim, laid.second);
    await takeBack(seq);
    expect(await linked(laid.second)).toEqual([[kind, other]]);
  });

  test("by a merge stands again when whoever made that takes it back", async () => {
    await link(laid.claim);
    await link(laid.second);
    await send("POST", `/claims/${laid.claim}/merge`, { into: laid.second });
    expect(await linked(laid.second)).toEqual([[kind, other]]);
    await takeBack((await api<{ count: number }>("GET", "/changes/head")).body.count);
    for (const claim of [laid.claim, laid.second]) expect(await linked(claim)).toEqual([[kind, other]]);
  });
});
