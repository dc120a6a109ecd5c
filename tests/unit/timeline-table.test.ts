import { describe, expect, it } from "vitest";
import type { TimelineItem } from "@/lib/timeline/schema";
import {
  csvLine,
  provenanceHead,
  provenanceRows,
  timelineJsHead,
  timelineJsRows,
} from "@/lib/timeline/table/rules";

const source = {
  id: "s",
  title: "The piece",
  publisher: { slug: "h", name: "The Herald" },
  publishedOn: "2031",
  url: null,
};
const citation = {
  source,
  quote: "gone, by summer",
  language: "en",
  translated: null,
  datedAs: null,
  dates: null,
  via: [
    { kind: "organization" as const, name: "Agency", slug: "a" },
    { kind: "anonymous" as const, name: "an aide" },
  ],
  note: null,
  shifts: null,
  missingSince: null,
};
const item: TimelineItem = {
  kind: "statement",
  id: "t",
  on: "2031-05",
  from: "2031-05-01",
  to: "2031-05-31",
  statement: {
    id: "t",
    speaker: { kind: "anonymous", name: "=1+1" },
    stances: [{ claim: { id: "c", text: "Out." }, stance: "deny", manner: "partial" }],
    text: 'She said “no”, or "no".',
    attribution: "background",
    citations: [citation, { ...citation, quote: null }],
  },
};

describe("a view as CSV", () => {
  it("has a row for each citation, each as wide as the head", () => {
    const rows = provenanceRows(item);
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toHaveLength(provenanceHead.length);
    const first = Object.fromEntries(provenanceHead.map((name, n) => [name, rows[0]?.[n]]));
    expect(first).toMatchObject({
      stances: "deny partial c",
      via: "Agency > an aide",
      publisher: "The Herald",
    });
    const { statement: _, ...bare } = item;
    expect(provenanceRows({ ...bare, kind: "tenure" })[0]).toHaveLength(provenanceHead.length);
  });

  it("quotes what would break a row, and lets no spreadsheet run what was said", () => {
    expect(csvLine(["a,b", 'say "no"', "=1+1", -3, null])).toBe(`"a,b","say ""no""",'=1+1,-3,\r\n`);
  });

  it.each([
    ["=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
    [" =1+1", "' =1+1"],
    ["＝1+1", "'＝1+1"],
    ["\t=1", `"'\t=1"`],
    ["\n@SUM(1)", `"'\n@SUM(1)"`],
    ["said; =1+1; then", `"said;' =1+1; then"`],
    ["a;b", `"a;b"`],
    ["7 – 8", "7 – 8"],
  ])("lets no spreadsheet run %j, wherever it ends a cell", (given, written) => {
    expect(csvLine([given])).toBe(`${written}\r\n`);
  });

  it("is a sheet that TimelineJS reads, without what can't be placed", () => {
    const [row] = timelineJsRows(item);
    expect(row).toHaveLength(timelineJsHead.length);
    expect(row?.slice(0, 9)).toEqual([2031, 5, 1, "", 2031, 5, 31, "", "May 2031"]);
    expect(timelineJsRows({ ...item, from: null, to: null })).toEqual([]);
  });
});
