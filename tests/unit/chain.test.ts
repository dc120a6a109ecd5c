import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainFaults, findRound, stationsOf } from "@/lib/chain/rules";
import type { AttributedName, CitationView, ClaimStatementView } from "@/lib/statement/schema";

const organization = (slug: string): AttributedName => ({ kind: "organization", slug, name: slug });
const unnamed = (name: string): AttributedName => ({ kind: "anonymous", name });

const citation = (publisher: string, over: Partial<CitationView> = {}): CitationView => ({
  source: {
    id: `${publisher}-1`,
    title: `An article of ${publisher}`,
    publisher: { slug: publisher, name: publisher },
    publishedOn: "2031-05",
    url: null,
  },
  quote: null,
  language: null,
  translated: null,
  datedAs: null,
  dates: null,
  via: [],
  note: null,
  shifts: null,
  missingSince: null,
  ...over,
});

const statement = (speaker: AttributedName, ...citations: CitationView[]): ClaimStatementView => ({
  id: "statement",
  url: "",
  speaker,
  credibility: null,
  attribution: "background",
  saidOn: "2031-05",
  text: "…",
  citations,
  status: "published",
});

describe("a chain", () => {
  it("goes from the speaker over each hop to the publisher, one who relays itself standing once", () => {
    const cited = citation("gazette", { via: [organization("wire"), organization("gazette")] });
    expect(stationsOf(organization("wire"), cited).map(({ name }) => name)).toEqual(["wire", "gazette"]);
  });

  it("that returns to a paper it had passed is told as a round", () => {
    const cited = citation("herald", { via: [organization("herald"), organization("wire")] });
    expect(chainFaults(statement(unnamed("an aide"), cited))).toMatchObject([
      { kind: "cycle", round: [{ slug: "herald" }, { slug: "wire" }, { slug: "herald" }] },
    ]);
  });

  it("has no round for two unnamed ones of one label, since they can't be told apart", () => {
    expect(findRound([unnamed("sources"), organization("wire"), unnamed("sources")])).toBeNull();
  });

  it("has a round exactly where a named station stands twice, and the round begins as it ends", () => {
    const station = fc.oneof(
      fc.constantFrom("herald", "gazette", "wire", "post").map(organization),
      fc.constantFrom("sources", "an aide").map(unnamed),
    );
    fc.assert(
      fc.property(fc.array(station, { maxLength: 8 }), (stations) => {
        const named = stations.flatMap(({ slug }) => slug ?? []);
        const round = findRound(stations);
        expect(round !== null).toBe(new Set(named).size < named.length);
        if (!round) return;
        expect(round.at(0)).toEqual(round.at(-1));
        expect(findRound(round.slice(1))).toBeNull();
      }),
    );
  });

  it("never has a round when every station is another", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2, maxLength: 8 }),
        (slugs) => {
          const [speaker = "", ...rest] = slugs;
          const cited = citation(rest.at(-1) ?? "", { via: rest.slice(0, -1).map(organization) });
          expect(chainFaults(statement(organization(speaker), cited))).toEqual([]);
        },
      ),
    );
  });
});

describe("a hop", () => {
  const relayed = citation("gazette", { quote: "She goes", via: [organization("herald")] });

  it("is broken where the relay's own article is cited without the words that came through it", () => {
    expect(chainFaults(statement(unnamed("an aide"), relayed, citation("herald")))).toMatchObject([
      { kind: "broken", source: { id: "gazette-1" }, through: { slug: "herald" }, at: { id: "herald-1" } },
    ]);
  });

  it("is whole where that article has words, or where none is on file", () => {
    const own = citation("herald", { quote: "She is going" });
    expect(chainFaults(statement(unnamed("an aide"), relayed, own))).toEqual([]);
    expect(chainFaults(statement(unnamed("an aide"), relayed))).toEqual([]);
  });

  it("is broken where an article speaks in its own voice and isn't cited for it", () => {
    const voice: AttributedName = { kind: "source", id: "herald-1", name: "herald" };
    expect(chainFaults(statement(voice, citation("gazette")))).toMatchObject([{ kind: "broken", at: null }]);
    expect(chainFaults(statement(voice, citation("herald")))).toEqual([]);
  });
});
