import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  countReports,
  firstSaid,
  independentOrigins,
  rootsOf,
  type SaidStatement,
} from "@/lib/evidence/rules";
import { explainFirst, explainLatency, explainReports, explainState } from "@/lib/explanation/rules";

let made = 0;
const said = (stance: string, saidOn: string, over: Partial<SaidStatement> = {}): SaidStatement => ({
  id: `s${++made}`,
  speaker: { person: "ben" },
  saidOn,
  stances: [{ claim: "claim", stance, manner: null }],
  citations: [{ source: "herald-1", via: [], datedAs: null, dates: null }],
  ...over,
});

const cited = (...sources: string[]) => ({
  citations: sources.map((source) => ({ source, via: [], datedAs: null, dates: null })),
});

const claim = { id: "claim", status: "published" as const, outcome: null };
const publisherOf = (source: string) => source.split("-")[0] ?? null;
const evidence = (...statements: SaidStatement[]) => ({ claim, statements, publisherOf });

const any = fc
  .record({
    speaker: fc.constantFrom(
      { person: "ben" },
      { organization: "wire" },
      { anonymous: "sources" },
      { anonymous: "an aide" },
    ),
    saidOn: fc.constantFrom("2031-05", "2031-05-03", "2031-05-07~", "2031-06", "", "2031-05-01/2031-05-09"),
    sources: fc.array(fc.constantFrom("herald-1", "herald-2", "gazette-1"), { minLength: 1, maxLength: 3 }),
  })
  .map(({ speaker, saidOn, sources }) => said("support", saidOn, { speaker, ...cited(...sources) }));

describe("what was counted", () => {
  it("names each report's source with the statements it is cited for", () => {
    const [one, two] = [
      said("support", "2031-05", cited("herald-1", "gazette-1")),
      said("support", "2031-05"),
    ];
    expect(explainReports([one, two])).toEqual([
      { source: "herald-1", statements: [one.id, two.id] },
      { source: "gazette-1", statements: [one.id] },
    ]);
  });

  it("names the roots, and which statements were taken for one", () => {
    const speaker = { anonymous: "sources" };
    const [one, two] = [said("support", "2031-05", { speaker }), said("support", "2031-06", { speaker })];
    const other = said("support", "2031-05", { speaker: { person: "cleo" } });
    expect(rootsOf([one, other, two], publisherOf)).toEqual([
      { isNamed: true, statements: [other.id] },
      { isNamed: false, statements: [one.id, two.id] },
    ]);
  });

  it("is always as much as the number shown, with each statement under one root", () => {
    fc.assert(
      fc.property(fc.array(any, { maxLength: 10 }), (statements) => {
        expect(explainReports(statements)).toHaveLength(countReports(statements));
        const roots = rootsOf(statements, publisherOf);
        expect(roots).toHaveLength(independentOrigins(statements, publisherOf).max);
        expect(roots.flatMap((root) => root.statements).sort()).toEqual(
          statements.map(({ id }) => id).sort(),
        );
        const { from, to } = explainFirst(statements);
        expect({ from: from?.day ?? null, to: to?.day ?? null }).toEqual(firstSaid(statements));
        for (const end of [from, to]) expect(end?.statements ?? ["none"]).not.toHaveLength(0);
      }),
    );
  });
});

describe("the first day", () => {
  it("is told by the statement that gives each end of it", () => {
    const [vague, exact] = [said("deny", "2031-05"), said("deny", "2031-05-07")];
    expect(explainFirst([vague, exact])).toEqual({
      from: { day: "2031-05-01", statements: [vague.id] },
      to: { day: "2031-05-07", statements: [exact.id] },
    });
  });

  it("makes the days to the denial by a difference that is shown, cut off at none", () => {
    const latency = explainLatency(
      { from: "2031-05-01", to: "2031-05-31" },
      { from: "2031-05-07", to: "2031-05-07" },
    );
    expect(latency).toEqual({
      min: { later: "2031-05-07", earlier: "2031-05-31", days: -24, counted: 0 },
      max: { later: "2031-05-07", earlier: "2031-05-01", days: 6, counted: 6 },
    });
    expect(explainLatency({ from: null, to: null }, { from: "2031-05-07", to: "2031-05-07" })).toBeNull();
  });
});

describe("a claim's state", () => {
  it("is told by the statements that make it so", () => {
    const denial = said("deny", "2031-05-07");
    const again = said("support", "2031-05-08");
    const query = said("query", "2031-05-09");
    expect(explainState(evidence(denial, again, query), "disputed")).toEqual({
      because: "again",
      statements: [again.id],
    });
    expect(explainState(evidence(denial, query), "denied")).toEqual({
      because: "denied",
      statements: [denial.id],
    });
    expect(explainState(evidence(query), "queried")).toEqual({ because: "queried", statements: [query.id] });
    expect(explainState(evidence(), "uncontested")).toEqual({ because: "nobody", statements: [] });
    expect(explainState(evidence(denial), "lapsed")).toEqual({ because: "horizon", statements: [] });
  });
});
