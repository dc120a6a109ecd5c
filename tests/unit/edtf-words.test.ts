import { describe, expect, it } from "vitest";
import { daysInWords, edtfInWords, isSpan, machineDate, periodInWords } from "@/lib/edtf-words";

describe("a date in words", () => {
  it.each([
    ["2025-11-07", "7 Nov 2025"],
    ["2025-11-07~", "about 7 Nov 2025"],
    ["2025-11-07?", "perhaps 7 Nov 2025"],
    ["2025-11-07%", "perhaps about 7 Nov 2025"],
    ["2025-11", "November 2025"],
    ["2025-11~", "about November 2025"],
    ["2025", "2025"],
    ["199X", "the 1990s"],
    ["2023-21", "spring 2023"],
    ["2023-24", "winter 2023"],
    ["2004-XX", "some month of 2004"],
    ["2004-XX-XX", "some day in 2004"],
    ["2004-03-XX", "some day in March 2004"],
    ["2025-11-07T14:30:00Z", "7 Nov 2025, 14:30"],
    ["", "date not known"],
    ["2025-10-21/..", "from 21 Oct 2025 on"],
    ["2025-10-21/", "from 21 Oct 2025, end not known"],
    ["../2025-10-21", "until 21 Oct 2025"],
    ["/2025-10-21", "until 21 Oct 2025, start not known"],
    ["2025-11-04/2025-11-05", "4–5 Nov 2025"],
    ["2025-10-28/2025-11-02", "28 Oct – 2 Nov 2025"],
    ["2024-12-28/2025-01-02", "28 Dec 2024 – 2 Jan 2025"],
    ["2025-10/2025-11", "October – November 2025"],
    ["2004/2010", "2004 – 2010"],
    ["2025-11-01/2025-11-30", "November 2025"],
    ["2025-10-01/2025-11-30", "October – November 2025"],
    ["2024-01-01/2024-12-31", "2024"],
    ["2025-11-01/2025-11-29", "1–29 Nov 2025"],
    ["2025-11-04~/2025-11-05", "about 4 Nov – 5 Nov 2025"],
  ])("reads %s as “%s”", (edtf, words) => {
    expect(edtfInWords(edtf)).toBe(words);
  });

  it("leaves out the year that the heading says already, and no other", () => {
    expect(edtfInWords("2025-11-07~", { year: "2025" })).toBe("about 7 Nov");
    expect(edtfInWords("2025-10-21/..", { year: "2025" })).toBe("from 21 Oct on");
    expect(edtfInWords("2025-11-07", { year: "2024" })).toBe("7 Nov 2025");
    expect(edtfInWords("2025", { year: "2025" })).toBe("2025");
    expect(edtfInWords("2004-XX", { year: "2004" })).toBe("some month of 2004");
  });

  it("gives a text back that it can't read", () => {
    expect(edtfInWords("around easter")).toBe("around easter");
  });
});

it("says from when to when an office was held", () => {
  expect(periodInWords("2004", "..")).toBe("since 2004");
  expect(periodInWords("", "..")).toBe("in office, since when is not known");
  expect(periodInWords("2017-02-20", "2018-04-09")).toBe("20 Feb 2017 to 9 Apr 2018");
  expect(periodInWords("", "2019-04~")).toBe("until about April 2019");
});

it("gives a machine only the dates that HTML can hold", () => {
  expect(machineDate("2025-11")).toBe("2025-11");
  expect(machineDate("2025-11~")).toBeUndefined();
  expect(machineDate("2023-21")).toBeUndefined();
});

it("tells a span of time from a day", () => {
  expect(isSpan("2025-11-07")).toBe(false);
  expect(isSpan("2025-11-07~")).toBe(true);
  expect(isSpan("2025-11")).toBe(true);
  expect(isSpan("")).toBe(true);
});

it("says how many days lie between", () => {
  expect(daysInWords({ min: 0, max: 6 })).toBe("0–6 days");
  expect(daysInWords({ min: 0, max: 0 })).toBe("the same day");
  expect(daysInWords({ min: 1, max: 1 })).toBe("1 day");
});
