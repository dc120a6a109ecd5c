import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import { findBrokenRule, layBareRecord } from "../support/bare-record";

// Each rule of the model that the database itself holds, broken in SQL. Beside what is refused stands what
// is accepted, so that a refusal can't come from something else.

beforeAll(() => layBareRecord(pool));

const brokenBy = (...statements: string[]) => findBrokenRule(pool, ...statements);

describe("a statement has exactly one kind of speaker", () => {
  const speakers = {
    none: "speaker_person_id = NULL",
    "a person and an organization": "speaker_organization_id = 'organization'",
    "a person and a label": "speaker_anonymous = 'a source close to the ministry'",
    "a person and the source itself": "speaker_source_id = 'source'",
  };
  test.each(Object.entries(speakers))("not %s", async (_, change) => {
    expect(await brokenBy(`UPDATE statement SET ${change}`)).toBe("statement_one_speaker");
  });

  test.each([
    "speaker_organization_id = 'organization'",
    "speaker_anonymous = 'an aide'",
    "speaker_source_id = 'source'",
  ])("but %s alone", async (speaker) => {
    expect(await brokenBy(`UPDATE statement SET speaker_person_id = NULL, ${speaker}`)).toBeNull();
  });

  test("and so has each hop of a chain", async () => {
    expect(await brokenBy("UPDATE hop SET anonymous = 'a channel'")).toBe("hop_one_relayer");
    expect(await brokenBy("UPDATE hop SET organization_id = NULL")).toBe("hop_one_relayer");
    expect(await brokenBy("UPDATE hop SET organization_id = NULL, person_id = 'person'")).toBeNull();
  });
});

describe("a manner stands only where it fits its stance", () => {
  const manners = ["categorical", "partial", "non_denial", "no_comment"];
  const fitting: Record<string, string[]> = { deny: manners.slice(0, 2), comment: manners.slice(2) };
  const pairs = ["support", "deny", "query", "comment"].flatMap((stance) =>
    manners.map((manner) => ({ stance, manner, fits: fitting[stance]?.includes(manner) ?? false })),
  );
  test.each(pairs)("$stance, $manner: $fits", async ({ stance, manner, fits }) => {
    const rule = await brokenBy(`UPDATE stance SET stance = '${stance}', manner = '${manner}'`);
    expect(rule).toBe(fits ? null : "stance_manner_fits");
  });

  test("and none is needed", async () => {
    expect(await brokenBy("UPDATE stance SET manner = NULL")).toBeNull();
  });
});

describe("an EDTF text and its bound days belong together", () => {
  const dates = [
    { edtf: "'2031-05-02'", from: "'2031-05-02'", to: "'2031-05-02'", fits: true },
    { edtf: "'2031-05-02~'", from: "'2031-05-02'", to: "'2031-05-02'", fits: true },
    { edtf: "'2032-02'", from: "'2032-02-01'", to: "'2032-02-29'", fits: true },
    { edtf: "'2031'", from: "'2031-01-01'", to: "'2031-12-31'", fits: true },
    { edtf: "'2031-21'", from: "'2031-03-01'", to: "'2031-05-31'", fits: true },
    { edtf: "'2031-05-02/..'", from: "'2031-05-02'", to: "NULL", fits: true },
    { edtf: "''", from: "NULL", to: "NULL", fits: true },
    { edtf: "'2031-05-02'", from: "'2031-05-03'", to: "'2031-05-03'", fits: false },
    { edtf: "'2031-05-02'", from: "NULL", to: "NULL", fits: false },
    { edtf: "'2031-02'", from: "'2031-02-01'", to: "'2031-02-27'", fits: false },
    { edtf: "'2031'", from: "'2031-01-01'", to: "NULL", fits: false },
    { edtf: "'2031-21'", from: "'2031-05-31'", to: "'2031-03-01'", fits: false },
    { edtf: "'2031-05-02/..'", from: "'2031-05-02'", to: "'2031-05-02'", fits: false },
    { edtf: "'2031-06/2031-05'", from: "'2031-06-01'", to: "'2031-05-31'", fits: false },
    { edtf: "''", from: "'2031-05-02'", to: "'2031-05-02'", fits: false },
  ];
  const columns: { table: string; column: string; whole?: string }[] = [
    { table: "source", column: "published_on" },
    { table: "claim", column: "occurred_on" },
    { table: "claim", column: "horizon" },
    { table: "statement", column: "said_on" },
    {
      table: "statement",
      column: "credibility_judged_on",
      whole: "credibility_grade = 3, credibility_reason = 'x'",
    },
    {
      table: "organization",
      column: "reliability_judged_on",
      whole: "reliability_grade = 'B', reliability_reason = 'x'",
    },
    { table: "citation", column: "dated_as", whole: "dates = 'utterance'" },
    { table: "outcome", column: "decided_on" },
    { table: "tenure", column: "from" },
    { table: "tenure", column: "to" },
  ];
  test.each(columns)("in $table, $column", async ({ table, column, whole }) => {
    const dating = whole === undefined ? "" : `, ${whole}`;
    for (const { edtf, from, to, fits } of dates) {
      const rule = await brokenBy(
        `UPDATE ${table} SET "${column}" = ${edtf}, ${column}_from = ${from}, ${column}_to = ${to}${dating}`,
      );
      expect({ edtf, from, to, rule }).toEqual({
        edtf,
        from,
        to,
        rule: fits ? null : `${table}_${column}_edtf`,
      });
    }
  });

  test("a tenure doesn't end before it begins", async () => {
    const end = (year: number) =>
      `UPDATE tenure SET "to" = '${year}', to_from = '${year}-01-01', to_to = '${year}-12-31'`;
    expect(await brokenBy(end(2028))).toBe("tenure_in_order");
    expect(await brokenBy(end(2029))).toBeNull();
  });

  test("a date that a source gives says what it dates", async () => {
    expect(await brokenBy("UPDATE citation SET dates = 'occurrence'")).toBe("citation_dates_what");
  });
});

