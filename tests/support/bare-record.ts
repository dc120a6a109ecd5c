import type pg from "pg";

const status = "'published', 1, 'tester', now(), now()";
const statusColumns = "status, version, created_by, recorded_at, updated_at";

/** The smallest whole record, in bare SQL: nothing but the database's own rules stands behind it. */
export const bareRecord = [
  `INSERT INTO person (id, slug, name, ${statusColumns})
   VALUES ('person', 'ada-marsh', 'Ada Marsh', ${status}), ('person2', 'ivo-brandt', 'Ivo Brandt', ${status})`,
  `INSERT INTO organization (id, slug, name, kind, ${statusColumns})
   VALUES ('organization', 'the-ferry-post', 'The Ferry Post', 'newspaper', ${status})`,
  `INSERT INTO source (id, publisher_id, kind, title, published_on, published_on_from, published_on_to, ${statusColumns})
   VALUES ('source', 'organization', 'article', 'Marsh to go', '2031-05-02', '2031-05-02', '2031-05-02', ${status})`,
  `INSERT INTO claim (id, person_id, category, effect, text, ${statusColumns})
   VALUES ('claim', 'person', 'dismissal', 'weakens', 'Ada Marsh will be dismissed', ${status}),
          ('claim2', 'person', 'favour', 'weakens', 'Ada Marsh has lost favour', ${status})`,
  `INSERT INTO statement (id, speaker_person_id, attribution, said_on, said_on_from, said_on_to, text, ${statusColumns})
   VALUES ('statement', 'person2', 'on_record', '2031-05', '2031-05-01', '2031-05-31', 'She stays.', ${status})`,
  `INSERT INTO stance (statement_id, position, claim_id, stance, manner, since)
   VALUES ('statement', 0, 'claim', 'deny', 'categorical', now())`,
  `INSERT INTO citation (statement_id, position, source_id, quote, since) VALUES ('statement', 0, 'source', 'She stays.', now())`,
  `INSERT INTO hop (statement_id, citation_position, position, organization_id, since)
   VALUES ('statement', 0, 0, 'organization', now())`,
  `INSERT INTO outcome (claim_id, verdict, decided_on, decided_on_from, decided_on_to, reason, since)
   VALUES ('claim', 'not_borne_out', '2031', '2031-01-01', '2031-12-31', 'She was in office at the end of the year.', now())`,
  `INSERT INTO tenure (person_id, position, office, "from", from_from, from_to, "to", to_from, to_to, since)
   VALUES ('person', 0, 'Minister of Ferries', '2029', '2029-01-01', '2029-12-31', '..', NULL, NULL, now())`,
  `INSERT INTO snapshot (id, source_id, taken_at, sha256, text, since)
   VALUES ('snapshot', 'source', now(), encode(sha256('She stays.'), 'hex'), 'She stays.', now())`,
  "INSERT INTO former_slug (record_type, slug, record_id) VALUES ('person', 'a-marsh', 'person')",
  `INSERT INTO change (seq, at, actor_id, actor_name, actor_role, reason, previous_hash, hash)
   VALUES (1, now(), 'tester', 'Tester', 'editor', 'A test', repeat('0', 64), repeat('a', 64))`,
  `INSERT INTO revision (record_type, record_id, version, change_seq, position, body)
   VALUES ('person', 'person', 1, 1, 0, '{}')`,
];

export async function layBareRecord(pool: pg.Pool) {
  await inTransaction(pool, bareRecord, "COMMIT");
}

/** Tries a statement as if it were to stay, takes it back, and tells which rule it broke; null when none. */
export async function findBrokenRule(pool: pg.Pool, ...statements: string[]): Promise<string | null> {
  try {
    await inTransaction(pool, [...statements, "SET CONSTRAINTS ALL IMMEDIATE"], "ROLLBACK");
    return null;
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error)) throw error;
    const constraint = "constraint" in error && error.constraint;
    return String(constraint || error.message);
  }
}

async function inTransaction(pool: pg.Pool, statements: string[], end: "COMMIT" | "ROLLBACK") {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const statement of statements) await client.query(statement);
    await client.query(end);
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
}
