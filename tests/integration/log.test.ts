import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { getLogHead, listChanges } from "@/lib/change/queries";
import type { Version } from "@/lib/change/suspects";
import { verifyLog } from "@/lib/change/verify";
import { recordClaim, reviseClaim } from "@/lib/claim/mutations";
import { claimInput } from "@/lib/claim/schema";
import { pool } from "@/lib/db";
import { api } from "../support/api";
import { editor, type Made, makeRecord, say } from "../support/made-record";

let made: Made;
beforeAll(async () => {
  made = await makeRecord();
  await reviseClaim(editor, made.claim, 1, { text: "Ada Orvell is to be dismissed soon." });
  await say(made);
});

/** What verifying finds once somebody with every right has altered the log, which is then put back. */
async function foundAfter(...statements: string[]) {
  for (const table of ["change", "revision", "change_head"]) {
    await pool.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
  }
  const client = await pool.connect();
  try {
    // Nothing guards the tables then: no trigger, no foreign key.
    await client.query("SET session_replication_role = replica");
    for (const statement of statements) await client.query(statement);
    return (await verifyLog()).fault;
  } finally {
    for (const table of ["change", "revision", "change_head"]) {
      await client.query(`DELETE FROM ${table}`);
      await client.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      await client.query(`DROP TABLE kept_${table}`);
    }
    await client.query("RESET session_replication_role");
    client.release();
  }
}

// The fifth change is the edit of the claim, the sixth the statement.
const edit = "WHERE change_seq = 5";

describe("an altered change is found, and named, if it is", () => {
  test.each([
    ["when", "at = at + interval '1 microsecond'"],
    ["who, by id", "actor_id = 'somebody'"],
    ["who, by name", "actor_name = 'Somebody Else'"],
    ["in which role", "actor_role = 'reviewer'"],
    ["what for", "reason = 'Nothing much'"],
    ["a correction that it was not", "correction = 'It was wrong.'"],
    ["what came before it", "previous_hash = repeat('0', 64)"],
    ["its hash", "hash = repeat('f', 64)"],
  ])("%s", async (_, assignment) => {
    expect(await foundAfter(`UPDATE change SET ${assignment} WHERE seq = 5`)).toMatchObject({ seq: 5 });
  });

  test("its number", async () => {
    expect(await foundAfter("UPDATE change SET seq = 50 WHERE seq = 5")).toMatchObject({ seq: 5 });
  });
});

describe("an altered version is found, and its record named, if it is", () => {
  test.each([
    ["a word of its text", `body = jsonb_set(body, '{text}', '"forged"')`],
    ["a field that it didn't have", `body = body || '{"note": "forged"}'`],
    ["a field that it had", "body = body - 'effect'"],
    ["the whole of it", "body = 'null'"],
    ["its record's type", "record_type = 'source'"],
    ["its record's id", "record_id = 'forged'"],
    ["its number", "version = 7"],
    ["its place", "position = 3"],
  ])("%s", async (_, assignment) => {
    const fault = await foundAfter(`UPDATE revision SET ${assignment} ${edit}`);
    expect(fault).toMatchObject({ seq: 5, records: [expect.anything()] });
  });

  test("by its type, id and number", async () => {
    const fault = await foundAfter(
      `UPDATE revision SET body = jsonb_set(body, '{text}', '"forged"') ${edit}`,
    );
    expect(fault?.records).toEqual([{ type: "claim", id: made.claim, version: 2 }]);
  });

  test("moved to another change", async () => {
    expect(await foundAfter(`UPDATE revision SET change_seq = 6, position = 1 ${edit}`)).toMatchObject({
      seq: 5,
    });
  });
});

