import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { listChanges } from "@/lib/change/queries";
import { recordClaim, relateClaims, reviseClaim } from "@/lib/claim/mutations";
import { getClaim, listClaims } from "@/lib/claim/queries";
import { claimListQuery } from "@/lib/claim/schema";
import { listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { recordPerson, revisePerson } from "@/lib/person/mutations";
import { getPerson, listMostTalkedAbout, listPeople } from "@/lib/person/queries";
import { personListQuery } from "@/lib/person/schema";
import { search } from "@/lib/search/queries";
import { searchQuery } from "@/lib/search/schema";
import { reviseStatement } from "@/lib/statement/mutations";
import { getStatement, listStatements } from "@/lib/statement/queries";
import { statementListQuery } from "@/lib/statement/schema";
import { getTimelineCounts } from "@/lib/timeline/counts/queries";
import { listTimeline } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import { colleague, editor, type Made, makeRecord, reviewer, say } from "../support/made-record";

let made: Made;
let hidden: string;
let denial: string;
const reader: Actor = { kind: "user", id: "reader0001", name: "Rea Der", role: "reader" };

beforeAll(async () => {
  made = await makeRecord();
  await recordPerson(editor, { slug: "secret-sophie", name: "Secret Sophie", status: "draft" });
  const claim = await recordClaim(editor, {
    person: "ada-orvell",
    category: "rift",
    effect: "weakens",
    text: "A hidden quarrel.",
    status: "draft",
  });
  hidden = claim.id;
  await relateClaims(editor, hidden, 1, { to: made.claim, kind: "evidence" });
  denial = (
    await say(made, {
      text: "A hidden denial.",
      stances: [{ claim: made.claim, stance: "deny" }],
      status: "draft",
    })
  ).id;
});

describe("a draft", () => {
  it.each([anybody, reader, colleague])(
    "is not there for $name: not by id, in a list, a count, a search, a timeline, an export",
    async (actor) => {
      await expect(getClaim(actor, hidden)).rejects.toMatchObject({ code: "not_found" });
      await expect(getStatement(actor, denial)).rejects.toMatchObject({ code: "not_found" });
      await expect(getPerson(actor, "secret-sophie")).rejects.toMatchObject({ code: "not_found" });
      const seen = JSON.stringify([
        await getClaim(actor, made.claim),
        await listClaims(actor, claimListQuery.parse({})),
        await listPeople(actor, personListQuery.parse({})),
        await listPeople(actor, personListQuery.parse({ q: "sophie" })),
        await listMostTalkedAbout(actor, 10),
        await listStatements(actor, statementListQuery.parse({})),
        await listStatements(actor, statementListQuery.parse({ claim: made.claim })),
        await listTimeline(actor, "ada-orvell", timelineQuery.parse({})),
        await search(actor, searchQuery.parse({ q: "hidden" })),
        await search(actor, searchQuery.parse({ q: "sophie" })),
        await listDenials(actor, denialQuery.parse({})),
        await exportBundle(actor, {}),
        await exportBundle(actor, { person: "ada-orvell" }),
        (await listChanges(actor, { since: 0, order: "asc", limit: 200 })).items.map(
          ({ reason, records }) => ({
            reason,
            records,
          }),
        ),
      ]);
      expect(seen).not.toMatch(/hidden|sophie/i);
      expect(seen).not.toContain(hidden);
      expect(seen).not.toContain(denial);
      const counts = await getTimelineCounts(actor, "ada-orvell", {});
      expect([counts.claims, counts.statements, counts.stances.deny]).toEqual([1, 0, 0]);
      expect((await getClaim(actor, made.claim)).facts.stances.deny).toBe(0);
    },
  );

  it("is there for its author and for a reviewer", async () => {
    for (const actor of [editor, reviewer]) {
      expect((await getClaim(actor, hidden)).text).toBe("A hidden quarrel.");
      expect((await getStatement(actor, denial)).status).toBe("draft");
      expect((await getPerson(actor, "secret-sophie")).name).toBe("Secret Sophie");
    }
  });

  it("can't be changed by another editor, who can't tell that it exists", async () => {
    await expect(reviseStatement(colleague, denial, null, { text: "x" })).rejects.toMatchObject({
      code: "not_found",
    });
    await expect(recordPerson(colleague, { slug: "other-one", name: "Other One" })).resolves.toBeTruthy();
    await expect(
      say(made, { stances: [{ claim: hidden, stance: "support" }] }, colleague),
    ).rejects.toMatchObject({
      errors: [{ path: "stances[0].claim", message: expect.stringContaining("There is no claim") }],
    });
  });

  it("is not referred to by anything public, and shows once it is published", async () => {
    await expect(say(made, { stances: [{ claim: hidden, stance: "support" }] })).rejects.toMatchObject({
      code: "invalid",
    });
    const waiting = await say(made, { stances: [{ claim: hidden, stance: "support" }], status: "draft" });
    await expect(reviseStatement(editor, waiting.id, null, { status: "published" })).rejects.toMatchObject({
      errors: [{ path: "stances[0].claim" }],
    });
    await reviseClaim(editor, hidden, null, { status: "published" });
    await reviseStatement(editor, waiting.id, null, { status: "published" });
    await reviseStatement(editor, denial, null, { status: "published" });
    expect((await getClaim(anybody, hidden)).facts.reports).toBe(1);
    expect((await getClaim(anybody, made.claim)).state).toBe("denied");
    await expect(revisePerson(editor, "ada-orvell", null, { status: "draft" })).rejects.toMatchObject({
      code: "invalid",
    });
  });
});
