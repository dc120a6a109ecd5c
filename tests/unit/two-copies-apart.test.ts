import { describe, expect, test } from "vitest";
import type { Copies } from "@/components/desk/kept/copies";
import { isWaiting } from "@/components/desk/kept/two-copies";
import {
  blank,
  both,
  due,
  found,
  from,
  kept,
  more,
  noon,
  of,
  one,
  others,
  typed,
  words,
} from "../support/two-copies";

describe("where both were typed on", () => {
  const apart = from(both, typed(more), { is: "returned" }, found("state-two", others));

  test("the editor is asked, and nothing is sent, overwritten or shown before", () => {
    expect(apart.asked).toMatchObject({ there: { values: others }, at: noon });
    expect(apart).toMatchObject({
      here: { values: more },
      keeping: { is: "apart", why: "elsewhere" },
      effects: [],
    });
    expect(isWaiting(apart)).toBe(false);
    expect(isWaiting(from(apart, typed(words)))).toBe(false);
  });

  test("a sending that is refused for it leads to the question", () => {
    const refused = from(both, typed(more), due("state-three"), {
      is: "not-kept",
      version: "state-three",
      why: "elsewhere",
    });
    expect(refused).toMatchObject({ asked: null, isFailing: false });
    expect(from(refused, due("state-four")).effects).toEqual([{ do: "find" }]);
    expect(from(refused, found("state-two", others)).asked).not.toBeNull();
  });

  test("what stands here is sent over the other, where that is chosen", () => {
    const gone = from(apart, { is: "gone-on" });
    expect(gone).toMatchObject({ asked: null, here: { values: more, base: "state-two" } });
    expect(of(from(gone, due("state-three")).effects, "keep")).toMatchObject([
      { values: more, over: ["state-two"] },
    ]);
  });

  test("the other is shown and kept here, where that is chosen", () => {
    const given = from(apart, { is: "given-way" });
    expect(given).toMatchObject({
      asked: null,
      here: { values: others, base: "state-two", isOnServer: true },
    });
    expect(of(given.effects, "show")).toEqual([{ do: "show", values: others, at: one }]);
    expect(isWaiting(given)).toBe(false);
  });

  test("what was typed after the rest was saved elsewhere is asked about, and can be let go of", () => {
    const over = from(both, typed(more), { is: "returned" }, found(null));
    expect(over.asked).toEqual({ there: null, at: noon });
    expect(from(over, { is: "given-way" })).toMatchObject({ here: null, asked: null, keeping: null });
    expect(of(from(over, { is: "gone-on" }, due("state-two")).effects, "keep")).toMatchObject([{ over: [] }]);
  });
});

describe("what the server doesn't take", () => {
  const unkept = (why: "offline" | "signed-out" | "too-much" | "gone"): Copies =>
    from(blank, typed(words), due("state-one"), { is: "not-kept", version: "state-one", why });

  test("while it can't be reached is kept here and sent again as the same state", () => {
    const offline = unkept("offline");
    expect(offline).toMatchObject({ keeping: { is: "apart", why: "offline" }, isFailing: true });
    expect(of(from(offline, due("state-two")).effects, "keep")).toMatchObject([{ version: "state-one" }]);
    expect(from(offline, due("state-two"), kept("state-one"))).toMatchObject({
      isFailing: false,
      keeping: { is: "kept" },
      here: { isOnServer: true },
    });
  });

  test("after the session has ended waits for the next one", () => {
    const signedOut = unkept("signed-out");
    expect(signedOut).toMatchObject({
      keeping: { is: "apart", why: "signed-out" },
      here: { values: words },
      isFailing: true,
    });
    expect(isWaiting(signedOut)).toBe(true);
  });

  test("for its size isn't sent again before it is changed", () => {
    const refused = unkept("too-much");
    expect(refused).toMatchObject({ keeping: { is: "apart", why: "too-much" }, isFailing: false });
    expect(isWaiting(refused)).toBe(false);
    expect(isWaiting(from(refused, typed({ text: "Shorter." })))).toBe(true);
  });

  test("because it was saved elsewhere in between is set against that", () => {
    expect(unkept("gone").isCompared).toBe(false);
  });
});
