import { claimEntryRows, relayLinkRows, statementEntryRows, tenureEntryRows } from "./derived-rows";
import { type Found, factsRows, overlay, type Publishers, type Touched } from "./evidence";
import type { ClaimRecord, Row, StatementRecord, Write } from "./records";
import { searchRow } from "./search-rows";

/** What a change alters in the derived tables. */
export type Derived = {
  /** Table name to new rows. */
  rows: Record<string, Row[]>;
  /** Whose old rows go: entries by record, offices' entries by person, facts by claim, search by record, relay
   *  links by statement. */
  stale: { entries: string[]; offices: string[]; facts: string[]; search: string[]; links: string[] };
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

/** The statements that a change alters otherwise than by their claims: those written, and those that cite a
 *  source, or are made by one, whose publisher is another now. */
function alteredStatements(found: Found, after: Touched, written: ReadonlySet<string>): StatementRecord[] {
  const isRepublished = (source: string) =>
    found.publishers.has(source) && found.publishers.get(source) !== after.publishers.get(source);
  return after.statements.filter(
    ({ id, speaker, citations }) =>
      written.has(id) ||
      ("source" in speaker && isRepublished(speaker.source)) ||
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
  const altered = alteredStatements(found, after, new Set(writes.map(({ body }) => body.id)));
  const moved = movedClaims(found, after);
  const onMoved = after.statements.filter(({ stances }) => stances.some(({ claim }) => moved.has(claim)));
  const statements = [...new Set([...altered, ...onMoved])];
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
      relay_link: relayLinkRows(altered, after.publishers),
      search_entry: writes.map(searchRow).filter((row) => row !== null),
    },
    stale: {
      entries: [...old(after.claims), ...old(statements)],
      offices: old(people.map(({ body }) => body)),
      facts: old(after.claims),
      search: rewritten.map(({ body }) => body.id),
      links: old(altered),
    },
  };
}