describe("a judgement", () => {
  const judged = (grade: string) =>
    `UPDATE organization SET reliability_grade = ${grade}, reliability_judged_on = '2031',
       reliability_judged_on_from = '2031-01-01', reliability_judged_on_to = '2031-12-31', reliability_reason = 'x'`;
  const held = (grade: string) =>
    `UPDATE statement SET credibility_grade = ${grade}, credibility_judged_on = '2031',
       credibility_judged_on_from = '2031-01-01', credibility_judged_on_to = '2031-12-31', credibility_reason = 'x'`;

  test("has a grade of its scale", async () => {
    expect(await brokenBy(judged("'F'"))).toBeNull();
    expect(await brokenBy(judged("'G'"))).toBe("organization_reliability_grade");
    expect(await brokenBy(held("1"))).toBeNull();
    expect(await brokenBy(held("7"))).toBe("statement_credibility_grade");
  });

  test("is whole: a grade with its date and reason, or nothing", async () => {
    expect(await brokenBy(judged("NULL"))).toBe("organization_reliability_whole");
    expect(await brokenBy(held("NULL"))).toBe("statement_credibility_whole");
  });
});

describe("slugs", () => {
  test.each([
    ["person", "ada-marsh", "person2"],
    ["organization", "the-ferry-post", "organization2"],
  ])("of each %s are unique", async (table, slug, id) => {
    const kind =
      table === "organization" ? { column: ", kind", value: ", 'agency'" } : { column: "", value: "" };
    const insert = (
      given: string,
    ) => `INSERT INTO ${table} (id, slug, name${kind.column}, status, version, created_by, recorded_at, updated_at)
      VALUES ('new-${id}', '${given}', 'Another'${kind.value}, 'published', 1, 'tester', now(), now())`;
    expect(await brokenBy(insert(slug))).toBe(`${table}_slug_key`);
    expect(await brokenBy(insert("No Slug"))).toBe(`${table}_slug_form`);
    expect(await brokenBy(insert(`${slug}-2`))).toBeNull();
  });

  test("once given up still belong to whoever had them", async () => {
    const again =
      "INSERT INTO former_slug (record_type, slug, record_id) VALUES ('person', 'a-marsh', 'person2')";
    expect(await brokenBy(again)).toBe("former_slug_pkey");
  });
});

describe("a published statement", () => {
  test("has a stance", async () => {
    expect(await brokenBy("DELETE FROM stance")).toBe("statement_has_stance");
    expect(await brokenBy("UPDATE statement SET status = 'draft'", "DELETE FROM stance")).toBeNull();
    expect(
      await brokenBy(
        "UPDATE statement SET status = 'draft'",
        "DELETE FROM stance",
        "UPDATE statement SET status = 'published'",
      ),
    ).toBe("statement_has_stance");
  });

  test("has a citation", async () => {
    expect(await brokenBy("DELETE FROM hop", "DELETE FROM citation")).toBe("statement_has_citation");
  });

  test("quotes a source on file", async () => {
    expect(await brokenBy("UPDATE citation SET source_id = NULL")).toContain("not-null");
    expect(await brokenBy("UPDATE citation SET source_id = 'nowhere'")).toBe("citation_source_id_fkey");
  });

  test("takes one stance on a claim", async () => {
    const twice =
      "INSERT INTO stance (statement_id, position, claim_id, stance, since) VALUES ('statement', 1, 'claim', 'query', now())";
    expect(await brokenBy(twice)).toBe("stance_statement_id_claim_id_key");
    expect(await brokenBy(twice.replace("'claim'", "'claim2'"))).toBeNull();
  });
});

