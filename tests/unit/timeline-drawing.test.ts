import { describe, expect, it } from "vitest";
import { heightOf, takeLane, thread, tie } from "@/components/timeline/drawing/geometry";
import type { Placed } from "@/components/timeline/placing";
import { rooms } from "@/components/timeline/scale";

const newestFirst = [
  { day: 100, y: 10 },
  { day: 90, y: 60 },
  { day: 90, y: 80 },
  { day: 50, y: 160 },
];

describe("the height of a day", () => {
  it("is read between its neighbours, newest first or oldest first", () => {
    expect(heightOf(95, newestFirst)).toBe(35);
    expect(heightOf(70, newestFirst)).toBe(120);
    expect(
      heightOf(5, [
        { day: 0, y: 0 },
        { day: 10, y: 100 },
      ]),
    ).toBe(50);
  });

  it("stays on the page for a day beyond it", () => {
    expect(heightOf(400, newestFirst)).toBe(10);
    expect(heightOf(1, newestFirst)).toBe(160);
    expect(heightOf(1, [])).toBe(0);
  });
});

describe("lines", () => {
  it("leave and arrive level between two sides, and run along the margin in one column", () => {
    expect(thread({ x: 100, y: 10 }, { x: 60, y: 50 })).toBe("M100 10C80 10 80 50 60 50");
    expect(tie({ x: -4, y: 10 }, { x: -4, y: 90 }, 6)).toBe("M-4 10Q-10 10 -10 18V82Q-10 90 -4 90");
  });

  it("that would lie on one another get lanes of their own", () => {
    const lanes: { top: number; bottom: number }[][] = [];
    expect([takeLane(lanes, 0, 50), takeLane(lanes, 40, 90), takeLane(lanes, 60, 70)]).toEqual([0, 1, 0]);
  });
});

describe("time to scale", () => {
  const moment = (from: string | null): Placed[] => [
    {
      item: { kind: "statement", id: "x", on: from ?? "", from, to: from },
      side: "left",
      on: from ?? "",
      support: [],
      happened: false,
      isBeside: false,
      row: 1,
      span: 1,
      isLabelled: true,
    },
  ];

  it("leaves twice the room for twice the time", () => {
    const [first, second, last] = rooms(["2025-11-30", "2025-11-20", "2025-10-31"].map(moment));
    expect(second?.height).toBe((first?.height ?? 0) * 2);
    expect(last?.height).toBe(0);
  });

  it("says what it cuts out of a long silence", () => {
    const measured = rooms(["2025-11-30", "2025-11-29", "2025-11-28", "2016-11-28"].map(moment));
    expect(measured.map(({ cut }) => cut)).toEqual([null, null, "9 years", null]);
  });

  it("leaves no room about what isn't dated", () => {
    expect(rooms([moment("2025-11-30"), moment(null)]).map(({ height }) => height)).toEqual([0, 0]);
  });
});
