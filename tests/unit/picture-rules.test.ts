import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Latencies } from "@/lib/denial/schema";
import { latencySpread } from "@/lib/picture/latency/rules";
import { matrixOf } from "@/lib/picture/relays/rules";
import type { Relay, Said } from "@/lib/picture/schema";
import { talkOf, total } from "@/lib/picture/talk/rules";

const day = fc
  .date({ min: new Date("2001-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const few = fc.nat({ max: 9 });
const saidBetween = (days: fc.Arbitrary<string>): fc.Arbitrary<Said> =>
  fc.record({ days: fc.tuple(days, days), isOpen: fc.boolean(), support: few, deny: few }).map((given) => {
    const [from, to] = given.days.toSorted();
    return {
      from: from ?? null,
      to: given.isOpen ? null : (to ?? null),
      support: given.support,
      deny: given.deny,
    };
  });
const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);

describe("what was said, by periods", () => {
  test("loses nothing and counts nothing twice", () => {
    fc.assert(
      fc.property(fc.array(saidBetween(day), { maxLength: 30 }), (said) => {
        const { periods, dated, undated } = talkOf(said);
        for (const side of ["support", "deny"] as const) {
          expect(dated[side] + undated[side]).toBe(sum(said.map((one) => one[side])));
          expect(sum(periods.map((period) => total(period[side])))).toBeCloseTo(dated[side], 6);
        }
      }),
    );
  });

  test("has periods that follow one another without a gap, few enough to be told apart", () => {
    fc.assert(
      fc.property(fc.array(saidBetween(day), { minLength: 1, maxLength: 30 }), (said) => {
        const { periods } = talkOf(said);
        expect(periods.length).toBeLessThanOrEqual(64);
        for (const [n, { from }] of periods.entries()) {
          const before = periods[n - 1];
          if (before) expect(Date.parse(from) - Date.parse(before.to)).toBe(86_400_000);
        }
      }),
    );
  });

  test("puts a day into its week and spreads a month evenly over the weeks that it touches", () => {
    const { unit, periods } = talkOf([
      { from: "2031-05-05", to: "2031-05-05", support: 2, deny: 0 },
      { from: "2031-06-01", to: "2031-06-30", support: 0, deny: 30 },
    ]);
    expect(unit).toBe("week");
    expect(periods[0]).toEqual({
      from: "2031-05-05",
      to: "2031-05-11",
      support: { certain: 2, spread: 0 },
      deny: { certain: 0, spread: 0 },
    });
    // The first of June 2031 is a Sunday.
    expect(periods.slice(3).map(({ deny }) => deny.spread)).toEqual([1, 7, 7, 7, 7, 1]);
  });

  test("takes longer periods for a longer time", () => {
    const unitFor = (to: string) => talkOf([{ from: "2020-01-06", to, support: 1, deny: 0 }]).unit;
    expect(["2020-12-01", "2024-12-01", "2031-12-01", "2051-12-01"].map(unitFor)).toEqual([
      "week",
      "month",
      "quarter",
      "year",
    ]);
  });
});

const latencies: fc.Arbitrary<Latencies[]> = fc.array(
  fc
    .record({
      from: fc.nat({ max: 800 }),
      more: fc.nat({ max: 400 }),
      n: fc.integer({ min: 1, max: 5 }),
      known: fc.boolean(),
    })
    .map(({ from, more, n, known }) =>
      known ? { min: from, max: from + more, n } : { min: null, max: null, n },
    ),
  { maxLength: 30 },
);

describe("the spread of denial latencies", () => {
  test("never says more for certain than may be, nor more of either than there are", () => {
    fc.assert(
      fc.property(latencies, (given) => {
        const { n, untimed, bins } = latencySpread(given);
        expect(n + untimed).toBe(sum(given.map((one) => one.n)));
        for (const { certain, possible } of bins) {
          expect(certain).toBeLessThanOrEqual(possible);
          expect(possible).toBeLessThanOrEqual(n);
        }
        expect(sum(bins.map(({ certain }) => certain))).toBeLessThanOrEqual(n);
        expect(sum(bins.map(({ possible }) => possible))).toBeGreaterThanOrEqual(n);
      }),
    );
  });

  test("has the true median within its range, whatever the true latencies are", () => {
    fc.assert(
      fc.property(latencies, fc.nat(), (given, seed) => {
        const { median } = latencySpread(given);
        const truth = given
          .flatMap(({ min, max, n }, index) =>
            min === null || max === null
              ? []
              : new Array<number>(n)
                  .fill(0)
                  .map((_, k) => min + ((seed + index * 31 + k * 17) % (max - min + 1))),
          )
          .sort((a, b) => a - b);
        const middle = truth[Math.ceil(truth.length / 2) - 1];
        if (middle === undefined) {
          expect(median).toBeNull();
          return;
        }
        expect(middle).toBeGreaterThanOrEqual(median?.min ?? Number.NaN);
        expect(middle).toBeLessThanOrEqual(median?.max ?? Number.NaN);
      }),
    );
  });

  test("counts exact days for certain and a month as perhaps in each part that it reaches", () => {
    const { bins } = latencySpread([
      { min: 0, max: 0, n: 3 },
      { min: 2, max: 9, n: 1 },
    ]);
    expect(bins.map(({ certain, possible }) => [certain, possible])).toEqual([
      [3, 3],
      [0, 0],
      [0, 1],
      [0, 1],
      [0, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});

describe("who passes on whom", () => {
  const named = fc.constantFrom("arden", "bryl", "corv", "dess", "elm").map((slug) => ({ slug, name: slug }));
  const relay: fc.Arbitrary<Relay> = fc.record({ from: named, to: named, n: fc.integer({ min: 1, max: 9 }) });

  test("leaves out no more than it says, and no row or column is empty", () => {
    const pairs = fc.uniqueArray(relay, { selector: ({ from, to }) => `${from.slug} ${to.slug}` });
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 4 }), (relays, most) => {
        const { rows, columns, cells, left } = matrixOf(relays, most);
        expect(cells.length + left.links).toBe(relays.length);
        expect(sum(cells.map(({ n }) => n)) + left.statements).toBe(sum(relays.map(({ n }) => n)));
        expect(rows.length).toBeLessThanOrEqual(most);
        expect(new Set(rows.map(({ slug }) => slug))).toEqual(new Set(cells.map(({ to }) => to.slug)));
        expect(new Set(columns.map(({ slug }) => slug))).toEqual(new Set(cells.map(({ from }) => from.slug)));
      }),
    );
  });
});
