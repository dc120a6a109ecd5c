import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { asOf } from "@/lib/as-of";
import { type Actor, anybody } from "@/lib/auth/schema";
import { exportBundle } from "@/lib/bundle/queries";
import { verifyLog } from "@/lib/change/verify";
import { getClaimJson } from "@/lib/claim/queries";
import { pool } from "@/lib/db";
import { listDenials } from "@/lib/denial/queries";
import { denialQuery } from "@/lib/denial/schema";
import { AppError } from "@/lib/errors";
import { recordOrganization } from "@/lib/organization/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { getPerson } from "@/lib/person/queries";
import { listRelays } from "@/lib/picture/queries";
import { listMigrations, migrationsFolder } from "@/lib/runtime/migrations";
import { search } from "@/lib/search/queries";
import { recordSource } from "@/lib/source/mutations";
import { getSource } from "@/lib/source/queries";
import { getStatementJson } from "@/lib/statement/queries";
import { listTimelineJson } from "@/lib/timeline/queries";
import { timelineQuery } from "@/lib/timeline/schema";
import {
  act,
  acts,
  claims,
  day,
  merged,
  mergedSources,
  mergedStatements,
  papers,
  people,
  random,
  sources,
  statements,
} from "@/tests/support/edited-day";
import { editor } from "@/tests/support/made-record";
import { relaysByHand } from "@/tests/support/relays";

async function answerOf(read: Promise<unknown>): Promise<unknown> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, stone: error.stone };
    throw error;
  }
}

const asked = timelineQuery.parse({ limit: "200" });
const filtered = timelineQuery.parse({ stance: "deny", organization: "orvell-herald", order: "asc" });

type Asked = { claims: string[]; statements: string[]; sources: string[] };

/** All that a reader can ask of the record, or as much of it as `ids` are about. */
async function everythingFor(reader: Actor, ids: Asked) {
  const timelines = people.flatMap((slug) =>
    [asked, filtered].map(async (query) => {
      const { items, nextCursor } = await listTimelineJson(reader, slug, query);
      return { items: JSON.parse(items), nextCursor };
    }),
  );
  return {
    export: await answerOf(exportBundle(reader, {})),
    timelines: await Promise.all(timelines),
    people: await Promise.all(people.map((slug) => getPerson(reader, slug))),
    search: await answerOf(search(reader, { q: "favour", limit: 100 })),
    relays: await Promise.all([null, ...papers].map((slug) => listRelays(reader, slug))),
    denials: await answerOf(listDenials(reader, denialQuery.parse({ limit: "200" }))),
    claims: await Promise.all(
      ids.claims.map((id) => answerOf(getClaimJson(reader, id).then(({ json }) => json))),
    ),
    statements: await Promise.all(
      ids.statements.map((id) => answerOf(getStatementJson(reader, id).then(({ json }) => json))),
    ),
    sources: await Promise.all(ids.sources.map((id) => answerOf(getSource(reader, id)))),
  };
}

/** Who passed on whom, as of each moment. */
async function listRelayed(): Promise<string[]> {
  const relayed = replayed.map(async ({ name, at }) => {
    const relays = await listRelays(asOf(anybody, at), null);
    return [name, ...relays.map(({ from, to, n }) => `${from.slug} > ${to.slug}: ${n}`).sort()].join("; ");
  });
  return Promise.all(relayed);
}

async function listRelayedByHand(): Promise<string[]> {
  const relayed: string[] = [];
  for (const { name, at } of replayed) {
    relayed.push([name, ...(await relaysByHand(asOf(anybody, at)))].join("; "));
  }
  return relayed;
}

type Kept = Asked & { name: string; at: string; everything: string };
const replayed: Kept[] = [];

const headTime = async () =>
  (
    await pool.query<{ at: string }>(
      `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM change_head`,
    )
  ).rows[0]?.at ?? "";

beforeAll(async () => {
  for (const slug of papers)
    await recordOrganization(editor, { slug, name: `The ${slug}`, kind: "newspaper" });
  for (const slug of people) {
    const tenures = [{ office: "Minister", organization: "quill-wire", from: "2029", to: ".." }];
    await recordPerson(editor, { slug, name: `Minister ${slug}`, tenures });
  }
  for (let n = 0; n < 6; n += 1) {
    const source = await recordSource(editor, {
      kind: "article",
      title: `Out of favour, part ${n}`,
      publishedOn: day(),
      publisher: random.pick(papers),
    });
    sources.push(source.id);
  }
  for (let n = 0; n < 6; n += 1) await acts["enters a claim"]?.();
  for (let n = 0; n < 4; n += 1) await acts["enters a statement"]?.();
  for (let n = 0; n < 200; n += 1) {
    const name = await act();
    const ids = {
      claims: [
        ...new Set([claims.at(-1) ?? "", random.pick(claims), random.pick(claims), ...merged.slice(-2)]),
      ],
      statements: [statements.at(-1) ?? "", random.pick(statements), ...mergedStatements.slice(-2)],
      sources: [random.pick(sources), ...mergedSources.slice(-2)],
    };
    const everything = JSON.stringify(await everythingFor(anybody, ids));
    replayed.push({ name, at: await headTime(), ...ids, everything });
  }
}, 300_000);

