import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDrawing } from "@/components/chain/layout";
import { widthOf, wrap } from "@/components/chain/letters";
import { type Branch, chainBranches, chainGraph, type Taken } from "@/lib/chain/rules";
import type { AttributedName, CitationView, StanceKind } from "@/lib/statement/schema";

const organization = (slug: string): AttributedName => ({ kind: "organization", slug, name: slug });
const person = (slug: string): AttributedName => ({ kind: "person", slug, name: slug });
const unnamed = (name: string): AttributedName => ({ kind: "anonymous", name });

const citation = (
  publisher: string | null,
  via: AttributedName[] = [],
  id = `${publisher}-1`,
): CitationView => ({
  source: {
    id,
    title: `An article, ${id}`,
    publisher: publisher === null ? null : { slug: publisher, name: publisher },
    publishedOn: "2031-05",
    url: null,
  },
  quote: null,
  language: null,
  translated: null,
  datedAs: null,
  dates: null,
  via,
  note: null,
  shifts: null,
  missingSince: null,
});

let made = 0;
const taken = (stance: StanceKind, speaker: AttributedName, ...citations: CitationView[]): Taken => {
  made += 1;
  const id = `statement-${made}`;
  const said = { attribution: "background" as const, saidOn: "2031-05", text: "…", credibility: null };
  return {
    stance,
    manner: null,
    statement: { id, url: "", status: "published", speaker, citations, ...said },
  };
};

const names = (all: Taken[]) => chainGraph(all).stations.map(({ who }) => who.name);
const passages = (all: Taken[]) => {
  const { stations, passages: lines } = chainGraph(all);
  const nameOf = (key: string) => stations.find((station) => station.key === key)?.who.name;
  return lines.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`);
};

describe("the graph of a claim", () => {
  it("has an outlet once, whether one reads it there or it passed on, in however many chains", () => {
    const all = [
      taken("support", unnamed("an aide"), citation("gazette", [organization("herald")])),
      taken("deny", person("ada"), citation("herald"), citation("gazette")),
    ];
    expect(names(all)).toEqual(["an aide", "herald", "gazette", "ada"]);
    expect(passages(all)).toEqual(["an aide → herald", "herald → gazette", "ada → herald", "ada → gazette"]);
    expect(chainGraph(all).stations[1]).toMatchObject({ passesOn: true, sources: [{ id: "herald-1" }] });
  });

  it("has unnamed speakers once where they count as one origin, twice where as two", () => {
    const through = (hop: string) =>
      taken("support", unnamed("an aide"), citation("gazette", [organization(hop)]));
    expect(names([through("wire"), through("wire")])).toEqual(["an aide", "wire", "gazette"]);
    expect(names([through("wire"), through("post")])).toEqual([
      "an aide",
      "wire",
      "gazette",
      "an aide",
      "post",
    ]);
  });

  it("tells what a speaker did in each of their statements", () => {
    const all = [
      taken("deny", person("ada"), citation("gazette")),
      taken("deny", person("ada"), citation("herald")),
      taken("support", person("ada"), citation("herald", [], "herald-2")),
    ];
    const [ada] = chainGraph(all).stations;
    expect(ada?.acts.map(({ stance, statements }) => [stance, statements.length])).toEqual([
      ["deny", 2],
      ["support", 1],
    ]);
  });

  it("has a paper that says it in its own voice as one who says it and where one reads it", () => {
    const voice: AttributedName = { kind: "source", id: "herald-1", name: "herald" };
    const { stations, passages: none } = chainGraph([taken("support", voice, citation("herald"))]);
    expect(stations).toMatchObject([{ who: { slug: "herald" }, acts: [{ stance: "support" }] }]);
    expect(stations[0]?.sources).toHaveLength(1);
    expect(none).toEqual([]);
  });

  it("has two articles of unknown outlets as two", () => {
    const all = [taken("support", person("ada"), citation(null, [], "one"), citation(null, [], "two"))];
    expect(names(all)).toEqual(["ada", "unnamed outlet", "unnamed outlet"]);
  });

  it("marks the passage by which a chain comes back to where it was", () => {
    const round = [organization("herald"), organization("wire")];
    const { passages: lines } = chainGraph([taken("support", unnamed("an aide"), citation("herald", round))]);
    expect(lines.map(({ closesRound }) => closesRound)).toEqual([false, false, true]);
  });
});

const anyone = fc.oneof(
  fc.constantFrom("herald", "gazette", "wire", "post").map(organization),
  fc.constantFrom("ada", "bo").map(person),
  fc.constantFrom("sources", "an aide").map(unnamed),
);
const anyCitation = fc
  .tuple(fc.constantFrom("herald", "gazette", "wire", null), fc.array(anyone, { maxLength: 3 }), fc.nat(5))
  .map(([publisher, via, n]) => citation(publisher, via, `${publisher}-${n}`));
const anyClaim = fc.array(
  fc
    .tuple(
      fc.constantFrom<StanceKind>("support", "deny", "query"),
      anyone,
      fc.array(anyCitation, { minLength: 1, maxLength: 3 }),
    )
    .map(([stance, speaker, citations]) => taken(stance, speaker, ...citations)),
  { minLength: 1, maxLength: 5 },
);

const steps = (branch: Branch, stance: string): string[] =>
  branch.onward.flatMap((next) => [JSON.stringify([branch.key, next.key, stance]), ...steps(next, stance)]);

describe("the list and the drawing", () => {
  it("name the same passages and the same sources", () => {
    fc.assert(
      fc.property(anyClaim, (all) => {
        const { passages: lines, stations } = chainGraph(all);
        const branches = chainBranches(all);
        const drawn = lines.map(({ from, to, stance }) => JSON.stringify([from, to, stance]));
        const listed = branches.flatMap((branch) => steps(branch, branch.act?.stance ?? ""));
        expect(new Set(listed)).toEqual(new Set(drawn));
        const sourcesOf = (branch: Branch): string[] => [
          ...branch.sources.map(({ id }) => id),
          ...branch.onward.flatMap(sourcesOf),
        ];
        expect(new Set(branches.flatMap(sourcesOf))).toEqual(
          new Set(stations.flatMap(({ sources }) => sources.map(({ id }) => id))),
        );
      }),
    );
  });

  it("of any claim: a drawing holds every box and line, inside its width, no box on another", () => {
    fc.assert(
      fc.property(anyClaim, (all) => {
        const graph = chainGraph(all);
        const drawing = findDrawing("wide", graph, true);
        if (!drawing) return;
        expect(drawing.boxes).toHaveLength(graph.stations.length);
        expect(drawing.lines).toHaveLength(graph.passages.length);
        for (const [n, one] of drawing.boxes.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.x + one.width).toBeLessThanOrEqual(drawing.width);
          expect(one.y + one.height).toBeLessThanOrEqual(drawing.height);
          for (const other of drawing.boxes.slice(n + 1)) {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect([one.station.key, other.station.key, apart]).toEqual([
              one.station.key,
              other.station.key,
              true,
            ]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("words in a box", () => {
  it("lose no letter when they are set in lines, and no line is much wider than the box", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
        const lines = wrap(text, 14, 90);
        expect(lines.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
        for (const line of lines) expect([...line].length === 1 || widthOf(line, 14) <= 96).toBe(true);
      }),
    );
  });

  it("break where a hyphen is, rather than elsewhere in a word", () => {
    expect(wrap("Interfax-Examplia", 13, 82)).toEqual(["Interfax-", "Examplia"]);
  });
});
