import { describe, expect, it } from "vitest";
import type { ClaimView } from "@/lib/claim/schema";
import type { DenialView } from "@/lib/denial/schema";
import {
  type Cell,
  claimTable,
  denialTable,
  organizationTable,
  reportedBy,
  searchTable,
  statementTable,
  type Table,
  trackRecordTable,
} from "@/lib/provenance/rules";
import type { StatementView } from "@/lib/statement/schema";
import { tallyOf } from "@/lib/track-record/rules";

const source = (id: string) => ({
  id,
  title: `The piece ${id}`,
  publisher: { slug: "herald", name: "The Herald" },
  publishedOn: "2031",
  url: null,
});
const citation = (id: string) => ({
  source: source(id),
  quote: "gone by summer",
  language: "en",
  translated: false,
  datedAs: null,
  dates: null,
  via: [],
  note: "From the late edition.",
  shifts: null,
  missingSince: null,
});
const person = { slug: "ada-example", name: "Ada Example" };
const statement: StatementView = {
  id: "t1",
  url: "https://standing.example/statements/t1",
  speaker: { kind: "anonymous", name: "an aide" },
  attribution: "background",
  saidOn: "2031-05",
  text: "She will go.",
  citations: [citation("s1"), citation("s2")],
  credibility: null,
  status: "published",
  stances: [
    {
      claim: { id: "c1", url: "", text: "Out.", state: "denied", person },
      stance: "deny",
      manner: "partial",
    },
  ],
  version: 1,
  recordedAt: "2031-05-05T00:00:00.000Z",
  updatedAt: "2031-05-05T00:00:00.000Z",
};

/** A table's rows by the names of its columns; each as wide as the head. */
function read<T>({ head, rows }: Table<T>, item: T): Record<string, Cell>[] {
  return rows(item).map((row) => {
    expect(row).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, n) => [name, row[n]]));
  });
}

const denial: DenialView = {
  statement: { id: "t1", url: "", text: "She will go.", saidOn: "2031-05" },
  speaker: statement.speaker,
  manner: "partial",
  claim: { id: "c1", url: "", text: "Out.", state: "denied", person },
  latencyDays: { min: 0, max: 6 },
  held: null,
};

describe("what is taken away has a row for each citation", () => {
  it("of a statement, with its stances, its note and where it stands", () => {
    const rows = read(statementTable, statement);
    expect(rows.map(({ source_id }) => source_id)).toEqual(["s1", "s2"]);
    expect(rows[0]).toMatchObject({
      statement_url: "https://standing.example/statements/t1",
      stances: "deny partial c1",
      note: "From the late edition.",
      publisher: "The Herald",
    });
    expect(read(reportedBy("s2"), statement).map(({ source_id }) => source_id)).toEqual(["s2"]);
    expect(read(statementTable, { ...statement, citations: [] })).toHaveLength(1);
  });

  it("of a claim, with its facts and what came of it; one row where nothing was said", () => {
    const claim = {
      id: "c1",
      url: "https://standing.example/claims/c1",
      person,
      text: "Out.",
      category: "dismissal",
      effect: "weakens",
      occurredOn: null,
      state: "denied",
      facts: { reports: 2, independentOrigins: { min: 1, max: 2 } },
      outcome: null,
      stances: [{ stance: "deny", manner: "partial", statement }],
    } as unknown as ClaimView;
    const rows = read(claimTable, claim);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ claim_id: "c1", origins_max: 2, stances: "deny partial c1" });
    expect(read(claimTable, { ...claim, stances: [] })).toHaveLength(1);
  });

  it("of a denial, with how soon it came", () => {
    const rows = read(denialTable, { denial, statement });
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({ latency_min: 0, latency_max: 6, manner: "partial", said_on: "2031-05" });
    expect(read(denialTable, { denial, statement: undefined })).toHaveLength(1);
  });

  it("of what is found, of what an organization did", () => {
    const hit = { type: "claim" as const, id: "c1", url: "", title: "Out.", detail: null, person };
    expect(read(searchTable, { hit, statements: [statement] })).toHaveLength(2);
    expect(read(searchTable, { hit, statements: [] })).toHaveLength(1);
    expect(read(organizationTable, { part: "passed_on", statement })[0]).toMatchObject({
      part: "passed_on",
      statement_id: "t1",
    });
    const { id, title, publisher, publishedOn, url } = source("s9");
    const published = { id, permalink: "", title, kind: "article" as const, publisher, publishedOn, url };
    expect(read(organizationTable, { part: "published", source: published })[0]).toMatchObject({
      source_id: "s9",
      publisher: "The Herald",
    });
  });
});

it("a track record has a row for each part, and no share below five", () => {
  const rows = read(trackRecordTable, {
    kind: "organization",
    ...{ slug: "herald", name: "The Herald" },
    asOrigin: tallyOf(3, 6),
    asRelay: tallyOf(1, 2),
    asDenier: tallyOf(0, 0),
  });
  expect(rows.map(({ part, n, share }) => [part, n, share])).toEqual([
    ["origin", 6, 0.5],
    ["relay", 2, null],
  ]);
});
