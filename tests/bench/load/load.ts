import pg, { type Client } from "pg";
import { identityRows } from "@/lib/change/identity";
import type { Row } from "@/lib/change/records";
import { rowsOf } from "@/lib/change/rows";
import { tables } from "@/lib/change/tables";
import { step } from "@/lib/runtime/progress.mjs";
import type { GeneratedChange } from "../record/record";
import { type Chain, layChain } from "./chain";
import { Copier } from "./copy";
import { layFacts, laySearch, layTimelines } from "./derived";

const recordTables = new Set(tables.filter(({ record }) => record).map(({ name }) => name));

async function layRecords(copier: Copier, { records }: Chain): Promise<void> {
  for (const { write, recordedAt, updatedAt } of records.values()) {
    const times = { recorded_at: recordedAt, updated_at: updatedAt };
    for (const [table, rows] of Object.entries({ ...rowsOf(write), record_identity: identityRows(write) })) {
      for (const row of rows ?? []) {
        const whole: Row = recordTables.has(table) ? { ...row, ...times } : row;
        copier.add(table, whole);
      }
    }
    if (copier.isFull) await copier.flush();
  }
  await copier.flush();
}

async function connect(url: string): Promise<Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}

type Options = {
  /** Whether the database looks at every reference and rule while it is loaded: slow, for tests. */
  isChecked?: boolean;
};

/** Loads changes into an empty, migrated database, and derives what the product derives from them. */
export async function load(
  url: string,
  changes: Iterable<GeneratedChange>,
  { isChecked = false }: Options = {},
): Promise<void> {
  const [client, second] = [await connect(url), await connect(url)];
  try {
    // The references hold by construction; looking each up would take most of the time.
    if (!isChecked) await client.query("SET session_replication_role = replica");
    const names = tables.map(({ name }) => name);
    const copier = new Copier(client, ["change", "revision", ...names, "claim_facts"]);
    const chain = await step("Making the record and its history", () => layChain(copier, changes));
    await client.query("UPDATE change_head SET seq = $1, at = $2, hash = $3", [
      chain.seq,
      chain.at,
      chain.hash,
    ]);
    await step("Loading the records", () => layRecords(copier, chain));
    await step("Deriving the facts", () => layFacts(copier, chain.records));
    await client.query("ANALYZE");
    await step("Deriving timelines and search", () =>
      Promise.all([layTimelines(client, chain.records), laySearch(second, chain.records)]),
    );
    await step("Tidying up", () => client.query("VACUUM ANALYZE"));
  } finally {
    await Promise.all([client.end(), second.end()]);
  }
}
