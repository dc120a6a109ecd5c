import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edtfBetween, findEdtf, isQualified, parseEdtf } from "@/lib/edtf";

describe("a date as people know it", () => {
  it.each([
    ["2025-11-07", "2025-11-07", "2025-11-07"],
    ["2025-11-07~", "2025-11-07", "2025-11-07"],
    ["2025-11?", "2025-11-01", "2025-11-30"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025", "2025-01-01", "2025-12-31"],
    ["201X", "2010-01-01", "2019-12-31"],
    ["2023-21", "2023-01-01", "2023-03-31"],
    ["2025-10-21/..", "2025-10-21", null],
    ["../2024", null, "2024-12-31"],
    ["/2024", null, "2024-12-31"],
    ["2025-10/2025-11", "2025-10-01", "2025-11-30"],
    ["2025-11-07T23:30:00-05:00", "2025-11-07", "2025-11-07"],
    ["", null, null],
    ["..", null, null],
  ])("%s has its bound days", (edtf, from, to) => {
    expect(parseEdtf(edtf)).toEqual({ edtf, from, to });
  });

  it.each([
    ["2025-02-30", "There is no day 30 in 2025-02, which has 28 days."],
    ["2023-02-29", "There is no day 29 in 2023-02, which has 28 days."],
    ["2025-11-00", "There is no day 0 in 2025-11, which has 30 days."],
    ["2025-13", "There is no month 13."],
    ["2025-11-05/2025-11-04", "ends before it starts"],
    ["2025-11/2025-10", "ends before it starts"],
    ["yesterday", "is not an EDTF date"],
    ["7 November 2025", "is not an EDTF date"],
    ["[2024,2025]", "is not an EDTF date"],
    ["Y12000", "outside the years"],
  ])("%s is refused with the reason", (edtf, reason) => {
    expect(() => parseEdtf(edtf)).toThrow(reason);
  });

  it("any day is its own bounds, and any text gives an answer or a reason", () => {
    const days = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(parseEdtf(day)).toEqual({ edtf: day, from: day, to: day });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const found = findEdtf(text);
        if (found?.from && found.to) expect(found.from <= found.to).toBe(true);
      }),
    );
  });

  it("uncertain and approximate dates are known as such", () => {
    expect(["2025?", "2025~", "2025%"].every(isQualified)).toBe(true);
    expect(isQualified("2025-11-07")).toBe(false);
  });

  it("two days make one date, or a span", () => {
    expect(edtfBetween("2025-11-07", "2025-11-07")).toBe("2025-11-07");
    expect(edtfBetween("2025-11-01", "2025-11-07")).toBe("2025-11-01/2025-11-07");
    expect(edtfBetween(null, null)).toBeNull();
  });
});
