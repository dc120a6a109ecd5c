import type { Client } from "pg";
import {
  claimEntryRows,
  relayLinkRows,
  statementEntryRows,
  tenureEntryRows,
} from "@/lib/change/derived-rows";
import { factsRows } from "@/lib/change/evidence";
import type { Row, Write } from "@/lib/change/records";
import { searchRow } from "@/lib/change/search-rows";
import type { Chain } from "./chain";
import type { Copier } from "./copy";

function bodiesOf<T extends Write["type"]>({ records }: Chain, type: T) {
  const bodies: unknown[] = [];
  for (const { write } of records.values()) if (write.type === type) bodies.push(write.body);
  return bodies as Extract<Write, { type: T }>["body"][];
}

function* inPieces<T>(all: T[], size: number): Generator<T[]> {
  for (let n = 0; n < all.length; n += size) yield all.slice(n, n + size);
}

/** The facts of every claim, the entries of every timeline and the links of every chain, by the same rules as
 *  a write's. */
export async function layDerived(copier: Copier, chain: Chain): Promise<void> {
  const claims = bodiesOf(chain, "claim");
  const statements = bodiesOf(chain, "statement");
  const publishers = new Map(bodiesOf(chain, "source").map(({ id, publisher }) => [id, publisher]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const facts = factsRows({ claims, statements, publishers });
  const add = async (table: string, rows: Row[], idOf: (row: Row) => unknown) => {
    for (const row of rows) {
      const { recordedAt, updatedAt } = chain.records.get(String(idOf(row))) ?? {};
      copier.add(table, { ...row, since: updatedAt });
      // A record that was written over looked much the same before.
      if (recordedAt !== updatedAt && row.kind !== "outcome") {
        copier.add(`past.${table}`, { ...row, since: recordedAt, until: updatedAt });
      }
      if (copier.isFull) await copier.flush();
    }
  };
  await add("claim_facts", facts, (row) => row.claim_id);
  const entries = [
    ...claimEntryRows({ claims, statements, publishers }, facts),
    ...statementEntryRows(statements, byId, publishers),
  ];
  await add("timeline_entry", entries, (row) => row.record_id);
  await add("timeline_entry", bodiesOf(chain, "person").flatMap(tenureEntryRows), (row) => row.person_id);
  await add("relay_link", relayLinkRows(statements, publishers), (row) => row.statement_id);
  await copier.flush();
}

const months = `
  INSERT INTO timeline_month (person_id, month, since)
  SELECT person_id, date_trunc('month', sort_day)::date, min(since)
  FROM (SELECT person_id, sort_day, since FROM timeline_entry
    UNION ALL SELECT person_id, sort_day, since FROM past.timeline_entry) e
  GROUP BY 1, 2`;

/** Since when each timeline has had something in a month, once its entries are there. */
export const layMonths = (client: Client) => client.query(months);

const layWords = `
  INSERT INTO search_entry (record_type, record_id, person_id, title, names, sounds, words, since)
  SELECT (r->>'record_type')::record_type, r->>'record_id', r->>'person_id', r->>'title', r->>'names', sound_of(r->>'names'),
    to_tsvector('standing', r->>'text'), (r->>'since')::timestamptz
  FROM jsonb_array_elements($1) r`;

const keepWords = `
  INSERT INTO search_word SELECT word FROM ts_stat('SELECT words FROM search_entry')
  WHERE length(word) BETWEEN 3 AND 40 AND word !~ '[0-9./:_@]'`;

/** What search looks through, in the order of entry, and the words in it. */
export async function laySearch(client: Client, { records }: Chain): Promise<void> {
  const rows = [...records.values()].flatMap(({ write, recordedAt }) => {
    const row = searchRow(write);
    return row ? [{ ...row, since: recordedAt }] : [];
  });
  for (const piece of inPieces(rows, 5000)) await client.query(layWords, [JSON.stringify(piece)]);
  await client.query(keepWords);
}
