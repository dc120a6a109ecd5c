import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byWeek,
  dayAt,
  daysOf,
  moved,
  partsOf,
  placeOf,
  spanOf,
  talkPicture,
  zoomed,
} from "@/lib/timeline/strip/rules";

const span = { from: "2019-01-01", to: "2021-12-31" };
const offset = fc.integer({ min: 0, max: daysOf(span) });
const period = fc.tuple(offset, offset).map(([a, b]) => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  const day = (n: number) => new Date(Date.parse(span.from) + n * 86_400_000).toISOString().slice(0, 10);
  return { from: day(from), to: day(to) };
});

describe("the strip's span", () => {
  it("is whole months around the talk, and never less than three", () => {
    expect(spanOf({ from: "2025-10-21", to: "2026-02-03" })).toEqual({
      from: "2025-10-01",
      to: "2026-02-28",
    });
    expect(spanOf({ from: "2025-11-07", to: "2025-11-07" })).toEqual({
      from: "2025-11-01",
      to: "2026-01-31",
    });
  });

  it("has a link to each month, or to each year where there are many", () => {
    expect(partsOf({ from: "2025-11-01", to: "2026-01-31" }).map(({ label }) => label)).toEqual([
      "Nov 2025",
      "Dec",
      "Jan 2026",
    ]);
    expect(partsOf({ from: "2019-02-01", to: "2022-03-31" })[1]).toEqual({
      label: "2020",
      full: "2020",
      from: "2020-01-01",
      to: "2020-12-31",
    });
  });

  it("finds the day at the place of every day", () => {
    fc.assert(
      fc.property(period, ({ from }) => {
        expect(dayAt(placeOf(from, span) + 1e-9, span)).toBe(from);
      }),
    );
  });
});

describe("talk by week", () => {
  it("counts a day in its week, and spreads what is dated only to a month over that month", () => {
    const { support, deny } = byWeek(
      [
        { from: "2025-11-03", to: "2025-11-03", support: 2, deny: 1 },
        { from: "2025-11-01", to: "2025-11-28", support: 4, deny: 0 },
      ],
      { from: "2025-11-01", to: "2026-01-31" },
    );
    expect(support.slice(0, 5)).toEqual([3, 1, 1, 1, 0]);
    expect(deny.slice(0, 2)).toEqual([1, 0]);
  });

  it("is a picture in which nothing said is nothing drawn", () => {
    expect(talkPicture([], span)).toContain('class="s" d=""');
    const one = [{ from: "2020-05-04", to: "2020-05-04", support: 0, deny: 3 }];
    expect(talkPicture(one, span)).toMatch(/class="s" d="".*class="d" d="M[^"]+z"/);
  });
});

describe("a chosen period", () => {
  it("never leaves the span, nor turns round, however it is moved", () => {
    fc.assert(
      fc.property(
        period,
        fc.constantFrom("from" as const, "to" as const, "both" as const),
        fc.integer(),
        (chosen, grip, by) => {
          const { from, to } = moved(chosen, grip, by, span);
          expect(span.from <= from && from <= to && to <= span.to).toBe(true);
          if (grip === "both") expect(daysOf({ from, to })).toBe(daysOf(chosen));
        },
      ),
    );
  });

  it("is made shorter and longer around its middle, down to a week", () => {
    expect(zoomed({ from: "2020-03-01", to: "2020-03-31" }, 0.5, span)).toEqual({
      from: "2020-03-08",
      to: "2020-03-23",
    });
    expect(daysOf(zoomed({ from: "2020-03-01", to: "2020-03-08" }, 0.5, span))).toBe(6);
    expect(zoomed(span, 2, span)).toEqual(span);
  });
});
