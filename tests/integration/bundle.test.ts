import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/schema";
import { importBundle } from "@/lib/bundle/mutations";
import { exportBundle } from "@/lib/bundle/queries";
import { getSeq } from "@/lib/change/queries";
import { verifyLog } from "@/lib/change/verify";
import { pool } from "@/lib/db";
import type { AppError } from "@/lib/errors";
import { reviseStatement } from "@/lib/statement/mutations";
import { inAnotherRecord } from "../support/another-record";
import { createDatabase } from "../support/database";
import { refusal } from "../support/made-record";

const demo = new URL("../../prisma/demo/", import.meta.url);
const cases = readdirSync(demo).sort();
const read = (name: string) => JSON.parse(readFileSync(new URL(name, demo), "utf8"));

const countRows = async () =>
  (
    await pool.query(
      "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM claim) + (SELECT count(*) FROM revision) AS n",
    )
  ).rows[0].n;

describe("a bundle", () => {
  beforeAll(async () => {
    for (const name of cases) await importBundle(system, read(name));
  });

  it("comes in whole: every item is made, and those that other bundles brought are matched", async () => {
    const { rows } = await pool.query(
      "SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM claim) AS claims, (SELECT count(*)::int FROM statement) AS statements, (SELECT count(*)::int FROM outcome) AS outcomes",
    );
    expect(rows[0]).toEqual({ people: 19, claims: 18, statements: 41, outcomes: 6 });
  });

  it("changes nothing when it comes again, not even the log", async () => {
    const before = await getSeq(system);
    for (const name of cases) {
      const { created, ids } = await importBundle(system, read(name));
      expect(Object.values(created).every((count) => count === 0)).toBe(true);
      expect(Object.keys(ids).length).toBeGreaterThan(0);
    }
    expect(await getSeq(system)).toBe(before);
  });

  it("is found again after an editor has mended what it brought", async () => {
    const { ids } = await importBundle(system, read("mcmaster-2018.json"));
    const id = ids.anton as string;
    await reviseStatement(system, id, null, {
      text: "The president had told McMaster that he liked his work.",
    });
    const again = await importBundle(system, read("mcmaster-2018.json"));
    expect(again.created.statements).toBe(0);
    expect(again.ids.anton).toBe(id);
  });

  it("gives the same bytes when exported, imported into an empty record and exported again", async () => {
    const first = await exportBundle(system, {});
    const second = await inAnotherRecord(await createDatabase(), JSON.parse(first));
    expect(second).toBe(first);
  });

  it("of one person holds that person's claims and all that they name", async () => {
    const text = await exportBundle(system, { person: "hr-mcmaster" });
    const { claims, statements, people } = JSON.parse(text);
    expect([claims.length, statements.length]).toEqual([2, 9]);
    expect(people.map((person: { slug: string }) => person.slug)).toContain("sarah-sanders");
    expect((await importBundle(system, JSON.parse(text))).created.claims).toBe(0);
  });

  it("broken in ten ways gets ten errors with their paths and leaves nothing behind", async () => {
    const broken = read("lavrov-2025.json");
    broken.people[0].tenures[0].from = "2004-02-30";
    broken.people[1].slug = "Vladimir Putin";
    broken.organizations[0].kind = "palace";
    broken.sources[0].title = "";
    broken.sources[1].pages = 3;
    broken.claims[0].person = "nobody-known";
    broken.relations[0].to = "no-such-claim";
    broken.statements[0].stances[0].manner = "no_comment";
    broken.statements[1].speaker = { anonymous: "a", organization: "reuters" };
    broken.outcomes = [
      { claim: "favour", verdict: "borne_out", decidedOn: "2025-12-01/2025-11-01", reason: "It ended." },
    ];
    const before = await countRows();
    const error = (await refusal(importBundle(system, broken))) as AppError;
    expect(error.code).toBe("invalid");
    expect(error.errors.map(({ path }) => path).sort()).toEqual([
      "claims[0].person",
      "organizations[0].kind",
      "outcomes[0].decidedOn",
      "people[0].tenures[0].from",
      "people[1].slug",
      "relations[0].to",
      "sources[0].title",
      "sources[1].pages",
      "statements[0].stances[0].manner",
      "statements[1].speaker",
    ]);
    expect(await countRows()).toBe(before);
  });

  it.each([null, [], "text", { format: "standing/2" }, { format: "standing/1", people: {} }])(
    "that is none (%j) is refused",
    async (input) => {
      expect(((await refusal(importBundle(system, input))) as AppError).code).toBe("invalid");
    },
  );

  it("leaves a log whose hashes fit", async () => {
    expect((await verifyLog()).fault).toBeNull();
  });
});
