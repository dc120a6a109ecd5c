import { describe, expect, it } from "vitest";
import { placeInLanes } from "@/components/compare/placing";
import { comparedPicture, PART, trend, trendWeeks } from "@/lib/timeline/compare/picture/rules";
import { askedPeople, periodAround, sumOfCounts, sumOfFacet } from "@/lib/timeline/compare/rules";
import type { ComparedItem } from "@/lib/timeline/compare/schema";
import { compareQuery } from "@/lib/timeline/compare/schema";
import { comparedSheet, comparedTable } from "@/lib/timeline/compare/table/rules";

const people = { ada: { slug: "ada", name: "Ada Example" }, bo: { slug: "bo", name: "Bo Example" } };

const office = (who: keyof typeof people, id: string, from: string): ComparedItem => ({
  kind: "tenure",
  id,
  on: from,
  from,
  to: from,
  tenure: { office: "Minister", organization: null, from, to: ".." },
  person: people[who],
});

describe("whom an address asks for", () => {
  it("is read from a list or from several, each once, four at most", () => {
    expect(askedPeople("ada,bo")).toEqual({ slugs: ["ada", "bo"], twice: [], beyond: [] });
    expect(askedPeople(["ada", " Bo ,"]).slugs).toEqual(["ada", "bo"]);
    expect(askedPeople("a,b,a,c,d,e,f")).toEqual({
      slugs: ["a", "b", "c", "d"],
      twice: ["a"],
      beyond: ["e", "f"],
    });
    expect(askedPeople(undefined).slugs).toEqual([]);
  });

  it("is refused by the API for one, for five, for somebody twice", () => {
    const fault = (people: string) => compareQuery.safeParse({ people }).error?.issues[0]?.message;
    expect(fault("ada")).toContain("two people");
    expect(fault("a,b,c,d,e")).toContain("four people");
    expect(fault("ada,ada")).toContain("once");
    expect(fault("ada,bo")).toBeUndefined();
  });
});

describe("what is counted of several people", () => {
  it("is added up, and a facet's values come the most frequent first", () => {
    const one = {
      entries: 3,
      claims: 1,
      statements: 2,
      decided: 0,
      stances: { support: 1, deny: 1, query: 0, comment: 0 },
    };
    expect(sumOfCounts([one, one])).toMatchObject({ entries: 6, stances: { support: 2, deny: 2 } });
    const values = (a: number, b: number) => [
      { value: "a", name: null, count: a },
      { value: "b", name: null, count: b },
    ];
    expect(sumOfFacet([values(1, 2), values(4, 1)], 1)).toEqual([{ value: "a", name: null, count: 5 }]);
  });

  it("reaches from the first to the last of all", () => {
    const period = { from: "2031-01-05", to: "2031-02-01" };
    expect(periodAround([null, period, { from: "2030-12-01", to: "2031-01-10" }])).toEqual({
      from: "2030-12-01",
      to: "2031-02-01",
    });
    expect(periodAround([null, null])).toBeNull();
  });
});

describe("lanes", () => {
  it("start what is of the same dates in the same row, and leave no holes", () => {
    const items = [
      office("ada", "1", "2031-05-04"),
      office("bo", "2", "2031-05-04"),
      office("bo", "3", "2031-05-03"),
      office("bo", "4", "2031-05-02"),
      office("ada", "5", "2031-05-01"),
    ];
    const placed = placeInLanes(items, ["ada", "bo"]);
    const at = (id: string) => placed.find(({ item }) => item.id === id);
    expect([at("1")?.row, at("2")?.row, at("3")?.row, at("4")?.row, at("5")?.row]).toEqual([1, 1, 2, 3, 4]);
    expect([at("1")?.lane, at("2")?.lane]).toEqual([1, 2]);
    expect([at("1")?.span, at("4")?.span, at("5")?.span]).toEqual([3, 2, 1]);
    expect(at("2")?.whose).toBe("Bo Example");
  });
});

describe("the picture over a comparison", () => {
  const span = { from: "2031-01-01", to: "2031-06-30" };
  const week = (from: string, support: number, deny = 0) => ({ from, to: from, support, deny });

  it("counts a trend over the weeks before, too, and over more of them where there is less room", () => {
    expect(trend([1, 0, 0, 0, 2, 0], 4)).toEqual([1, 1, 1, 1, 2, 2]);
    expect(trendWeeks(span)).toBe(4);
    expect(trendWeeks({ from: "2001-01-01", to: "2030-12-31" })).toBeGreaterThan(20);
  });

  it("has a part for each person, all on one scale", () => {
    const drawn = (support: number) => ({
      talk: [week("2031-02-03", support)],
      rising: [],
      fading: [week("2031-02-03", support)],
    });
    const picture = comparedPicture([drawn(1), drawn(10)], span);
    expect(picture).toContain(`height="${2 * PART}"`);
    const heights = [...picture.matchAll(/class="s" d="M[\d.]+ \d+v-([\d.]+)h/g)].map(([, height]) =>
      Number(height),
    );
    expect(heights[1]).toBeGreaterThan(9 * (heights[0] ?? 0));
    expect(picture.match(/class="f" d="M/g)).toHaveLength(2);
    expect(picture.match(/class="r" d=""/g)).toHaveLength(2);
  });
});

describe("a comparison as a table", () => {
  it("says in each row whose it is, and is a sheet of TimelineJS with a group for each", () => {
    const item = office("bo", "2", "2031-05-04");
    const [row] = comparedTable.rows(item);
    expect(row?.slice(0, 3)).toEqual(["Bo Example", "bo", "tenure"]);
    expect(row).toHaveLength(comparedTable.head.length);
    const [slide] = comparedSheet.rows(item);
    expect(slide?.[comparedSheet.head.indexOf("Group")]).toBe("Bo Example");
  });
});
