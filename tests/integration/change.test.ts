import { beforeAll, describe, expect, it } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { getSeq, listChanges } from "@/lib/change/queries";
import { recordChange } from "@/lib/change/record";
import type { Write } from "@/lib/change/records";
import { findCurrentSlug } from "@/lib/change/slugs";
import { verifyLog } from "@/lib/change/verify";
import { decideOutcome, recordClaim, relateClaims, retractClaim, reviseClaim } from "@/lib/claim/mutations";
import { getClaim } from "@/lib/claim/queries";
import { pool } from "@/lib/db";
import type { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { mergeClaim } from "@/lib/merge/mutations";
import { findSuccessor } from "@/lib/merge/queries";
import { recordPerson, revisePerson } from "@/lib/person/mutations";
import { getPerson } from "@/lib/person/queries";
import { reviseSource } from "@/lib/source/mutations";
import { retractStatement, reviseStatement } from "@/lib/statement/mutations";
import { getStatement } from "@/lib/statement/queries";
import { listTimeline } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { colleague, editor, type Made, makeRecord, refusal, say } from "../support/made-record";

let made: Made;
beforeAll(async () => {
  made = await makeRecord();
});

const factsOf = async (id: string) => (await getClaim(anybody, id)).facts;
const newClaim = (text: string) =>
  recordClaim(editor, { person: "ada-orvell", category: "dismissal", effect: "weakens", text });

describe("a write", () => {
  it("is one change with a whole revision of each record, chained to the change before", async () => {
    const before = await getSeq(editor);
    const { id } = await say(made);
    expect(await getSeq(editor)).toBe(before + 1);
    const { rows } = await pool.query("SELECT body FROM revision WHERE record_id = $1", [id]);
    expect(rows).toHaveLength(1);
    expect(rows[0].body).toMatchObject({
      text: "She will be gone by summer.",
      speaker: { anonymous: "an aide" },
    });
    expect((await verifyLog()).fault).toBeNull();
  });

  it("that fails leaves nothing behind", async () => {
    const before = await getSeq(editor);
    const error = (await refusal(say(made, { citations: [{ source: "nosuchone9" }] }))) as AppError;
    expect(error.errors[0]?.path).toBe("citations[0].source");
    await expect(recordPerson(editor, { slug: "ada-orvell", name: "Ada Again" })).rejects.toMatchObject({
      code: "conflict",
    });
    expect(await getSeq(editor)).toBe(before);
  });

  it("among forty at once is a change of its own, and one that fails takes no other with it", async () => {
    const before = await getSeq(editor);
    const unheard = (n: number): Write => ({
      type: "claim",
      version: 1,
      body: {
        id: newId(),
        status: "published",
        retractionReason: null,
        createdBy: editor.id,
        person: "nosuchone9",
        counterparts: [],
        category: "dismissal",
        effect: "weakens",
        text: `Somebody not on file is to go, said the ${n}th.`,
        occurredOn: null,
        horizon: null,
        mergedInto: null,
        outcome: null,
      },
    });
    const entered = await Promise.allSettled(
      Array.from({ length: 40 }, (_, n) =>
        n % 10 === 3
          ? recordChange(editor, `Entered the ${n}th`, [unheard(n)])
          : newClaim(`It is told for the ${n}th time that she goes.`).then(({ seq }) => seq),
      ),
    );
    const failed = entered.flatMap(({ status }, n) => (status === "rejected" ? [n] : []));
    expect(failed).toEqual([3, 13, 23, 33]);
    const places = entered.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    expect([...places].sort((a, b) => a - b)).toEqual(places.map((_, n) => before + 1 + n));
    const { rows } = await pool.query(
      `SELECT r.change_seq AS seq, r.body->>'text' AS text, c.reason FROM revision r JOIN change c ON c.seq = r.change_seq
       WHERE c.seq > $1`,
      [before],
    );
    const told = new Map(rows.map(({ seq, text, reason }) => [seq, [text, reason]]));
    for (const [n, one] of entered.entries()) {
      if (one.status === "rejected") continue;
      const text = `It is told for the ${n}th time that she goes.`;
      expect(told.get(one.value)).toEqual([text, `Entered the claim “${text}”`]);
    }
    expect((await verifyLog()).fault).toBeNull();
  });

  it("moves the claim's facts at once: on entering, editing and withdrawing a statement", async () => {
    const claim = (await newClaim("Ada Orvell is ill.")).id;
    const here = { ...made, claim };
    const support = await say(here);
    const denial = await say(here, {
      saidOn: "2031-05-05",
      speaker: { person: "ada-orvell" },
      stances: [{ claim, stance: "deny", manner: "categorical" }],
    });
    expect(await getClaim(anybody, claim)).toMatchObject({
      state: "denied",
      facts: { reports: 1, denialLatencyDays: { min: 2, max: 2 } },
    });
    await reviseStatement(editor, support.id, support.version, { saidOn: "2031-05-06" });
    expect((await getClaim(anybody, claim)).state).toBe("disputed");
    await retractStatement(editor, denial.id, denial.version, { reason: "The source withdrew it." });
    expect((await getClaim(anybody, claim)).state).toBe("uncontested");
    await expect(getStatement(anybody, denial.id)).rejects.toMatchObject({
      code: "gone",
      stone: { reason: "The source withdrew it." },
    });
  });

  it("of a source's publisher moves the origins that rest on it", async () => {
    const claim = (await newClaim("Ada Orvell is tired.")).id;
    const here = { ...made, claim };
    const { recordSource } = await import("@/lib/source/mutations");
    const other = await recordSource(editor, { kind: "post", title: "A post", publishedOn: "2031-05-04" });
    await say(here);
    await say(here, { citations: [{ source: other.id }] });
    expect((await factsOf(claim)).independentOrigins).toEqual({ min: 1, max: 2 });
    await reviseSource(editor, other.id, other.version, { publisher: "orvell-herald" });
    expect((await factsOf(claim)).independentOrigins).toEqual({ min: 1, max: 1 });
  });

  it("with an older version than the last is refused as stale, and of two at once one wins", async () => {
    const claim = await newClaim("Ada Orvell is to move.");
    await reviseClaim(editor, claim.id, 1, { category: "reassignment" });
    await expect(reviseClaim(colleague, claim.id, 1, { category: "other" })).rejects.toMatchObject({
      code: "stale",
    });
    const both = await Promise.all([
      refusal(reviseClaim(editor, claim.id, 2, { effect: "neutral" })),
      refusal(reviseClaim(colleague, claim.id, 2, { effect: "strengthens" })),
    ]);
    expect(both.map((answer) => (answer as AppError).code ?? "accepted").sort()).toEqual(
      ["accepted", "stale"].sort(),
    );
    expect((await getClaim(anybody, claim.id)).version).toBe(3);
  });

  it("by twenty editors at once on one claim loses none of their statements", async () => {
    const claim = (await newClaim("Ada Orvell is to resign.")).id;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => say({ ...made, claim }, { speaker: { anonymous: `aide ${n}` } })),
    );
    expect((await factsOf(claim)).stances.support).toBe(20);
    expect((await factsOf(claim)).independentOrigins).toEqual({ min: 1, max: 20 });
    expect((await verifyLog()).fault).toBeNull();
  });
});

