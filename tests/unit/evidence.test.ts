import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CitationRecord, ClaimRecord, StatementRecord } from "@/lib/change/records";
import {
  denialLatency,
  type Evidence,
  factsOf,
  independentOrigins,
  lapsesAfter,
  stateOf,
  stateOn,
} from "@/lib/evidence/rules";

const head = { status: "published" as const, retractionReason: null, createdBy: "ed" };

const claim = (over: Partial<ClaimRecord> = {}): ClaimRecord => ({
  ...head,
  id: "claim",
  person: "ada",
  counterparts: [],
  category: "favour",
  effect: "weakens",
  text: "Ada Example is out of favour.",
  occurredOn: null,
  horizon: null,
  mergedInto: null,
  outcome: null,
  ...over,
});

const citation = (source: string, over: Partial<CitationRecord> = {}): CitationRecord => ({
  source,
  quote: null,
  language: null,
  translated: null,
  datedAs: null,
  dates: null,
  note: null,
  via: [],
  ...over,
});

let made = 0;
const statement = (stance: string, saidOn: string, over: Partial<StatementRecord> = {}): StatementRecord => ({
  ...head,
  id: `s${++made}`,
  speaker: { person: "ben" },
  capacity: null,
  attribution: "on_record",
  saidOn,
  text: "…",
  stances: [{ claim: "claim", stance, manner: null }],
  citations: [citation("herald-1")],
  ...over,
});

const publishers: Record<string, string> = {
  "herald-1": "herald",
  "herald-2": "herald",
  "gazette-1": "gazette",
};
const publisherOf = (source: string) => publishers[source] ?? null;
const evidence = (statements: StatementRecord[], over: Partial<ClaimRecord> = {}): Evidence => ({
  claim: claim(over),
  statements,
  publisherOf,
});

describe("the state of a claim", () => {
  it("is uncontested, queried, denied or disputed by what was said", () => {
    expect(stateOf(evidence([statement("support", "2025-11")]))).toBe("uncontested");
    expect(stateOf(evidence([statement("query", "2025-11")]))).toBe("queried");
    expect(stateOf(evidence([statement("query", "2025-11"), statement("deny", "2025-11")]))).toBe("denied");
    const denied = statement("deny", "2025-11-07");
    expect(stateOf(evidence([denied, statement("support", "2025-11-07")]))).toBe("denied");
    expect(stateOf(evidence([denied, statement("support", "2025-11-08")]))).toBe("disputed");
  });

  it("is its outcome once decided, whatever was said", () => {
    const outcome = { verdict: "borne_out", decidedOn: "2025-12", reason: "It came so.", sources: [] };
    expect(stateOf(evidence([statement("deny", "2025-11")], { outcome }))).toBe("borne_out");
  });

  it("lapses on the day after its horizon, unless decided", () => {
    expect(lapsesAfter(claim({ horizon: "2025-11" }))).toBe("2025-11-30");
    expect(stateOn("2025-11-30", "denied", "2025-11-30")).toBe("denied");
    expect(stateOn("2025-12-01", "denied", "2025-11-30")).toBe("lapsed");
    const outcome = { verdict: "undetermined", decidedOn: "", reason: "Nobody can tell.", sources: [] };
    expect(lapsesAfter(claim({ horizon: "2025-11", outcome }))).toBeNull();
  });
});

