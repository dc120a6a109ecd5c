import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changesBetween, replacedAt, wordsBetween } from "@/lib/revision/rules";
import type { WordRun } from "@/lib/revision/schema";

const without = (kind: WordRun["kind"], runs: WordRun[]) =>
  runs
    .filter((run) => run.kind !== kind)
    .map(({ text }) => text)
    .join("");

const words = fc
  .array(fc.constantFrom("Marsh", "ушла", "в", "отставку", "她", "辞职", "is", "out", ".", ",", "\n"), {
    maxLength: 12,
  })
  .map((list) => list.join(" "));

const person = (id: string, name = id) => ({
  noun: "person",
  id,
  name,
  url: `https://x.example/people/${id}`,
});
const ids = fc.constantFrom("ada", "ben", "cyd", "dee");
const stance = fc.record({ claim: ids, stance: fc.constantFrom("support", "deny") });
const citation = fc.record({
  source: ids,
  quote: fc.option(words),
  via: fc.array(
    ids.map((id) => ({ person: person(id) })),
    { maxLength: 3 },
  ),
});
const body = fc.record({
  text: words,
  saidOn: fc.option(fc.constantFrom("2031", "2031-05")),
  speaker: ids.map((id) => ({ person: person(id) })),
  stances: fc.array(stance, { maxLength: 4 }),
  citations: fc.array(citation, { maxLength: 4 }),
});

const plain = (value: unknown) => JSON.stringify(value);

describe("the words that differ between two texts", () => {
  it("read as the first without what was added and as the second without what was removed", () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string()), fc.oneof(words, fc.string()), (before, after) => {
        const runs = wordsBetween(before, after);
        expect(without("added", runs)).toBe(before);
        expect(without("removed", runs)).toBe(after);
      }),
    );
  });

  it("are whole words, in any script", () => {
    expect(wordsBetween("Марш ушла в отставку.", "Марш ушла в отпуск.")).toEqual([
      { kind: "same", text: "Марш ушла в " },
      { kind: "removed", text: "отставку" },
      { kind: "added", text: "отпуск" },
      { kind: "same", text: "." },
    ]);
  });
});

describe("what changed from one version to another", () => {
  it("is nothing exactly where the two hold the same", () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        expect(changesBetween(one, one)).toEqual([]);
        expect(changesBetween(one, other).length === 0).toBe(plain(one) === plain(other));
      }),
    );
  });

  it("is the same, turned round, from the later to the earlier", () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        const there = changesBetween(one, other).map(({ from, to }) => plain([from, to]));
        const back = changesBetween(other, one).map(({ from, to }) => plain([to, from]));
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });

  it("is one more citation, and not every citation after it", () => {
    const old = {
      citations: [
        { source: "s1", quote: "a" },
        { source: "s2", quote: "b" },
      ],
    };
    const now = { citations: [{ source: "s0", quote: "z" }, ...old.citations] };
    expect(changesBetween(old, now)).toEqual([
      { path: "citations[0]", from: null, to: { source: "s0", quote: "z" }, words: null },
    ]);
  });

  it("is not that a person whom it names is called otherwise by now", () => {
    expect(
      changesBetween({ person: person("ada", "Ada Marsh") }, { person: person("ada", "Ada Brandt") }),
    ).toEqual([]);
    expect(changesBetween({ person: person("ada") }, { person: person("ben") })).toMatchObject([
      { path: "person", from: { id: "ada" }, to: { id: "ben" } },
    ]);
  });

  it("is not that an older version lacks a field that a newer one has empty", () => {
    expect(changesBetween({ text: "x" }, { text: "x", note: null })).toEqual([]);
  });
});

describe("a document with values put in", () => {
  it("has them at their paths and is otherwise as it was", () => {
    const document = { speaker: { person: "p1" }, citations: [{ source: "s1", via: [{ person: "p1" }] }] };
    const values = new Map([["citations[0].via[0].person", "Ada"]]);
    expect(replacedAt(document, values)).toEqual({
      speaker: { person: "p1" },
      citations: [{ source: "s1", via: [{ person: "Ada" }] }],
    });
  });
});
