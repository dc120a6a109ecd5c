import { beforeAll, describe, expect, it } from "vitest";
import { importBundle } from "@/lib/bundle/mutations";
import { exportBundle } from "@/lib/bundle/queries";
import { getSeq } from "@/lib/change/queries";
import { reviseClaim } from "@/lib/claim/mutations";
import { getClaim, getEditableClaim } from "@/lib/claim/queries";
import { utteranceConflicts } from "@/lib/explanation/rules";
import { recordSource } from "@/lib/source/mutations";
import { reviseStatement } from "@/lib/statement/mutations";
import { getEditableStatement, getStatement } from "@/lib/statement/queries";
import { citationInput } from "@/lib/statement/schema";
import { editor, type Made, makeRecord, say } from "../support/made-record";

let made: Made;
let statement: string;

beforeAll(async () => {
  made = await makeRecord();
  const copy = await recordSource(editor, {
    publisher: null,
    kind: "article",
    title: "A copy from further east",
    publishedOn: "2031-05-04",
  });
  const dated = (source: string, datedAs: string, over = {}) =>
    citationInput.parse({ source, quote: "She stays", language: "en", datedAs, dates: "utterance", ...over });
  ({ id: statement } = await say(made, {
    citations: [
      dated(made.source, "2031-05-03"),
      dated(copy.id, "2031-05-04", {
        note: "Past midnight there.",
        shifts: "“Stays” was “remains for now”.",
      }),
    ],
  }));
});

describe("the flag that the meaning shifts", () => {
  it("is kept with its rendering, and is null where an editor saw no shift", async () => {
    const { citations } = await getStatement(editor, statement);
    expect(citations.map(({ shifts }) => shifts)).toEqual([null, "“Stays” was “remains for now”."]);
  });

  it("is in the edit form and taken away by leaving its field empty", async () => {
    const { input, version } = await getEditableStatement(editor, statement);
    expect(input.citations[1]?.shifts).toBe("“Stays” was “remains for now”.");
    const without = input.citations.map((citation) => ({ ...citation, shifts: null }));
    await reviseStatement(editor, statement, version, { citations: without });
    expect((await getStatement(editor, statement)).citations[1]?.shifts).toBeNull();
    await reviseStatement(editor, statement, version + 1, { citations: input.citations });
    expect((await getStatement(editor, statement)).citations[1]?.shifts).not.toBeNull();
  });
});

describe("a note that explains dates in conflict", () => {
  it("stands on the claim beside the conflict, which stays", async () => {
    const before = await getClaim(editor, made.claim);
    expect(before.dateNote).toBeNull();
    expect(before.facts.dateConflicts).toHaveLength(1);
    await reviseClaim(editor, made.claim, before.version, { dateNote: "The copy counts by its own clock." });
    const { dateNote, facts } = await getClaim(editor, made.claim);
    expect(dateNote).toBe("The copy counts by its own clock.");
    expect(facts.dateConflicts).toEqual(before.facts.dateConflicts);
    expect((await getEditableClaim(editor, made.claim)).input.dateNote).toBe(dateNote);
  });

  it("is read with the same conflict on the statement's own page", async () => {
    const { facts } = await getClaim(editor, made.claim);
    expect(utteranceConflicts(await getStatement(editor, statement))).toEqual(facts.dateConflicts);
  });
});

describe("a bundle", () => {
  it("holds both notes where there are any, and importing it changes nothing", async () => {
    const text = await exportBundle(editor, {});
    const { claims, statements } = JSON.parse(text);
    expect(claims[0].dateNote).toBe("The copy counts by its own clock.");
    expect("shifts" in statements[0].citations[0]).toBe(false);
    expect(statements[0].citations[1].shifts).toContain("remains");
    const before = await getSeq(editor);
    await importBundle(editor, JSON.parse(text));
    expect(await getSeq(editor)).toBe(before);
  });
});
