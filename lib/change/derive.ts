import { claimEntryRows, statementEntryRows, tenureEntryRows } from "./derived-rows";
import { type Found, factsRows, overlay, type Publishers, type Touched } from "./evidence";
import type { ClaimRecord, Row, StatementRecord, Write } from "./records";
import { searchRow } from "./search-rows";

/** What a change alters in the derived tables. */
export type Derived = {
  /** Table name to new rows. */
  rows: Record<string, Row[]>;
  /** Whose old rows go: entries by record, offices' entries by person, facts by claim, search by record. */
  stale: { entries: string[]; offices: string[]; facts: string[]; search: string[] };
};

const placeOf = ({ person, category, status }: ClaimRecord) => [person, category, status].join(" ");

/** The claims whose statements stand elsewhere on timelines after the change than before. */
function movedClaims(found: Found, after: Touched): Set<string> {
  const before = new Map(found.claims.map((claim) => [claim.id, placeOf(claim)]));
  const moved = after.claims.filter(
    (claim) => before.has(claim.id) && before.get(claim.id) !== placeOf(claim),
  );
  return new Set(moved.map(({ id }) => id));
}

/** The statements whose own entries a change alters: those written, those on claims that moved, those that
 *  cite a source whose publisher is another now. */
function movedStatements(found: Found, after: Touched, written: ReadonlySet<string>): StatementRecord[] {
  const claims = movedClaims(found, after);
  const isRepublished = (source: string) =>
    found.publishers.has(source) && found.publishers.get(source) !== after.publishers.get(source);
  return after.statements.filter(
    ({ id, stances, citations }) =>
      written.has(id) ||
      stances.some(({ claim }) => claims.has(claim)) ||
      citations.some(({ source }) => isRepublished(source)),
  );
}

/**
 * The derived rows that a change lays, and those that it lays them in place of.
 * @param found what it rests on, as it stood before the writes
 * @param publishers who published the sources that the writes cite but don't write (ids)
 */
export function derive(writes: Write[], found: Found, publishers: Publishers): Derived {
  const after = overlay(found, writes, publishers);
  const fresh = new Set(writes.filter(({ version }) => version === 1).map(({ body }) => body.id));
  const rewritten = writes.filter(({ version }) => version > 1);
  const statements = movedStatements(found, after, new Set(writes.map(({ body }) => body.id)));
  const claims = new Map([...found.neighbours, ...after.claims].map((claim) => [claim.id, claim]));
  const people = writes.filter((write) => write.type === "person");
  const facts = factsRows(after);
  const old = (records: { id: string }[]) => records.map(({ id }) => id).filter((id) => !fresh.has(id));
  return {
    rows: {
      claim_facts: facts,
      timeline_entry: [
        ...claimEntryRows(after, facts),
        ...statementEntryRows(statements, claims, after.publishers),
        ...people.flatMap(({ body }) => tenureEntryRows(body)),
      ],
      search_entry: writes.map(searchRow).filter((row) => row !== null),
    },
    stale: {
      entries: [...old(after.claims), ...old(statements)],
      offices: old(people.map(({ body }) => body)),
      facts: old(after.claims),
      search: rewritten.map(({ body }) => body.id),
    },
  };
}