describe("independent origins", () => {
  const anonymous = (label: string, source: string, via: CitationRecord["via"] = []) =>
    statement("support", "2025-11", {
      speaker: { anonymous: label },
      citations: [citation(source, { via })],
    });

  it("counts a named speaker once, wherever quoted", () => {
    const said = [
      statement("support", "2025-11"),
      statement("support", "2025-12", { citations: [citation("gazette-1")] }),
    ];
    expect(independentOrigins(said, publisherOf)).toEqual({ min: 1, max: 1 });
  });

  it("takes anonymous speakers for one root when label and first hop are the same", () => {
    const via = [{ organization: "wire" }];
    expect(
      independentOrigins(
        [anonymous("sources", "herald-1", via), anonymous("sources", "gazette-1", via)],
        publisherOf,
      ),
    ).toEqual({ min: 1, max: 1 });
    expect(
      independentOrigins([anonymous("sources", "herald-1"), anonymous("sources", "herald-2")], publisherOf),
    ).toEqual({ min: 1, max: 1 });
    expect(
      independentOrigins([anonymous("sources", "herald-1"), anonymous("sources", "gazette-1")], publisherOf),
    ).toEqual({ min: 1, max: 2 });
    expect(
      independentOrigins([anonymous("an aide", "herald-1"), anonymous("sources", "herald-1")], publisherOf),
    ).toEqual({ min: 1, max: 2 });
    // A chain that starts with the publisher itself is the same first hop as no chain at all.
    expect(
      independentOrigins(
        [anonymous("sources", "herald-1"), anonymous("sources", "gazette-1", [{ organization: "herald" }])],
        publisherOf,
      ),
    ).toEqual({ min: 1, max: 1 });
  });

  it("joins statements by any citation that they share", () => {
    const both = statement("support", "2025-11", {
      speaker: { anonymous: "sources" },
      citations: [citation("herald-1"), citation("gazette-1")],
    });
    expect(
      independentOrigins(
        [anonymous("sources", "herald-1"), anonymous("sources", "gazette-1"), both],
        publisherOf,
      ),
    ).toEqual({ min: 1, max: 1 });
  });

  it("is a range that no order of entry changes and that another statement never narrows", () => {
    const speaker = fc.oneof(
      fc.constantFrom({ person: "ben" }, { person: "cleo" }, { organization: "wire" }),
      fc.constantFrom("sources", "an aide").map((label) => ({ anonymous: label })),
    );
    const statements = fc.array(
      fc
        .record({ speaker, source: fc.constantFrom(...Object.keys(publishers)) })
        .map(({ speaker: who, source }) =>
          statement("support", "2025-11", { speaker: who, citations: [citation(source)] }),
        ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(statements, fc.nat(), (said, turn) => {
        const range = independentOrigins(said, publisherOf);
        expect(range.min).toBeLessThanOrEqual(range.max);
        expect(range.max).toBeLessThanOrEqual(said.length);
        const at = said.length === 0 ? 0 : turn % said.length;
        expect(independentOrigins([...said.slice(at), ...said.slice(0, at)].reverse(), publisherOf)).toEqual(
          range,
        );
        const more = independentOrigins(
          [...said, statement("support", "2025-11", { speaker: { person: "dora" } })],
          publisherOf,
        );
        expect(more).toEqual({ min: range.min + 1, max: range.max + 1 });
      }),
    );
  });
});

describe("the facts of a claim", () => {
  it("counts reports by distinct sources, and statements by stance", () => {
    const facts = factsOf(
      evidence([
        statement("support", "2025-11", { citations: [citation("herald-1"), citation("gazette-1")] }),
        statement("support", "2025-11", { citations: [citation("herald-1")] }),
        statement("comment", "2025-11", { citations: [citation("herald-2")] }),
      ]),
    );
    expect(facts.reports).toBe(2);
    expect(facts.stances).toEqual({ support: 2, deny: 0, query: 0, comment: 1 });
  });

  it("gives the denial's latency as a range of days, never below zero", () => {
    const facts = factsOf(evidence([statement("support", "2025-11~"), statement("deny", "2025-11-07")]));
    expect(facts.denialLatencyDays).toEqual({ min: 0, max: 6 });
    expect([facts.firstSaidOn, facts.firstDeniedOn]).toEqual(["2025-11~", "2025-11-07"]);
    expect(factsOf(evidence([statement("deny", "2025-11-07")])).denialLatencyDays).toBeNull();
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((d) => d.toISOString().slice(0, 10));
    const bounds = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
    fc.assert(
      fc.property(bounds, bounds, (said, denied) => {
        const latency = denialLatency(said, denied);
        expect(latency?.min).toBeGreaterThanOrEqual(0);
        expect(latency?.max).toBeGreaterThanOrEqual(latency?.min ?? 0);
      }),
    );
  });

  it("shows dates in conflict with the sources on either side, unless one is marked uncertain", () => {
    const dated = (source: string, datedAs: string) =>
      statement("support", "2025-11", { citations: [citation(source, { datedAs, dates: "occurrence" })] });
    expect(
      factsOf(evidence([dated("herald-1", "2025-11-04"), dated("gazette-1", "2025-11-05")])).dateConflicts,
    ).toEqual([
      {
        of: "occurrence",
        values: [
          { edtf: "2025-11-04", sources: ["herald-1"] },
          { edtf: "2025-11-05", sources: ["gazette-1"] },
        ],
      },
    ]);
    expect(
      factsOf(evidence([dated("herald-1", "2025-11-04"), dated("gazette-1", "2025-11")])).dateConflicts,
    ).toEqual([]);
    expect(
      factsOf(evidence([dated("herald-1", "2025-11-04~"), dated("gazette-1", "2025-11-05")])).dateConflicts,
    ).toEqual([]);
  });
});
