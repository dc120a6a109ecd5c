import { beforeAll, expect, test } from "vitest";
import { anybody, system } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { bundle } from "@/lib/bundle/schema";
import { verifyLog } from "@/lib/change/verify";
import { reviseClaim } from "@/lib/claim/mutations";
import { getClaim } from "@/lib/claim/queries";
import { claimView } from "@/lib/claim/schema";
import { pool } from "@/lib/db";
import { reviseStatement } from "@/lib/statement/mutations";
import { load } from "@/tests/bench/load/load";
import { generateRecord, sizesAt } from "@/tests/bench/record/record";

const sizes = sizesAt(0.01);

beforeAll(async () => {
  await load(process.env.DATABASE_URL ?? "", generateRecord(7, sizes), { isChecked: true });
});

async function column<T>(text: string, values: unknown[] = []): Promise<T[]> {
  return (await pool.query<{ value: T }>(text, values)).rows.map(({ value }) => value);
}

test("the same seed makes the same record, and another seed another", () => {
  const firstOf = (seed: number) => JSON.stringify([...generateRecord(seed, sizesAt(0.001))]);
  expect(firstOf(3)).toBe(firstOf(3));
  expect(firstOf(3)).not.toBe(firstOf(4));
});

test("the record has the sizes that were asked for, and one person with many more claims than the rest", async () => {
  const count = async (table: string) =>
    (await column<number>(`SELECT count(*)::int AS value FROM "${table}"`))[0];
  expect(await count("claim")).toBe(sizes.claims);
  expect(await count("statement")).toBe(sizes.statements);
  expect(await count("source")).toBe(sizes.sources);
  const perPerson = await column<number>("SELECT count(*)::int AS value FROM claim GROUP BY person_id");
  expect(perPerson).toContain(sizes.most);
});

test("its log of changes verifies from end to end", async () => {
  expect((await verifyLog()).fault).toBeNull();
});

test("a person can be exported as a bundle", async () => {
  const [slug] = await column<string>("SELECT slug AS value FROM person ORDER BY ordinal LIMIT 1");
  const exported = bundle.parse(JSON.parse(await exportBundle(anybody, { person: slug })));
  expect(exported.claims.length).toBeGreaterThan(50);
});

const derivedOf = (claim: string) =>
  column<object>(
    `SELECT to_jsonb(f) - 'since' AS value FROM claim_facts f WHERE claim_id = $1
     UNION ALL (SELECT to_jsonb(e) - 'since' FROM timeline_entry e
       WHERE record_id = $1 OR record_id IN (SELECT statement_id FROM stance WHERE claim_id = $1)
       ORDER BY kind, record_id, person_id)
     UNION ALL (SELECT to_jsonb(l) - 'since' FROM relay_link l
       WHERE statement_id IN (SELECT statement_id FROM stance WHERE claim_id = $1)
       ORDER BY statement_id, from_organization_id, to_organization_id)
     UNION ALL SELECT to_jsonb(s) - 'ordinal' - 'since' FROM search_entry s WHERE record_id = $1`,
    [claim],
  );

test("what is derived of a claim is what saving it and its statements again derives", async () => {
  const claims = await column<string>(
    "SELECT id AS value FROM claim WHERE status = 'published' ORDER BY md5(id) LIMIT 25",
  );
  for (const id of claims) {
    const loaded = await derivedOf(id);
    expect(loaded.length).toBeGreaterThan(2);
    await reviseClaim(system, id, null, {});
    const said = await column<string>("SELECT statement_id AS value FROM stance WHERE claim_id = $1", [id]);
    for (const statement of said) await reviseStatement(system, statement, null, {});
    expect(await derivedOf(id)).toEqual(loaded);
    claimView.parse(await getClaim(anybody, id));
  }
});
