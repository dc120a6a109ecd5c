import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ImportAnswer } from "@/lib/bundle/schema";
import { api, tokenFor } from "../support/api";
import { enterPapers, factsOf, layClaims, mergingWith, readStatement, stancesOf } from "../support/merging";
import { enterStatement } from "../support/record";

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
