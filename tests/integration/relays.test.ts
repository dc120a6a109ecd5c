import { beforeAll, describe, expect, it } from "vitest";
import { asOf } from "@/lib/as-of";
import { importBundle } from "@/lib/bundle/mutations";
import { exportBundle } from "@/lib/bundle/queries";
import { recordClaim, retractClaim } from "@/lib/claim/mutations";
import { pool } from "@/lib/db";
import { mergeClaim, splitClaim } from "@/lib/merge/mutations";
import { mergeSource, splitSource } from "@/lib/merge/source/mutations";
import { mergeStatement, splitStatement } from "@/lib/merge/statement/mutations";
import { recordOrganization, reviseOrganization } from "@/lib/organization/mutations";
import { listRelays } from "@/lib/picture/queries";
import { publishReviewed, sendToReview } from "@/lib/review/mutations";
import { getReview } from "@/lib/review/queries";
import { recordSource, reviseSource } from "@/lib/source/mutations";
import { microseconds } from "@/lib/sql";
import { recordStatement, retractStatement, reviseStatement } from "@/lib/statement/mutations";
import { statementInput } from "@/lib/statement/schema";
import { undoChange } from "@/lib/undo/mutations";
import { editor, makeRecord, reviewer } from "../support/made-record";
import { relaysByHand } from "../support/relays";

let [herald, tribune, wire, leaving] = ["", "", "", ""];

const WIRE_TO_HERALD = "corv-wire > orvell-herald: 1";
const WIRE_TO_TRIBUNE = "corv-wire > marenza-tribune: 1";
const HERALD_TO_TRIBUNE = "orvell-herald > marenza-tribune: 1";

/** Who passes on whom, which must be what a count by hand comes to. */
async function relayed(actor = editor): Promise<string[]> {
  const relays = await listRelays(actor, null);
  const counted = relays.map(({ from, to, n }) => `${from.slug} > ${to.slug}: ${n}`).sort();
  expect(counted).toEqual(await relaysByHand(actor));
  return counted;
}

type Head = { seq: number; at: string };
const head = async (): Promise<Head> => {
  const { rows } = await pool.query<Head>(`SELECT seq, ${microseconds("at")} AS at FROM change_head`);
  return rows[0] as Head;
};

/** A statement of the wire's that the Herald brings, or what is given in place of that. */
const said = (over: object = {}) =>
  statementInput.parse({
    speaker: { organization: "corv-wire" },
    attribution: "on_record",
    saidOn: "2031-05-03",
    text: "She will be gone by summer.",
    stances: [{ claim: leaving, stance: "support" }],
    citations: [{ source: herald }],
    ...over,
  });
const say = async (over?: object, actor = editor) => (await recordStatement(actor, said(over))).id;
const withdraw = (id: string) => retractStatement(editor, id, null, { reason: "Entered twice." });

const publish = async (publisher: string, title = publisher) =>
  (await recordSource(editor, { publisher, kind: "article", title, publishedOn: "2031-05" })).id;

beforeAll(async () => {
  ({ source: herald, claim: leaving } = await makeRecord());
  await recordOrganization(editor, { slug: "marenza-tribune", name: "Marenza Tribune", kind: "newspaper" });
  await recordOrganization(editor, { slug: "corv-wire", name: "Corv Wire", kind: "agency" });
  [tribune, wire] = [await publish("marenza-tribune"), await publish("corv-wire")];
});

