import { describe, expect, test } from "vitest";
import { begunWords, compareCopies, isAsCarried, type LocalCopy } from "@/lib/kept-form/rules";

const here = (over: Partial<LocalCopy> = {}): LocalCopy => ({
  values: { text: "Ada Orvell is to go." },
  at: "2031-05-03T10:00:00.000Z",
  base: "state-one",
  sent: [],
  isOnServer: false,
  ...over,
});
const there = (version: string, text = "Ada Orvell is to stay.") => ({ version, values: { text } });

describe("of two copies of a form", () => {
  test("the one that goes on from the other is the later", () => {
    expect(compareCopies(here(), there("state-one"))).toBe("mine");
    expect(compareCopies(here({ isOnServer: true }), there("state-two"))).toBe("theirs");
    expect(compareCopies(null, there("state-two"))).toBe("theirs");
  });

  test("one that was sent and never answered for is known again", () => {
    expect(compareCopies(here({ sent: ["state-two"] }), there("state-two"))).toBe("mine");
    expect(compareCopies(here({ base: null, sent: ["state-two"] }), null)).toBe("mine");
  });

  test("neither is the later where both were typed on", () => {
    expect(compareCopies(here(), there("state-two"))).toBe("ask");
    expect(compareCopies(here({ base: null }), there("state-two"))).toBe("ask");
  });

  test("two that read alike don't differ, however they came about", () => {
    expect(compareCopies(here(), there("state-two", "Ada Orvell is to go."))).toBe("same");
  });

  test("what was saved elsewhere doesn't come back, but what was typed after that is asked about", () => {
    expect(compareCopies(here({ isOnServer: true }), null)).toBe("nothing");
    expect(compareCopies(here(), null)).toBe("over");
  });

  test("what was let go of here is let go of there, unless more was typed there", () => {
    expect(compareCopies(here({ values: null }), there("state-one"))).toBe("mine");
    expect(compareCopies(here({ values: null }), there("state-two"))).toBe("theirs");
    expect(compareCopies(here({ values: null }), null)).toBe("nothing");
  });
});

describe("a form whose words were carried on in another", () => {
  const carried = { key: "ada.claims/new/", over: ["state-one"], at: "2031-05-03T10:00:00.000Z" };
  const later = "2031-05-03T10:05:00.000Z";

  test("is known again where it was typed, whether it had arrived or not", () => {
    expect(isAsCarried(here(), carried)).toBe(true);
    expect(isAsCarried(here({ base: "state-two", isOnServer: true }), carried)).toBe(true);
  });

  test("is known again elsewhere by its state", () => {
    expect(isAsCarried(here({ at: later, isOnServer: true }), carried)).toBe(true);
  });

  test("isn't what was carried any more once it is typed on", () => {
    expect(isAsCarried(here({ at: later }), carried)).toBe(false);
    expect(isAsCarried(here({ at: later, base: "state-two", isOnServer: true }), carried)).toBe(false);
  });
});

test("a form that was begun is called by what it enters or changes", () => {
  expect(begunWords("ada.claims/new/ada-orvell")).toBe("A new claim");
  expect(begunWords("ada.organizations/orvell-herald")).toBe("A change of an organization");
  expect(begunWords("ada.7f3k9x2m4q.outcome")).toBe("An outcome");
});