describe("a day of 200 edits, merges, retractions and splits", () => {
  test("has some of everything", () => {
    const names = new Set(replayed.map(({ name }) => name));
    expect([...names].sort()).toEqual(Object.keys(acts).sort());
    expect(new Set(replayed.map(({ everything }) => everything)).size).toBeGreaterThan(150);
  });

  test("as of each moment, the record is what it was after that edit", async () => {
    for (const { name, at, everything, ...ids } of replayed) {
      const past = await everythingFor(asOf(anybody, at), ids);
      expect(past, `after one ${name}, at ${at}`).toEqual(JSON.parse(everything));
    }
  }, 300_000);

  test("as of each moment, who passed on whom is what a count of that day's chains comes to", async () => {
    expect(await listRelayed()).toEqual(await listRelayedByHand());
    expect(new Set(await listRelayed()).size).toBeGreaterThan(50);
  }, 300_000);

  test("nothing that is public names what became part of another, and the log holds", async () => {
    const { rows } = await pool.query(`
      SELECT t.id, 'claim' AS names FROM statement t JOIN stance x ON x.statement_id = t.id
        JOIN claim c ON c.id = x.claim_id AND c.status = 'merged' WHERE t.status = 'published'
      UNION ALL SELECT t.id, 'source' FROM statement t JOIN citation k ON k.statement_id = t.id
        JOIN source s ON s.id IN (k.source_id, t.speaker_source_id) AND s.status = 'merged' WHERE t.status = 'published'
      UNION ALL SELECT c.id, 'source' FROM claim c JOIN outcome_source o ON o.claim_id = c.id
        JOIN source s ON s.id = o.source_id AND s.status = 'merged' WHERE c.status = 'published'
      UNION ALL SELECT t.id, 'nothing' FROM statement t WHERE t.status = 'merged'
        AND (t.id IN (SELECT statement_id FROM citation) OR t.id IN (SELECT statement_id FROM stance))`);
    expect(rows).toEqual([]);
    expect((await verifyLog()).fault).toBeNull();
  });

  test("before the first of it there is nobody to read about", async () => {
    const before = asOf(anybody, "2020-01-01T00:00:00.000000Z");
    expect(await answerOf(getPerson(before, "ada-orvell"))).toMatchObject({ code: "not_found" });
  });
});

describe("the past's tables", () => {
  test("have the columns of the present's, so that a migration that adds one can't leave them behind", async () => {
    const { rows } = await pool.query<{ name: string; missing: string | null }>(`
      SELECT p.table_name AS name, p.column_name AS missing FROM information_schema.columns p
      WHERE p.table_schema = 'public' AND p.table_name IN (SELECT table_name FROM information_schema.tables WHERE table_schema = 'past')
        AND (NOT EXISTS (SELECT FROM information_schema.columns w WHERE w.table_schema = 'past'
            AND w.table_name = p.table_name AND w.column_name = p.column_name AND w.data_type = p.data_type)
          OR NOT EXISTS (SELECT FROM information_schema.columns v WHERE v.table_schema = 'as_of'
            AND v.table_name = p.table_name AND v.column_name = p.column_name))`);
    expect(rows).toEqual([]);
  });

  test("are kept of every table whose rows are ever replaced", async () => {
    const { rows } = await pool.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'past' ORDER BY 1",
    );
    const { derivedTables, tables } = await import("@/lib/change/tables");
    const kept = [...tables, ...derivedTables]
      .filter(({ holds }) => holds !== "identity" && holds !== "snapshot")
      .map(({ name }) => name);
    expect(rows.map(({ name }) => name)).toEqual(kept.sort());
  });
});

describe("a record that was kept before its chains' links were", () => {
  test("has them as of each moment once it is migrated", async () => {
    const before = await listRelayed();
    await pool.query("DROP TABLE relay_link, past.relay_link CASCADE");
    const [migration] = listMigrations().filter((name) => name.endsWith("_relay_links"));
    await pool.query(readFileSync(join(migrationsFolder(), migration ?? "", "migration.sql"), "utf8"));
    expect(await listRelayed()).toEqual(before);
  }, 300_000);
});
