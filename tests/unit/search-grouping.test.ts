import { describe, expect, it } from "vitest";
import { groupHits } from "@/components/search/grouping";
import type { SearchHit, SpokenTo } from "@/lib/search/schema";

const person = { slug: "ada-orvell", name: "Ada Orvell" };
const hit = (type: SearchHit["type"], id: string, over: Partial<SearchHit> = {}): SearchHit => ({
  type,
  id,
  url: `https://standing.example/${id}`,
  title: `The ${type} ${id}`,
  detail: null,
  person: type === "claim" ? person : null,
  ...over,
});
const on = (...ids: string[]): SpokenTo[] =>
  ids.map((id) => ({
    id,
    url: `https://standing.example/${id}`,
    text: `The claim ${id}`,
    state: "denied",
    person,
    stance: "deny",
    manner: null,
  }));

/** The groups as ids: a claim that fits itself, one that is there for its statements in brackets. */
const told = (hits: SearchHit[]) =>
  groupHits(hits).map((found) =>
    "one" in found
      ? found.one.id
      : [
          found.group.hit ? found.group.claim.id : `(${found.group.claim.id})`,
          ...found.group.statements.map(({ id }) => id),
        ],
  );

describe("what was found", () => {
  it("has statements under their claim, wherever either comes", () => {
    const hits = [
      hit("statement", "s1", { claims: on("a") }),
      hit("claim", "b"),
      hit("source", "u"),
      hit("statement", "s2", { claims: on("b") }),
      hit("claim", "a"),
      hit("statement", "s3", { claims: on("a") }),
    ];
    expect(told(hits)).toEqual([["a", "s1", "s3"], ["b", "s2"], "u"]);
  });

  it("has a statement on several claims once: under one that is there, else the first", () => {
    const hits = [
      hit("statement", "s1", { claims: on("a", "b") }),
      hit("statement", "s2", { claims: on("c", "a") }),
      hit("statement", "s3", { claims: on("c", "d") }),
      hit("claim", "d"),
    ];
    expect(told(hits)).toEqual([
      ["(a)", "s1", "s2"],
      ["d", "s3"],
    ]);
  });

  it("has people, sources and a statement on no public claim by themselves, in their order", () => {
    const hits = [hit("person", "p"), hit("statement", "s", { claims: [] }), hit("source", "u")];
    expect(told(hits)).toEqual(["p", "s", "u"]);
  });
});
