import { describe, expect, it } from "vitest";
import { byYear } from "@/components/timeline/grouping";
import { place } from "@/components/timeline/placing";
import type { ClaimFactsView } from "@/lib/claim/schema";
import { parseEdtf } from "@/lib/edtf";
import type { StanceKind } from "@/lib/statement/schema";
import type { TimelineItem } from "@/lib/timeline/schema";

const dated = (on: string) => {
  const { from, to } = parseEdtf(on);
  return { on, from, to };
};

function claim(
  id: string,
  on: string,
  deny = 0,
  dateConflicts: ClaimFactsView["dateConflicts"] = [],
): TimelineItem {
  const facts: ClaimFactsView = {
    reports: 1,
    independentOrigins: { min: 1, max: 1 },
    stances: { support: 1, deny, query: 0, comment: 0 },
    firstSaidOn: on,
    firstDeniedOn: null,
    denialLatencyDays: null,
    dateConflicts,
  };
  const text = `Ada Example is out (${id}).`;
  return {
    kind: "claim",
    id,
    ...dated(on),
    claim: { id, text, category: "dismissal", effect: "weakens", state: "uncontested", facts },
  };
}

const occurrence = (
  id: string,
  on: string,
  conflicts: ClaimFactsView["dateConflicts"] = [],
): TimelineItem => ({
  ...claim(id, on, 0, conflicts),
  kind: "occurrence",
});

function statement(id: string, on: string, stances: [claim: string, stance: StanceKind][]): TimelineItem {
  return {
    kind: "statement",
    id,
    ...dated(on),
    statement: {
      id,
      speaker: { kind: "anonymous", name: "an aide" },
      stances: stances.map(([about, stance]) => ({ claim: { id: about, text: "…" }, stance, manner: null })),
      text: "…",
      attribution: "background",
      citations: [],
    },
  };
}

const seen = (items: TimelineItem[]) =>
  place(items).map(({ item, side, row, span }) => `${item.id} ${side} ${row}+${span}`);

describe("the two sides of the timeline", () => {
  it("puts a denial beside the claim it denies, and tells what supports a claim in its card", () => {
    const items = [
      claim("quiet", "2025-11-07"),
      statement("denial", "2025-11-07", [["loud", "deny"]]),
      statement("support", "2025-11-07", [["loud", "support"]]),
      claim("loud", "2025-11-07", 1),
    ];
    expect(seen(items)).toEqual(["loud left 1+1", "denial right 1+2", "quiet left 2+1"]);
    expect(place(items)[0]?.support.map(({ id }) => id)).toEqual(["support"]);
  });

  it("keeps a statement of its own where it does more than support claims of the moment", () => {
    const items = [
      claim("a", "2025-11-07"),
      statement("s", "2025-11-07", [
        ["a", "support"],
        ["b", "query"],
      ]),
    ];
    expect(seen(items)).toEqual(["a left 1+1", "s left 2+1"]);
  });

  it("lets neither side leave holes when its neighbours are on the other", () => {
    const items = [
      statement("d", "2025-11-09", [["x", "deny"]]),
      claim("a", "2025-11-08"),
      claim("b", "2025-11-07"),
    ];
    expect(seen(items)).toEqual(["d right 1+3", "a left 2+1", "b left 3+1"]);
  });

  it("says a moment's date once", () => {
    const items = [claim("a", "2025-11-07", 1), statement("d", "2025-11-07", [["a", "deny"]])];
    expect(place(items).map(({ isLabelled }) => isLabelled)).toEqual([true, false]);
  });

  it("dates a claim in the words of the statement that first made it", () => {
    const first = statement("s", "2025-11~", [["a", "support"]]);
    const items = [{ ...claim("a", "2025-11-01/2025-11-30") }, first];
    expect(place(items).map(({ on }) => on)).toEqual(["2025-11~"]);
  });

  it("tells an occurrence in its claim's card where both have one date, unless sources differ", () => {
    expect(seen([claim("a", "2025-11-07"), occurrence("a", "2025-11-07")])).toEqual(["a left 1+1"]);
    const conflict = [{ of: "occurrence" as const, values: [{ edtf: "2025-11-07", sources: ["s"] }] }];
    expect(seen([claim("a", "2025-11-07", 0, conflict), occurrence("a", "2025-11-07", conflict)])).toEqual([
      "a left 1+1",
      "a spine 2+1",
    ]);
  });

  it("shows every entry once, in whichever order it is read", () => {
    const items = [claim("a", "2025-11-07"), occurrence("b", "2025-11-07"), claim("c", "2025-11-01")];
    expect(place(items, true)).toHaveLength(3);
    expect(place(items, true).map(({ item }) => item.id)).toEqual(["b", "a", "c"]);
  });
});

it("groups by year and month, and leaves the month out where nobody knows it", () => {
  const years = byYear([claim("a", "2025-11-07"), claim("b", "2025-11"), claim("c", "2025"), claim("d", "")]);
  expect(years.map(({ year, months }) => [year, months.map(({ month }) => month)])).toEqual([
    ["2025", ["2025-11", null]],
    [null, [null]],
  ]);
});
