import { describe, expect, it } from "vitest";
import { slugFrom, tenureOrderFault } from "@/lib/person/rules";
import { wordsToTsquery } from "@/lib/search/rules";
import { mannerFault } from "@/lib/statement/rules";
import { tallyOf, wilson } from "@/lib/track-record/rules";

describe("the small rules", () => {
  it("a manner fits its stance or is refused with the ones that would", () => {
    expect(mannerFault("deny", "categorical")).toBeNull();
    expect(mannerFault("comment", "no_comment")).toBeNull();
    expect(mannerFault("support", "partial")).toMatch(/has no manner/);
    expect(mannerFault("deny", "no_comment")).toMatch(/categorical or partial/);
  });

  it("a tenure can't end before it starts, as far as its dates are known", () => {
    expect(tenureOrderFault("2021-04", "2020")).toMatch(/before it starts/);
    expect(tenureOrderFault("2021-04", "2021")).toBeNull();
    expect(tenureOrderFault("", "..")).toBeNull();
  });

  it("a slug is made of a name in Latin letters", () => {
    expect(slugFrom("Émile O’Neill-Sørby")).toBe("emile-oneill-s-rby");
    expect(slugFrom("Ада")).toBe("");
  });

  it("search takes the last word as a beginning and a quoted phrase as one", () => {
    expect(wordsToTsquery("fallen fav")).toBe("fallen & fav:*");
    expect(wordsToTsquery('"completely false" denial')).toBe("(completely <-> false) & denial:*");
    expect(wordsToTsquery(":*&!'")).toBe("");
  });

  it("no share of a record under five decided claims; Wilson's interval from there on", () => {
    expect(tallyOf(3, 4)).toEqual({ n: 4, held: 3, share: null, interval: null });
    // Newcombe 1998, table I: 81 of 263.
    const interval = wilson(81, 263);
    expect(interval?.low).toBeCloseTo(0.2553, 4);
    expect(interval?.high).toBeCloseTo(0.3662, 4);
    expect(wilson(0, 0)).toBeNull();
  });
});
