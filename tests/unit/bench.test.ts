import { describe, expect, test } from "vitest";
import { nextManner, stretched, withItem, withNewClaim, withPicked } from "@/components/workbench/bench-acts";
import { utterancesOf } from "@/lib/article/rules";
import { lacking, layBench, newcomers } from "@/lib/bench/rules";
import type { Bench, BenchItem } from "@/lib/bench/schema";
import { extract } from "@/lib/extract/rules";

const text = `“There is no rift,” government spokesman Ivo Brandl told the Selm Courier on Friday. An aide called her “finished, and gone”.`;
const article = {
  title: "No rift",
  author: null,
  publisher: null,
  publishedOn: "2031-05-07",
  language: "en",
  url: null,
};
const laid = (most = 500) => layBench(article, extract(text, { publishedOn: "2031-05-07" }, []), most);

const itemOf = (bench: Bench, words: string): BenchItem => {
  const found = bench.items.find(({ quote, isQuoted }) => isQuoted && quote.includes(words));
  if (!found) throw new Error(`no item with ${words}`);
  return found;
};

describe("a bench as it is laid", () => {
  test("proposes each passage with its words, without the comma that came after them", () => {
    const item = itemOf(laid(), "no rift");
    expect(item).toMatchObject({
      quote: "There is no rift",
      text: "There is no rift",
      speaker: { kind: "person", name: "Ivo Brandl" },
      decision: "open",
      claim: null,
    });
    expect(text.slice(item.start, item.end)).toBe("There is no rift");
  });

  test("names what is left out for its number", () => {
    const all = laid().items.length;
    expect(laid(1).notice).toContain(`${all - 1} more`);
    expect(laid().notice).toBeNull();
  });
});

describe("what is done on the bench", () => {
  test("a passage picked by hand takes its place among the others", () => {
    const start = text.indexOf("Selm Courier");
    const { bench, key } = withPicked(laid(), text, { start, end: start + 12 });
    const starts = bench.items.map((item) => item.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(bench.items.find((item) => item.key === key)).toMatchObject({
      quote: "Selm Courier",
      isQuoted: false,
    });
  });

  test("a passage grows and shrinks by words, and never to nothing", () => {
    const item = itemOf(laid(), "finished");
    expect(stretched(text, item, "end", -1).quote).toBe("finished, and");
    expect(stretched(text, item, "start", 1).quote).toBe("and gone");
    const word = { ...item, start: item.start, end: item.start + 8 };
    expect(stretched(text, word, "end", -1)).toEqual({});
    expect(stretched(text, { ...item, start: 0 }, "start", -1).start).toBe(0);
  });

  test("a manner is one that fits the stance", () => {
    const item = itemOf(laid(), "no rift");
    expect(nextManner({ ...item, stance: "support", manner: null })).toBeNull();
    expect(nextManner({ ...item, stance: "deny", manner: null })).toBe("categorical");
    expect(nextManner({ ...item, stance: "deny", manner: "partial" })).toBeNull();
  });

  test("a new claim is about whom the last one was about", () => {
    const bench = laid();
    const first = withNewClaim(bench, itemOf(bench, "no rift"), "There is a rift.");
    const about = { kind: "person" as const, name: "Ada Orvell", slug: "ada-orvell" };
    const told = { ...first, claims: first.claims.map((claim) => ({ ...claim, person: about })) };
    const second = withNewClaim(told, itemOf(told, "finished"), "She is finished.");
    expect(second.claims.map(({ key, person }) => [key, person?.slug])).toEqual([
      ["n1", "ada-orvell"],
      ["n2", "ada-orvell"],
    ]);
  });
});

describe("what is taken", () => {
  const taking = (over: Partial<BenchItem>) => {
    const bench = laid();
    return withItem(bench, itemOf(bench, "no rift").key, { decision: "taken", ...over });
  };

  test("is asked for what it lacks, and for nothing where it lacks nothing", () => {
    const bench = laid();
    expect(lacking(itemOf(bench, "no rift"))).toEqual(["claim"]);
    expect(utterancesOf(bench, text).faults.map(({ path }) => path)).toEqual(["items"]);
    const whole = taking({ claim: { id: "7f3k9x2m4q", text: "There is a rift." } });
    expect(utterancesOf(whole, text)).toMatchObject({ faults: [], utterances: [{ more: [] }] });
  });

  test("names those who aren't on file yet, each once", () => {
    const bench = taking({ claim: { id: "7f3k9x2m4q", text: "There is a rift." } });
    const two = withItem(bench, itemOf(bench, "finished").key, {
      decision: "taken",
      claim: { id: "7f3k9x2m4q", text: "There is a rift." },
      speaker: { kind: "person", name: "ivo brandl " },
    });
    expect(newcomers(two)).toMatchObject({ people: [expect.stringMatching(/ivo brandl/i)], claims: [] });
    expect(newcomers(laid())).toEqual({ people: [], organizations: [], claims: [] });
  });

  test("can be more words of a statement that is taken, and of no other", () => {
    const bench = taking({ claim: { id: "7f3k9x2m4q", text: "There is a rift." } });
    const [one, other] = [itemOf(bench, "no rift").key, itemOf(bench, "finished").key];
    const joined = withItem(bench, other, { decision: "taken", joins: one });
    expect(utterancesOf(joined, text)).toMatchObject({
      faults: [],
      utterances: [{ more: [{ key: other }] }],
    });
    const dropped = withItem(joined, one, { decision: "dropped" });
    expect(utterancesOf(dropped, text).faults.map(({ path }) => path)).toEqual([`items.${other}.joins`]);
  });
});
