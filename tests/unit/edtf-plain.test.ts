import edtf from "edtf";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findEdtf } from "@/lib/edtf";

const two = (n: number) => String(n).padStart(2, "0");

const plainDate = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 0, max: 13 })),
    day: fc.option(fc.integer({ min: 0, max: 32 })),
    mark: fc.constantFrom("", "?", "~", "%"),
  })
  .map(({ year, month, day, mark }) => {
    const whole = [String(year).padStart(4, "0"), month, month === null ? null : day];
    return `${whole
      .filter((part) => part !== null)
      .map((part) => (typeof part === "number" ? two(part) : part))
      .join("-")}${mark}`;
  });

function byThePackage(text: string) {
  try {
    const { min, max } = edtf(text, { types: ["Date", "Year"], level: 1 });
    const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    return { edtf: text, from: day(min), to: day(max) };
  } catch {
    return null;
  }
}

test("years, months and days have the bounds that the edtf package gives them, or are refused as it does", () => {
  fc.assert(
    fc.property(plainDate, (text) => {
      // The package lets this day pass in any year; tests/unit/edtf.test.ts has it refused.
      fc.pre(!text.includes("-02-29"));
      expect(findEdtf(text)).toEqual(byThePackage(text));
    }),
    { numRuns: 500 },
  );
});
