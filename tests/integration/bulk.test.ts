import { beforeEach, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { applyBulk, planBulk } from "@/lib/bulk/mutations";
import { bulkInput } from "@/lib/bulk/schema";
import { listChanges } from "@/lib/change/queries";
import { recordClaim, reviseClaim } from "@/lib/claim/mutations";
import { getClaim } from "@/lib/claim/queries";
import { recordPerson } from "@/lib/person/mutations";
import { recordSource } from "@/lib/source/mutations";
import { recordStatement } from "@/lib/statement/mutations";
import { getStatement } from "@/lib/statement/queries";
import { statementInput } from "@/lib/statement/schema";
import { undoChange } from "@/lib/undo/mutations";
import { colleague, editor } from "../support/made-record";

type Status = "draft" | "published";
type Made = { person: string; source: string; claim: string; statement: string };

let count = 0;

/** A person, a source, a claim and a statement, entered one by one. */
async function make(status: Status): Promise<Made> {
  const slug = `runa-feld-${++count}`;
  const person = (await recordPerson(editor, { slug, name: `Runa Feld ${count}`, status })).id;
  const source = (
    await recordSource(editor, {
      kind: "article",
      title: `The ferries, part ${count}`,
      publishedOn: "2031-05-03",
      status,
    })
  ).id;
  const text = `Feld is to leave the ferry board, part ${count}.`;
  const claim = (
    await recordClaim(editor, { person: slug, category: "rift", effect: "weakens", text, status })
  ).id;
  const said = statementInput.parse({
    speaker: { anonymous: "a deckhand" },
    attribution: "background",
    saidOn: "2031-05-03",
    text: `She is off, part ${count}.`,
    stances: [{ claim, stance: "support" }],
    citations: [{ source }],
    status,
  });
  return { person, source, claim, statement: (await recordStatement(editor, said)).id };
}

const all = ({ person, source, claim, statement }: Made) => [
  `statement:${statement}`,
  `claim:${claim}`,
  `source:${source}`,
  `person:${person}`,
];
const seen = (names: string[], version = 1) => names.map((name) => `${name}:${version}`);
const apply = (given: object, actor = editor) => applyBulk(actor, bulkInput.parse(given));
const lastReasons = async () =>
  (await listChanges(anybody, { since: 0, order: "desc", limit: 1 })).items.map(({ reason }) => reason);

let drafts: Made;
let open: Made;
beforeEach(async () => {
  drafts = await make("draft");
  open = await make("published");
});

describe("publishing several drafts", () => {
  test("puts what names one another before the public together, in one change, with its facts", async () => {
    const effects = await planBulk(editor, "publish", all(drafts));
    expect(effects.map(({ obstacle }) => obstacle)).toEqual([null, null, null, null]);
    const { count: changed } = await apply({ act: "publish", records: seen(all(drafts)) });
    expect(changed).toBe(4);
    expect(await lastReasons()).toEqual(["Published 4 records at once"]);
    const claim = await getClaim(anybody, drafts.claim);
    expect(claim.facts).toMatchObject({ reports: 1, independentOrigins: { min: 1, max: 1 } });
    expect((await getStatement(anybody, drafts.statement)).status).toBe("published");
  });

  test("says of each what stands in its way, and does none if one can't", async () => {
    const names = [`statement:${drafts.statement}`, `claim:${drafts.claim}`, `claim:${open.claim}`];
    const effects = await planBulk(editor, "publish", names);
    expect(effects.map(({ obstacle }) => obstacle)).toEqual([
      "This claim is still a draft. Publish it first. This source is still a draft. Publish it first.",
      "This person is still a draft. Publish it first.",
      "It is public already.",
    ]);
    await expect(
      apply({ act: "publish", records: seen([...all(drafts), `claim:${open.claim}`]) }),
    ).rejects.toMatchObject({
      errors: [{ path: "records[4]", message: expect.stringContaining("public already") }],
    });
    expect((await getStatement(editor, drafts.statement)).status).toBe("draft");
  });

  test("leaves another's drafts out of sight", async () => {
    expect(await planBulk(colleague, "publish", all(drafts))).toEqual([]);
    await expect(apply({ act: "publish", records: seen(all(drafts)) }, colleague)).rejects.toMatchObject({
      code: "invalid",
    });
  });
});

describe("withdrawing several", () => {
  test("gives each the one reason, and is taken back at once", async () => {
    const names = [`claim:${open.claim}`, `statement:${open.statement}`];
    const reason = "The ferries' registry was misread.";
    const { seq } = await apply({
      act: "withdraw",
      records: seen(names),
      reason,
      correction: "It was another ferry.",
    });
    await expect(getClaim(anybody, open.claim)).rejects.toMatchObject({ code: "gone", stone: { reason } });
    await expect(getStatement(anybody, open.statement)).rejects.toMatchObject({
      code: "gone",
      stone: { reason },
    });
    await undoChange(editor, { seq });
    expect((await getClaim(anybody, open.claim)).facts.reports).toBe(1);
    expect((await getStatement(anybody, open.statement)).status).toBe("published");
  });

  test("wants a reason, and leaves what others refer to", async () => {
    expect(bulkInput.safeParse({ act: "withdraw", records: seen(all(open)) }).success).toBe(false);
    const obstacles = (await planBulk(editor, "withdraw", all(open))).map(({ type, obstacle }) => [
      type,
      obstacle === null,
    ]);
    expect(obstacles).toEqual([
      ["statement", true],
      ["claim", true],
      ["source", false],
      ["person", false],
    ]);
  });
});

describe("setting a field of several claims", () => {
  test("makes a version of each in one change, taken back at once; what has it already stays", async () => {
    const other = await make("published");
    const names = [`claim:${open.claim}`, `claim:${other.claim}`];
    const { seq } = await apply({ act: "category:dismissal", records: seen(names) });
    expect(await lastReasons()).toEqual(["Set the category of 2 claims to dismissal"]);
    for (const id of [open.claim, other.claim]) {
      expect(await getClaim(anybody, id)).toMatchObject({
        category: "dismissal",
        effect: "weakens",
        version: 2,
      });
    }
    const again = await planBulk(editor, "category:dismissal", [...names, `person:${open.person}`]);
    expect(again.map(({ obstacle }) => obstacle)).toEqual([
      "It has that already.",
      "It has that already.",
      "Only a claim has that.",
    ]);
    await undoChange(editor, { seq });
    expect((await getClaim(anybody, other.claim)).category).toBe("rift");
  });

  test("leaves to a second person what single edits leave to one", async () => {
    const [effect] = await planBulk(editor, "category:health", [`claim:${open.claim}`]);
    expect(effect?.obstacle).toContain("A second person decides on the category health");
  });

  test("is refused where somebody saved another version since it was shown", async () => {
    await reviseClaim(colleague, open.claim, 1, { effect: "neutral" });
    await expect(
      apply({ act: "effect:strengthens", records: seen([`claim:${open.claim}`]) }),
    ).rejects.toMatchObject({
      errors: [{ path: "records[0]", message: expect.stringContaining("version 2 was saved since") }],
    });
  });
});