describe("who passes on whom", () => {
  it("has a statement's links once it is published, as long as it stands", async () => {
    expect(await relayed()).toEqual([]);
    const draft = await say({ status: "draft" });
    expect(await relayed()).toEqual([]);
    await reviseStatement(editor, draft, null, { status: "published" });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    const { at } = await head();
    await withdraw(draft);
    expect(await relayed()).toEqual([]);
    expect(await relayed(asOf(editor, at))).toEqual([WIRE_TO_HERALD]);
    await undoChange(editor, { seq: (await head()).seq });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await withdraw(draft);
  });

  it("has those of a draft that a reviewer publishes", async () => {
    const draft = await say({ status: "draft" });
    await sendToReview(editor, "statement", draft);
    const { seen } = await getReview(reviewer, "statement", draft);
    await publishReviewed(reviewer, "statement", draft, { seen });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await withdraw(draft);
  });

  it("follows the chain when it is told otherwise", async () => {
    const id = await say();
    await reviseStatement(editor, id, null, {
      citations: [{ source: tribune, via: [{ organization: "orvell-herald" }] }],
    } as never);
    expect(await relayed()).toEqual([WIRE_TO_HERALD, HERALD_TO_TRIBUNE]);
    await withdraw(id);
  });

  it("counts two statements that are merged as one, and parted again as two", async () => {
    const [one, other] = [await say(), await say({ citations: [{ source: herald }, { source: tribune }] })];
    const apart = ["corv-wire > marenza-tribune: 1", "corv-wire > orvell-herald: 2"];
    expect(await relayed()).toEqual(apart);
    const { at } = await head();
    await mergeStatement(editor, one, null, { into: other });
    expect(await relayed()).toEqual([WIRE_TO_TRIBUNE, WIRE_TO_HERALD]);
    expect(await relayed(asOf(editor, at))).toEqual(apart);
    await splitStatement(editor, other, null, { statement: one });
    expect(await relayed()).toEqual(apart);
    await withdraw(one);
    await withdraw(other);
  });

  it("is the same whichever claim the statements are on", async () => {
    const input = { person: "ada-orvell", category: "dismissal", effect: "weakens" } as const;
    const { id: twin } = await recordClaim(editor, { ...input, text: "Ada Orvell is to go." });
    const id = await say({ stances: [{ claim: twin, stance: "support" }] });
    await mergeClaim(editor, twin, null, { into: leaving });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await splitClaim(editor, leaving, null, { claim: twin });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await retractClaim(editor, twin, null, { reason: "Nobody said so." });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await withdraw(id);
  });

  it("follows a source that turns out to be another's, where it is cited and where it speaks", async () => {
    const item = await publish("corv-wire", "An item without a name");
    const ids = [
      await say({ citations: [{ source: item, via: [{ organization: "orvell-herald" }] }] }),
      await say({ speaker: { source: item } }),
    ];
    const before = ["corv-wire > orvell-herald: 2", "orvell-herald > corv-wire: 1"];
    expect(await relayed()).toEqual(before);
    const { at } = await head();
    await reviseSource(editor, item, null, { publisher: "marenza-tribune" });
    expect(await relayed()).toEqual([
      WIRE_TO_HERALD,
      "marenza-tribune > orvell-herald: 1",
      HERALD_TO_TRIBUNE,
    ]);
    expect(await relayed(asOf(editor, at))).toEqual(before);
    await reviseSource(editor, item, null, { publisher: null } as never);
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    for (const id of ids) await withdraw(id);
  });

  it("counts what cites a source that is merged as its new publisher's, until they are parted", async () => {
    const twin = await publish("marenza-tribune", "The same item, as the Tribune had it");
    const ids = [await say({ citations: [{ source: twin }] }), await say({ speaker: { source: twin } })];
    const apart = [WIRE_TO_TRIBUNE, "marenza-tribune > orvell-herald: 1"];
    expect(await relayed()).toEqual(apart);
    await mergeSource(editor, twin, null, { into: wire });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await splitSource(editor, wire, null, { source: twin });
    expect(await relayed()).toEqual(apart);
    for (const id of ids) await withdraw(id);
  });

  it("has what came with a bundle, and names an outlet as it is called now", async () => {
    const id = await say();
    const exported = JSON.parse(await exportBundle(editor, {}));
    await withdraw(id);
    const text = "She will be gone by autumn.";
    const [statement] = exported.statements;
    await importBundle(reviewer, { ...exported, statements: [{ ...statement, text }] });
    expect(await relayed()).toEqual([WIRE_TO_HERALD]);
    await reviseOrganization(editor, "corv-wire", null, { slug: "corv-agency" });
    expect(await relayed()).toEqual(["corv-agency > orvell-herald: 1"]);
  });
});
