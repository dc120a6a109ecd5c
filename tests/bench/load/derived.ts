import type { Client } from "pg";
import { factsRows } from "@/lib/change/evidence";
import type { ClaimRecord, StatementRecord, Write } from "@/lib/change/records";
import { searchRow } from "@/lib/change/search-rows";
import * as sql from "@/lib/change/sql";
import type { Laid } from "./chain";
import type { Copier } from "./copy";

type Records = ReadonlyMap<string, Laid>;

function bodiesOf<T extends Write["type"]>(records: Records, type: T) {
  const bodies: unknown[] = [];
  for (const { write } of records.values()) if (write.type === type) bodies.push(write.body);
  return bodies as Extract<Write, { type: T }>["body"][];
}

function* inPieces<T>(all: T[], size: number): Generator<T[]> {
  for (let n = 0; n < all.length; n += size) yield all.slice(n, n + size);
}

/** The facts of every claim, by the same rule as a write's. */
export async function layFacts(copier: Copier, records: Records): Promise<void> {
  const claims: ClaimRecord[] = bodiesOf(records, "claim");
  const statements: StatementRecord[] = bodiesOf(records, "statement");
  const publishers = new Map(bodiesOf(records, "source").map(({ id, publisher }) => [id, publisher]));
  for (const row of factsRows({ claims, statements, publishers })) {
    copier.add("claim_facts", row);
    if (copier.isFull) await copier.flush();
  }
  await copier.flush();
}

/** The entries of every timeline, by the same SQL as a write's. */
export async function layTimelines(client: Client, records: Records): Promise<void> {
  const idsOf = (type: Write["type"]) => bodiesOf(records, type).map(({ id }) => id);
  for (const ids of inPieces(idsOf("claim"), 5000)) await client.query(sql.layClaimEntries, [ids]);
  for (const ids of inPieces(idsOf("statement"), 5000)) await client.query(sql.layStatementEntries, [ids]);
  await client.query(sql.layTenureEntries, [idsOf("person")]);
}

/** What search looks through, in the order of entry, by the same SQL as a write's. */
export async function laySearch(client: Client, records: Records): Promise<void> {
  const rows = [...records.values()].map(({ write }) => searchRow(write)).filter((row) => row !== null);
  for (const piece of inPieces(rows, 5000)) await client.query(sql.laySearchEntries, [JSON.stringify(piece)]);
}