describe("a claim", () => {
  it("is decided, and lapses undecided once its horizon has passed", async () => {
    const claim = await recordClaim(editor, {
      person: "ada-orvell",
      category: "dismissal",
      effect: "weakens",
      text: "Ada Orvell goes in 2019.",
      horizon: "2019",
    });
    expect((await getClaim(anybody, claim.id)).state).toBe("lapsed");
    await decideOutcome(editor, claim.id, 1, {
      verdict: "not_borne_out",
      decidedOn: "2020-01-01",
      reason: "She stayed.",
      sources: [made.source],
    });
    expect(await getClaim(anybody, claim.id)).toMatchObject({
      state: "not_borne_out",
      outcome: { sources: [made.source] },
      version: 2,
    });
  });

  it("merged into another leaves its statements and links there, and leads there", async () => {
    const [from, into, third] = [
      await newClaim("Ada Orvell is out."),
      await newClaim("Ada Orvell is fired."),
      await newClaim("Ada Orvell quarrelled."),
    ];
    await say({ ...made, claim: from.id });
    await relateClaims(editor, third.id, 1, { to: from.id, kind: "evidence" });
    await relateClaims(editor, third.id, 1, { to: into.id, kind: "evidence" });
    await mergeClaim(editor, from.id, 1, { into: into.id });
    await expect(getClaim(anybody, from.id)).rejects.toMatchObject({ code: "not_found" });
    expect(await findSuccessor("claim", from.id)).toBe(into.id);
    const kept = await getClaim(anybody, into.id);
    expect([kept.stances.length, kept.relations.length]).toEqual([1, 1]);
  });

  it("withdrawn leaves its stone and goes from the timeline", async () => {
    const claim = await newClaim("Ada Orvell has fled.");
    const { id } = await say({ ...made, claim: claim.id });
    await retractClaim(editor, claim.id, 1, { reason: "It was about somebody else." });
    await expect(getClaim(anybody, claim.id)).rejects.toMatchObject({ code: "gone" });
    const { items } = await listTimeline(anybody, "ada-orvell", timelineQuery.parse({ limit: 200 }));
    expect(items.some((item) => item.id === claim.id || item.id === id)).toBe(false);
  });
});

describe("a slug", () => {
  it("that was changed still leads to its person and is nobody else's", async () => {
    await recordPerson(editor, { slug: "ben-orvel", name: "Ben Orvell" });
    await revisePerson(editor, "ben-orvel", 1, { slug: "ben-orvell" });
    expect(await findCurrentSlug("person", "ben-orvel")).toBe("ben-orvell");
    expect((await getPerson(anybody, "ben-orvell")).version).toBe(2);
    await expect(recordPerson(editor, { slug: "ben-orvel", name: "Another Ben" })).rejects.toMatchObject({
      code: "conflict",
    });
  });
});

describe("the log", () => {
  it("shows each change in order and finds a tampered row", async () => {
    const { items } = await listChanges(anybody, { since: 0, order: "asc", limit: 200 });
    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, n) => n + 1));
    await pool.query("ALTER TABLE revision DISABLE TRIGGER revision_append_only");
    await pool.query(`UPDATE revision SET body = jsonb_set(body, '{text}', '"forged"') WHERE change_seq = 5`);
    expect((await verifyLog()).fault?.seq).toBe(5);
  });
});