describe("what was taken out or put in is found", () => {
  test.each([
    ["a version", `DELETE FROM revision ${edit}`, 5],
    ["a change with its versions", `DELETE FROM revision ${edit}; DELETE FROM change WHERE seq = 5`, 5],
    ["the last change", "DELETE FROM revision WHERE change_seq = 6; DELETE FROM change WHERE seq = 6", 6],
    [
      "a version more",
      `INSERT INTO revision (record_type, record_id, version, change_seq, position, body)
       SELECT record_type, record_id, 9, 5, 1, body FROM revision ${edit}`,
      5,
    ],
    [
      "a change more",
      `INSERT INTO change (seq, at, actor_id, actor_name, actor_role, reason, previous_hash, hash)
       SELECT 7, at, actor_id, actor_name, actor_role, reason, hash, repeat('e', 64) FROM change WHERE seq = 6`,
      7,
    ],
    ["the head's hash", "UPDATE change_head SET hash = repeat('0', 64)", 7],
    ["the head's time", "UPDATE change_head SET at = at + interval '1 second'", 6],
  ])("%s", async (_, statements, seq) => {
    expect(await foundAfter(...statements.split(";"))).toMatchObject({ seq });
    expect((await verifyLog()).fault).toBeNull();
  });

  test("even where the log was cut and its head with it, by whoever kept a checkpoint", async () => {
    const checkpoint = await getLogHead(anybody);
    const fault = await foundAfter(
      "DELETE FROM revision WHERE change_seq = 6",
      "DELETE FROM change WHERE seq = 6",
      "UPDATE change_head h SET seq = c.seq, hash = c.hash, at = c.at FROM change c WHERE c.seq = 5",
    );
    expect(fault).toBeNull();
    const { items } = await listChanges(anybody, { since: checkpoint.count - 1, order: "asc", limit: 1 });
    expect(items[0]?.hash).toBe(checkpoint.hash);
  });
});

describe("the log over the API", () => {
  test("has its end at an address of its own", async () => {
    const { body } = await api("GET", "/changes/head");
    const { items } = await listChanges(anybody, { since: 0, order: "desc", limit: 1 });
    expect(body).toEqual({ count: 6, hash: items[0]?.hash, at: expect.stringMatching(/\.\d{6}Z$/) });
  });

  test("is read from either end, page by page", async () => {
    type Log = { items: { seq: number; records: unknown[] }[]; nextCursor: string };
    const last = await api<Log>("GET", "/changes?order=desc&limit=2");
    const older = await api<Log>("GET", `/changes?order=desc&limit=2&before=${last.body.nextCursor}`);
    expect([...last.body.items, ...older.body.items].map(({ seq }) => seq)).toEqual([6, 5, 4, 3]);
    expect(last.headers.get("link")).toContain("before=5");
    expect(last.body.items[1]?.records).toEqual([
      {
        type: "claim",
        id: made.claim,
        version: 2,
        title: "Ada Orvell is to be dismissed soon.",
        url: `http://localhost:3000/claims/${made.claim}/v/2`,
      },
    ]);
  });
});

describe("of the versions that one change made", () => {
  let many: Version[];
  let at: string;
  beforeAll(async () => {
    await recordClaim(
      editor,
      claimInput.parse({
        person: "ada-orvell",
        category: "absence",
        effect: "weakens",
        text: "Ada Orvell is unwell.",
        statements: ["an aide", "a neighbour"].map((anonymous) => ({
          speaker: { anonymous },
          attribution: "background",
          saidOn: "2031-05",
          text: `She coughs, said ${anonymous}.`,
          stances: [{ stance: "support" }],
          citations: [{ source: made.source, quote: "a cough" }],
        })),
      }),
    );
    const { items } = await listChanges(anybody, { since: 0, order: "desc", limit: 1 });
    many = (items[0]?.records ?? []).map(({ type, id, version }) => ({ type, id, version }));
    at = `WHERE change_seq = ${items[0]?.seq} AND position = 2`;
  });

  test.each([
    ["altered", `UPDATE revision SET body = jsonb_set(body, '{citations,0,quote}', '"forged"')`],
    ["altered out of all form", `UPDATE revision SET body = jsonb_set(body, '{saidOn}', '"some day"')`],
    ["taken out", "DELETE FROM revision"],
  ])("the one that was %s is named", async (_, act) => {
    expect(many).toHaveLength(3);
    expect((await foundAfter(`${act} ${at}`))?.records).toEqual([many[2]]);
  });
});
