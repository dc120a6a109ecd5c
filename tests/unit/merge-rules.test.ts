import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CitationRecord, StatementRecord } from "@/lib/change/records";
import { movedToSource, partedFromSource } from "@/lib/merge/source/rules";
import { mergedStatements, partedStatements, statementMergeFault } from "@/lib/merge/statement/rules";

// Few words, sources and days, so that what is alike meets often.
const citation = fc.record<CitationRecord>({
  source: fc.constantFrom("herald", "wire", "post"),
  quote: fc.constantFrom(null, "she packs", "she stays"),
  language: fc.constant(null),
  translated: fc.constant(null),
  datedAs: fc.constant(null),
  dates: fc.constant(null),
  note: fc.constant(null),
  via: fc.constantFrom([], [{ organization: "relay" }]),
});
const dated = fc
  .tuple(citation, fc.constantFrom("2031-05-01", "2031-05-04"), fc.constantFrom("utterance", "occurrence"))
  .map(([given, datedAs, dates]) => ({ ...given, datedAs, dates }));
const stance = fc.record({
  claim: fc.constantFrom("a", "b", "c"),
  stance: fc.constantFrom("support", "deny"),
  manner: fc.constant(null),
});

const statement = (id: string) =>
  fc
    .record({
      saidOn: fc.constantFrom("", "2031-05-01", "2031-05-04", "2031-05", "2031-05-04~"),
      stances: fc.uniqueArray(stance, { minLength: 1, selector: ({ claim }) => claim }),
      citations: fc.array(fc.oneof(citation, dated), { minLength: 1, maxLength: 4 }),
    })
    .map(
      (given): StatementRecord => ({
        id,
        status: "published",
        retractionReason: null,
        createdBy: "editor",
        speaker: { anonymous: "a clerk" },
        capacity: null,
        attribution: "background",
        text: "She goes.",
        ...given,
      }),
    );

const inAnyOrder = ({ citations, stances, ...rest }: StatementRecord) => ({
  ...rest,
  citations: citations.map((each) => JSON.stringify(Object.entries(each).sort())).sort(),
  stances,
});

describe("two statements that become one", () => {
  test("give up nothing that either was cited for, and every stance on every claim", () => {
    fc.assert(
      fc.property(statement("one"), statement("other"), (one, other) => {
        const { merged, target } = mergedStatements(one, other);
        expect([merged.citations, merged.stances, merged.mergedInto]).toEqual([[], [], "other"]);
        const words = ({ source, quote, via }: CitationRecord) => JSON.stringify([source, quote, via]);
        const had = new Set([...one.citations, ...other.citations].map(words));
        expect(new Set(target.citations.map(words))).toEqual(had);
        expect(new Set(target.stances.map(({ claim }) => claim))).toEqual(
          new Set([...one.stances, ...other.stances].map(({ claim }) => claim)),
        );
        expect([target.saidOn, target.text, target.id]).toEqual([other.saidOn, other.text, "other"]);
      }),
    );
  });

  test("are both as they were when they are parted at once", () => {
    fc.assert(
      fc.property(statement("one"), statement("other"), (one, other) => {
        const { target } = mergedStatements(one, other);
        const back = partedStatements(target, one, [other]);
        expect(inAnyOrder(back.parted)).toEqual(inAnyOrder(one));
        expect(inAnyOrder(back.target)).toEqual(inAnyOrder(other));
      }),
      { numRuns: 300 },
    );
  });

  test("are by the same speaker", () => {
    const [one] = fc.sample(statement("one"), 1) as [StatementRecord];
    expect(statementMergeFault(one, { ...one, id: "other" })).toBeNull();
    expect(statementMergeFault(one, { ...one, speaker: { anonymous: "a porter" } })).toMatch(/same speaker/);
  });
});

describe("a statement that cites a source twice on file", () => {
  test("cites one of the two, and both again when they are parted", () => {
    fc.assert(
      fc.property(statement("one"), (one) => {
        const moved = movedToSource(one, "herald", "wire");
        expect(moved.citations.some(({ source }) => source === "herald")).toBe(false);
        const past = { befores: [one], hosts: [] };
        const back = partedFromSource(moved, past, { source: "herald", into: "wire", line: ["wire"] });
        const known = (of: StatementRecord) => new Set(inAnyOrder(of).citations);
        expect(known(back)).toEqual(known(one));
      }),
      { numRuns: 300 },
    );
  });
});