describe("histories are append-only", () => {
  const histories = [
    { table: "change", column: "reason" },
    { table: "revision", column: "version" },
    { table: "snapshot", column: "text" },
    { table: "former_slug", column: "record_id" },
  ];
  test.each(histories)("$table", async ({ table, column }) => {
    const refused = /is refused: it is append-only$/;
    expect(await brokenBy(`UPDATE ${table} SET ${column} = ${column}`)).toMatch(refused);
    expect(await brokenBy(`DELETE FROM ${table}`)).toMatch(refused);
    expect(await brokenBy(`TRUNCATE ${table} CASCADE`)).toMatch(refused);
  });

  test("and the chain has one end, which stays", async () => {
    expect(await brokenBy("INSERT INTO change_head SELECT 2, seq, at, hash FROM change_head")).toBe(
      "change_head_one_row",
    );
    expect(await brokenBy("DELETE FROM change_head")).toMatch(/is refused/);
  });

  test.each(["person", "organization", "source", "claim", "relation", "statement"])(
    "a %s is never deleted",
    async (table) => {
      expect(await brokenBy(`DELETE FROM ${table}`)).toMatch(/records are retracted, never deleted$/);
      expect(await brokenBy(`TRUNCATE ${table} CASCADE`)).toMatch(/is refused/);
    },
  );
});

describe("a record's state", () => {
  const retractable = ["person", "organization", "source", "claim", "statement"];
  test.each(retractable)("a retracted %s gives its reason", async (table) => {
    expect(await brokenBy(`UPDATE ${table} SET status = 'retracted'`)).toBe(`${table}_retracted_with_reason`);
    const withReason = `UPDATE ${table} SET status = 'retracted', retraction_reason = 'A mix-up of names'`;
    expect(await brokenBy(withReason)).toBeNull();
  });

  test.each(["claim", "statement", "source"])(
    "a merged %s says into which, and not into itself, and one that isn't merged says none",
    async (table) => {
      const another: Record<string, string> = {
        claim: "UPDATE claim SET text = text WHERE id = 'claim2'",
        statement: `INSERT INTO statement (id, speaker_anonymous, attribution, said_on, text, status, version, created_by, recorded_at, updated_at)
          VALUES ('statement2', 'an aide', 'background', '', 'She stays.', 'draft', 1, 'tester', now(), now())`,
        source: `INSERT INTO source (id, kind, title, published_on, status, version, created_by, recorded_at, updated_at)
          VALUES ('source2', 'article', 'Another', '', 'published', 1, 'tester', now(), now())`,
      };
      const [made, id] = [another[table] ?? "", `${table}2`];
      const merge = (into: string) =>
        `UPDATE ${table} SET status = 'merged', merged_into_id = ${into} WHERE id = '${id}'`;
      expect(await brokenBy(made, merge("NULL"))).toBe(`${table}_merged_somewhere`);
      expect(await brokenBy(made, merge(`'${id}'`))).toBe(`${table}_merged_somewhere`);
      const unmerged = `UPDATE ${table} SET merged_into_id = '${table}' WHERE id = '${id}'`;
      expect(await brokenBy(made, unmerged)).toBe(`${table}_merged_somewhere`);
      expect(await brokenBy(made, merge("'nowhere'"))).toBe(`${table}_merged_into_id_fkey`);
      expect(await brokenBy(made, merge(`'${table}'`))).toBeNull();
    },
  );

  test("a relation is between two claims", async () => {
    const relate = (to: string) =>
      `INSERT INTO relation (id, from_claim_id, to_claim_id, kind, status, version, created_by, recorded_at, updated_at)
       VALUES ('relation', 'claim', '${to}', 'evidence', 'published', 1, 'tester', now(), now())`;
    expect(await brokenBy(relate("claim"))).toBe("relation_of_two_claims");
    expect(await brokenBy(relate("claim2"))).toBeNull();
  });

  test("a token is kept as its SHA-256", async () => {
    const keep = (kept: string) =>
      `INSERT INTO api_token (id, name, role, sha256, created_by, created_at, expires_at)
       VALUES ('token', 'A program', 'editor', ${kept}, 'tester', now(), now())`;
    expect(await brokenBy(keep("'in the clear'"))).toBe("api_token_sha256_form");
    expect(await brokenBy(keep("repeat('0a', 32)"))).toBeNull();
  });
});
