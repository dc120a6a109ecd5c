import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { verifyLog } from "@/lib/change/verify";
import { api, tokenFor } from "../support/api";
import {
  enterPapers,
  factsOf,
  layClaims,
  mergingWith,
  readStatement,
  rendered,
  saidByClerk,
  stancesOf,
} from "../support/merging";

let token: string;
let person: string;
let papers: string[];
let [claim, second] = ["", ""];
let [herald, wire, post] = ["", "", ""];

const { merge, split, send, undo } = mergingWith(() => token);
const saying = (on: string, source: string, given: object = {}) => saidByClerk(token, on, source, given);

beforeAll(async () => {
  token = await tokenFor("editor");
  papers = await enterPapers(token);
});

beforeEach(async () => {
  ({ person, claim, second, herald, wire, post } = await layClaims(token, papers));
});

describe("a statement that is parted again", () => {
  test("has what came with it, as it was mended since; what was entered since stays", async () => {
    const into = await saying(claim, herald);
    const from = await saying(second, wire, {
      citations: [
        { source: wire, quote: "she packs" },
        { source: herald, quote: "her boxes stand in the hall" },
      ],
    });
    await merge("statements", from, into);
    const body = {
      citations: [
        { source: herald, quote: "her boxes stand in the hall" },
        { source: wire, quote: "she packs", note: "On page two." },
        { source: post, quote: "entered since" },
      ],
    };
    await send("PATCH", `/statements/${into}`, body);
    const answer = await split("statements", into, { statement: from });
    expect(answer.status).toBe(200);
    const [parted, left] = [await readStatement(from), await readStatement(into)];
    expect(parted.citations.map(({ source, note }) => [source.id, note])).toEqual([
      [wire, "On page two."],
      [herald, null],
    ]);
    expect(rendered(left).map(([source]) => source)).toEqual([herald, post]);
    expect([stancesOf(parted), stancesOf(left)]).toEqual([[[second, "support"]], [[claim, "support"]]]);
    expect((await factsOf(second)).reports).toBe(2);
    expect((await api("GET", `/statements/${from}`)).status).toBe(200);
    expect((await verifyLog()).fault).toBeNull();
  });

  test("comes back from where it ended up, by way of another, on what its claims became", async () => {
    const [a, b, c] = [await saying(second, wire), await saying(claim, herald), await saying(claim, post)];
    await merge("statements", a, b);
    await merge("statements", b, c);
    await merge("claims", second, claim);
    expect((await split("statements", c, { statement: a })).status).toBe(200);
    expect(rendered(await readStatement(a)).map(([source]) => source)).toEqual([wire]);
    expect(stancesOf(await readStatement(a))).toEqual([[claim, "support"]]);
    expect(rendered(await readStatement(c)).map(([source]) => source)).toEqual([post, herald]);
    expect((await api("GET", `/statements/${b}`)).headers.get("location")).toContain(c);
  });

  test("leaves no stance behind on a claim that was parted meanwhile", async () => {
    const [from, into] = [await saying(second, wire), await saying(claim, herald)];
    await merge("claims", second, claim);
    await merge("statements", from, into);
    expect((await split("claims", claim, { claim: second })).status).toBe(200);
    expect(stancesOf(await readStatement(into))).toEqual([
      [claim, "support"],
      [second, "support"],
    ]);
    expect((await api("GET", `/statements/${from}`)).status).toBe(308);
  });

  test("isn't, where the other would be left with nothing, or never was part of it", async () => {
    const [from, into] = [await saying(second, wire), await saying(claim, herald)];
    await merge("statements", from, into);
    await send("PATCH", `/statements/${into}`, {
      citations: [{ source: wire, quote: "her boxes stand in the hall" }],
    });
    const bare = await split("statements", into, { statement: from });
    expect([bare.status, bare.body.errors]).toMatchObject([422, [{ path: "statement" }]]);
    const never = await split("statements", into, { statement: await saying(claim, post) });
    expect([never.status, never.body.errors]).toMatchObject([422, [{ path: "statement" }]]);
  });

  test("and both are as before when whoever merged them takes that back", async () => {
    const [from, into] = [await saying(second, wire, { saidOn: "2025-03-09" }), await saying(claim, herald)];
    const before = await exportBundle(anybody, { person });
    await merge("statements", from, into);
    expect((await undo()).status).toBe(200);
    expect(await exportBundle(anybody, { person })).toEqual(before);
    // The merge again, by taking that back; and parted, as if it had been the first.
    expect((await undo()).status).toBe(200);
    expect((await api("GET", `/statements/${from}`)).status).toBe(308);
    expect((await split("statements", into, { statement: from })).status).toBe(200);
    expect(JSON.parse(await exportBundle(anybody, { person }))).toEqual(JSON.parse(before));
  });
});
