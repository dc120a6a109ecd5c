import pg, { type Client } from "pg";
import { identityRows } from "@/lib/change/identity";
import type { Row } from "@/lib/change/records";
import { rowsOf } from "@/lib/change/rows";
import { tables } from "@/lib/change/tables";
import { step } from "@/lib/runtime/progress.mjs";
import type { GeneratedChange } from "../record/record";
import { type Chain, type Laid, layChain } from "./chain";
import { Copier } from "./copy";
import { layDerived, layMonths, laySearch } from "./derived";

const holds = new Map(tables.map((table) => [table.name, table.holds]));

function timesOf(table: string, { recordedAt, updatedAt }: Laid): Row {
  if (holds.get(table) === "record") return { recorded_at: recordedAt, updated_at: updatedAt };
  return holds.get(table) === "part" ? { since: updatedAt } : {};
}

async function layRecords(copier: Copier, { records, past }: Chain): Promise<void> {
  let ordinal = 0;
  const ordinals = new Map<string, number>();
  for (const laid of records.values()) {
    const { write } = laid;
    ordinal += 1;
    ordinals.set(write.body.id, ordinal);
    for (const [table, rows] of Object.entries({ ...rowsOf(write), record_identity: identityRows(write) })) {
      const own = holds.get(table) === "record" ? { ordinal } : {};
      for (const row of rows ?? []) copier.add(table, { ...row, ...own, ...timesOf(table, laid) });
    }
    if (copier.isFull) await copier.flush();
  }
  for (const laid of past) {
    for (const [table, rows] of Object.entries(rowsOf(laid.write))) {
      const own = holds.get(table) === "record" ? { ordinal: ordinals.get(laid.write.body.id) } : {};
      const until = { ...own, ...timesOf(table, laid), until: laid.until };
      for (const row of rows ?? []) copier.add(`past.${table}`, { ...row, ...until });
    }
  }
  await copier.flush();
}

/** So that what is entered from now on comes after what was loaded. */
const continueOrdinals = tables
  .filter((table) => table.holds === "record")
  .map(
    ({ name }) =>
      `SELECT setval(pg_get_serial_sequence('"${name}"', 'ordinal'), (SELECT coalesce(max(ordinal), 0) + 1 FROM "${name}"))`,
  )
  .join(";");

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
    const past = names.map((name) => `past.${name}`);
    const derived = ["claim_facts", "timeline_entry", "relay_link"].flatMap((name) => [name, `past.${name}`]);
    const copier = new Copier(client, ["change", "revision", ...names, ...past, ...derived]);
    const chain = await step("Making the record and its history", () => layChain(copier, changes));
    await client.query("UPDATE change_head SET seq = $1, at = $2, hash = $3", [
      chain.seq,
      chain.at,
      chain.hash,
    ]);
    await step("Loading the records", () => layRecords(copier, chain));
    await client.query(continueOrdinals);
    await step("Deriving facts, timelines and search", () =>
      Promise.all([layDerived(copier, chain), laySearch(second, chain)]),
    );
    await layMonths(client);
    await step("Tidying up", () => client.query("VACUUM ANALYZE"));
  } finally {
    await Promise.all([client.end(), second.end()]);
  }
}
