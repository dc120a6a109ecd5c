import { beforeAll, describe, expect, it } from "vitest";
import { pool } from "@/lib/db";
import { recordOrganization } from "@/lib/organization/mutations";
import { listRelays } from "@/lib/picture/queries";
import { recordSource, reviseSource } from "@/lib/source/mutations";
import { editor, type Made, makeRecord, say } from "../support/made-record";
import { relaysByHand } from "../support/relays";

let made: Made;
let herald = "";

beforeAll(async () => {
  made = await makeRecord();
  await recordOrganization(editor, { slug: "marenza-tribune", name: "Marenza Tribune", kind: "newspaper" });
  await recordOrganization(editor, { slug: "corv-wire", name: "Corv Wire", kind: "agency" });
});

const waiting = async () => {
  const { rows } = await pool.query<{ n: number }>(
    `SELECT count(DISTINCT pid)::int AS n FROM pg_stat_activity
     WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows[0]?.n;
};

/** Makes changes of which each has read what it rests on before the one ahead of it is made. */
async function atOnce(...changes: (() => Promise<unknown>)[]) {
  const client = await pool.connect();
  const made: Promise<unknown>[] = [];
  try {
    await client.query("BEGIN");
    await client.query("SELECT FROM change_head FOR UPDATE");
    for (const change of changes) {
      made.push(change());
      await expect.poll(waiting).toBe(made.length);
    }
  } finally {
    await client.query("COMMIT");
    client.release();
  }
  await Promise.all(made);
}

const newSource = async () => {
  const input = { publisher: "orvell-herald", kind: "article", title: "A minister", publishedOn: "2031-05" };
  herald = (await recordSource(editor, input as never)).id;
};
const passOn = (publisher: string) => () => reviseSource(editor, herald, null, { publisher });
const report = () => say(made, { speaker: { organization: "corv-wire" }, citations: [{ source: herald }] });

/** Who is kept to pass on whom, which must be what a count by hand comes to. */
async function relays(): Promise<string[]> {
  const kept = (await listRelays(editor, null)).map(({ from, to, n }) => `${from.slug} > ${to.slug}: ${n}`);
  expect(kept.sort()).toEqual(await relaysByHand(editor));
  return kept;
}

describe("who published a source", () => {
  it("is as it is by now for a first report entered in the moment in which it was changed", async () => {
    await newSource();
    await atOnce(passOn("marenza-tribune"), report);
    expect(await relays()).toEqual(["corv-wire > marenza-tribune: 1"]);
  });

  it("is changed for a report, too, that came first while the change was on its way", async () => {
    await newSource();
    await atOnce(report, passOn("marenza-tribune"));
    expect(await relays()).toEqual(["corv-wire > marenza-tribune: 2"]);
  });

  it("may be changed twice at once: whoever comes second is told", async () => {
    await newSource();
    const second = () => expect(passOn("corv-wire")()).rejects.toMatchObject({ code: "stale" });
    await atOnce(passOn("marenza-tribune"), second);
  });
});
