import { beforeAll, describe, expect, it } from "vitest";
import { asOf } from "@/lib/as-of";
import { recordClaim } from "@/lib/claim/mutations";
import { pool } from "@/lib/db";
import { listDeniedClaims, listLatencies } from "@/lib/denial/queries";
import { recordOrganization } from "@/lib/organization/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { listRelays, listSaid } from "@/lib/picture/queries";
import { recordSource } from "@/lib/source/mutations";
import { microseconds } from "@/lib/sql";
import { recordStatement, retractStatement } from "@/lib/statement/mutations";
import { statementInput } from "@/lib/statement/schema";
import { editor, makeRecord } from "../support/made-record";

let [herald, tribune, wire] = ["", "", ""];
let [leaving, feud, exile] = ["", "", ""];
let early = "";

const on = (claim: string, stance: "support" | "deny") => ({ claim, stance });
const via = (organization: string) => [{ organization }];

async function say(saidOn: string, over: object) {
  const given = { attribution: "background", saidOn, text: `Said on ${saidOn || "some day"}.`, ...over };
  return recordStatement(editor, statementInput.parse(given));
}

// Three outlets, three claims (two about Ada Orvell, one about Ben Ferris), and whoever spoke of them.
beforeAll(async () => {
  const made = await makeRecord();
  [herald, leaving] = [made.source, made.claim];
  await recordPerson(editor, { slug: "ben-ferris", name: "Ben Ferris" });
  await recordOrganization(editor, { slug: "marenza-tribune", name: "Marenza Tribune", kind: "newspaper" });
  await recordOrganization(editor, { slug: "corv-wire", name: "Corv Wire", kind: "agency" });
  const publish = async (publisher: string) =>
    (await recordSource(editor, { publisher, kind: "article", title: publisher, publishedOn: "2031-05" })).id;
  [tribune, wire] = [await publish("marenza-tribune"), await publish("corv-wire")];
  const claimOf = async (person: string, text: string) =>
    (await recordClaim(editor, { person, category: "rift", effect: "weakens", text })).id;
  feud = await claimOf("ada-orvell", "Ada Orvell fell out with the harbour.");
  exile = await claimOf("ben-ferris", "Ben Ferris has gone abroad.");

  // Wire → Herald, and on to the Tribune: the first pair counts once.
  await say("2031-05-01", {
    speaker: { organization: "corv-wire" },
    stances: [on(leaving, "support")],
    citations: [{ source: herald }, { source: tribune, via: via("orvell-herald") }],
  });
  const { rows } = await pool.query<{ at: string }>(`SELECT ${microseconds("at")} AS at FROM change_head`);
  early = rows[0]?.at ?? "";
  // An aide, by the Herald, in the Tribune; for one claim and against another.
  await say("2031-05-03", {
    speaker: { anonymous: "an aide" },
    stances: [on(leaving, "support"), on(feud, "deny")],
    citations: [{ source: tribune, via: via("orvell-herald") }],
  });
  // The Herald's own words, by the Wire, in the Tribune.
  await say("2031-05", {
    speaker: { source: herald },
    stances: [on(leaving, "deny")],
    citations: [{ source: tribune, via: via("corv-wire") }],
  });
  // Somebody without a name stands between the Wire and the Herald.
  await say("2031-05-04", {
    speaker: { person: "ben-ferris" },
    stances: [on(leaving, "deny")],
    citations: [{ source: herald, via: [{ organization: "corv-wire" }, { anonymous: "a stringer" }] }],
  });
  await say("", {
    speaker: { anonymous: "an aide" },
    stances: [on(exile, "support")],
    citations: [{ source: wire }],
  });
  // Neither a draft nor what was withdrawn counts.
  const gone = {
    speaker: { organization: "corv-wire" },
    stances: [on(exile, "deny")],
    citations: [{ source: tribune }],
  };
  await say("2031-05-09", { ...gone, status: "draft" });
  const { id } = await say("2031-05-09", gone);
  await retractStatement(editor, id, null, { reason: "Entered twice." });
});

describe("what was said", () => {
  const rows = async (scope: object, actor = editor) =>
    (await listSaid(actor, scope)).map(({ from, to, support, deny }) => [from, to, support, deny]);

  it("is counted by its dates, a statement once on either side", async () => {
    expect(await rows({})).toEqual([
      ["2031-05-01", "2031-05-01", 1, 0],
      ["2031-05-01", "2031-05-31", 0, 1],
      ["2031-05-03", "2031-05-03", 1, 1],
      ["2031-05-04", "2031-05-04", 0, 1],
      [null, null, 1, 0],
    ]);
  });

  it("about a person or on a claim leaves out the rest", async () => {
    expect(await rows({ person: "ben-ferris" })).toEqual([[null, null, 1, 0]]);
    expect(await rows({ person: "ada-orvell" })).toHaveLength(4);
    expect(await rows({ claim: feud })).toEqual([["2031-05-03", "2031-05-03", 0, 1]]);
  });

  it("is what was on file at a moment", async () => {
    expect(await rows({}, asOf(editor, early))).toEqual([["2031-05-01", "2031-05-01", 1, 0]]);
  });
});

describe("denial latency", () => {
  it("is a range of days for each claim, and none where nothing was said before", async () => {
    const expected = [
      { min: 0, max: 3, n: 1 },
      { min: null, max: null, n: 1 },
    ];
    expect(await listLatencies(editor, {})).toEqual(expected);
    // Counted from the statements it comes to the same as from the claims' facts.
    expect(await listLatencies(editor, { person: "ada-orvell" })).toEqual(expected);
    expect(await listDeniedClaims(editor, {}, 12)).toEqual([
      { claim: { id: leaving, text: "Ada Orvell is to be dismissed." }, min: 0, max: 3 },
    ]);
  });

  it("of a speaker is until they denied", async () => {
    expect(await listLatencies(editor, { speaker: "ben-ferris" })).toEqual([{ min: 3, max: 3, n: 1 }]);
    expect(await listLatencies(editor, { person: "ben-ferris" })).toEqual([]);
  });

  it("is what was on file at a moment", async () => {
    for (const filters of [{}, { person: "ada-orvell" }, { speaker: "ben-ferris" }]) {
      expect(await listLatencies(asOf(editor, early), filters)).toEqual([]);
      expect(await listDeniedClaims(asOf(editor, early), filters, 12)).toEqual([]);
    }
  });
});

describe("who passes on whom", () => {
  const pairs = async (slug: string | null, actor = editor) =>
    (await listRelays(actor, slug)).map(({ from, to, n }) => `${from.slug} > ${to.slug}: ${n}`).sort();

  it("is counted by neighbours in chains, each statement once, whoever cites it how often", async () => {
    expect(await pairs(null)).toEqual([
      "corv-wire > marenza-tribune: 1",
      "corv-wire > orvell-herald: 1",
      "orvell-herald > corv-wire: 1",
      "orvell-herald > marenza-tribune: 2",
    ]);
  });

  it("of one organization has the pairs that it is in", async () => {
    expect(await pairs("marenza-tribune")).toEqual([
      "corv-wire > marenza-tribune: 1",
      "orvell-herald > marenza-tribune: 2",
    ]);
    expect(await pairs("nobody")).toEqual([]);
  });

  it("is what was on file at a moment", async () => {
    expect(await pairs(null, asOf(editor, early))).toEqual([
      "corv-wire > orvell-herald: 1",
      "orvell-herald > marenza-tribune: 1",
    ]);
  });
});
