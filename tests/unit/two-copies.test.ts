import { describe, expect, test } from "vitest";
import type { Happening } from "@/components/desk/kept/copies";
import { isOnServer, isWaiting, unopened } from "@/components/desk/kept/two-copies";
import {
  blank,
  both,
  carried,
  copy,
  due,
  found,
  from,
  initial,
  kept,
  more,
  noon,
  of,
  one,
  opened,
  others,
  typed,
  words,
} from "../support/two-copies";

describe("what is typed here", () => {
  test("is in the browser at once, and sent once the typing rests", () => {
    const { here, effects } = from(blank, typed(words));
    expect(here).toMatchObject({ values: words, base: null, isOnServer: false });
    expect(effects).toEqual([
      { do: "write", here },
      { do: "send", when: "soon" },
    ]);
  });

  test("is kept there once the server says so, and goes on from that", () => {
    const sending = from(blank, typed(words), due("state-one"));
    expect(of(sending.effects, "keep")).toEqual([
      { do: "keep", values: words, version: "state-one", over: [], from: [], isLeaving: false },
    ]);
    expect(sending.keeping).toEqual({ is: "keeping" });
    expect(both).toMatchObject({ keeping: { is: "kept", at: noon }, here: { base: "state-one", sent: [] } });
    expect(isWaiting(both)).toBe(false);
    const next = from(both, typed(more), due("state-two"));
    expect(of(next.effects, "keep")).toMatchObject([{ values: more, over: ["state-one"] }]);
  });

  test("holds nobody up who leaves, once the server has it", () => {
    expect(isOnServer(blank)).toBe(true);
    expect(isOnServer(from(both, typed(more)))).toBe(false);
    expect(isOnServer(from(both, typed(more), due("state-two")))).toBe(false);
    expect(isOnServer(from(both, typed(more), due("state-two"), kept("state-two", more)))).toBe(true);
  });

  test("is sent once more where it was typed on while it was on its way", () => {
    const onItsWay = from(blank, typed(words), due("state-one"), typed(more, one), kept("state-one"));
    expect(onItsWay.here).toMatchObject({ values: more, base: "state-one", isOnServer: false });
    expect(isWaiting(onItsWay)).toBe(true);
  });

  test("doesn't count as kept by an answer that comes after a later one", () => {
    const late = from(
      blank,
      typed(words),
      due("state-one"),
      typed(more),
      due("state-two"),
      kept("state-two", more),
      kept("state-one"),
    );
    expect(late).toMatchObject({ here: { values: more, base: "state-two", isOnServer: true }, effects: [] });
  });

  test("before it is known what the server has isn't taken to go on from what nobody has seen", () => {
    const early = from(unopened, opened(copy()), typed(others, one));
    expect(early.here).toMatchObject({ values: others, base: null });
    expect(from(early, found("state-one")).asked).toMatchObject({ there: { values: words }, at: one });
  });
});

describe("a form that opens", () => {
  test("shows at once what only this browser has, and asks the server before it sends", () => {
    const opening = from(unopened, opened(copy({ isOnServer: false })));
    expect(of(opening.effects, "show")).toEqual([{ do: "show", values: words, at: noon }]);
    expect(from(opening, due("state-two")).effects).toEqual([{ do: "find" }]);
    expect(of(from(opening, found("state-one", others), due("state-two")).effects, "keep")).toMatchObject([
      { values: words, over: ["state-one"] },
    ]);
  });

  test("shows what both have once it is known that it is the newest", () => {
    const opening = from(unopened, opened(copy()));
    expect(of(opening.effects, "show")).toEqual([]);
    const compared = from(opening, found("state-one"));
    expect(of(compared.effects, "show")).toEqual([{ do: "show", values: words, at: noon }]);
    expect(compared.keeping).toEqual({ is: "kept", at: one });
  });

  test("shows what was typed elsewhere since, or first", () => {
    for (const here of [copy(), null]) {
      const compared = from(unopened, opened(here), found("state-two", others));
      expect(of(compared.effects, "show")).toEqual([{ do: "show", values: others, at: one }]);
      expect(compared.here).toMatchObject({ values: others, base: "state-two", isOnServer: true });
    }
  });

  test("shows what this browser has where the server can't be asked", () => {
    const opening = from(unopened, opened(copy()), { is: "not-found-out", why: "offline" });
    expect(of(opening.effects, "show")).toEqual([{ do: "show", values: words, at: noon }]);
    expect(opening).toMatchObject({ keeping: { is: "apart", why: "offline" }, isFailing: true });
  });

  test("is empty again where what was kept of it was saved or let go of elsewhere", () => {
    const back = from(both, { is: "returned" });
    expect(back.effects).toEqual([{ do: "send", when: "now" }]);
    expect(from(back, found(null))).toMatchObject({
      here: null,
      keeping: null,
      effects: [
        { do: "show", values: null, at: null },
        { do: "write", here: null },
      ],
    });
  });

  test("lets go of what the server keeps where that is what was saved", () => {
    const saved = from(unopened, opened(), found("state-one", initial));
    expect(saved).toMatchObject({ here: { values: null }, keeping: null });
    expect(from(saved, due("state-two")).effects).toEqual([{ do: "release", over: ["state-one"] }]);
  });
});

describe("a form that is being saved", () => {
  test("sends nothing, and goes on where it wasn't saved", () => {
    const saving = from(blank, typed(words), { is: "being-saved" });
    expect(isWaiting(saving)).toBe(false);
    expect(from(saving, due("state-one")).effects).toEqual([]);
    const refused = from(saving, { is: "not-saved" });
    expect(isWaiting(refused)).toBe(true);
    expect(refused.effects).toEqual([{ do: "send", when: "now" }]);
  });

  test("bears the mark by which it is forgotten once it is saved", () => {
    const marked: Happening = { is: "typed", values: words, at: noon, submission: "mark" };
    expect(from(both, marked).here).toMatchObject({ submission: "mark", base: "state-one" });
  });
});

describe("words that were carried on from another form", () => {
  const begun = from(blank, { is: "typed", values: words, at: noon, from: carried });

  test("are known as such wherever the form is gone on with", () => {
    expect(of(from(begun, typed(more), due("state-one")).effects, "keep")).toMatchObject([{ from: carried }]);
    expect(from(unopened, opened(), found("state-one")).here).toMatchObject({ from: carried });
    const apart = from(both, typed(more), { is: "returned" }, found("state-two", others));
    expect(from(apart, { is: "given-way" }).here).toMatchObject({ from: carried });
  });

  test("aren't, once they are left out", () => {
    const leftOut = from(begun, due("state-one"), kept("state-one"), typed(null));
    expect(leftOut.here).toMatchObject({ values: null, from: [] });
    expect(from(leftOut, typed(others)).here).toMatchObject({ from: [] });
  });
});

describe("what is let go of", () => {
  test("and was never sent is gone at once", () => {
    expect(from(blank, typed(words), typed(null))).toMatchObject({ here: null, keeping: null });
  });

  test("is let go of on the server at once", () => {
    const letGo = from(both, typed(null));
    expect(of(letGo.effects, "send")).toEqual([{ do: "send", when: "now" }]);
    const releasing = from(letGo, due("state-two"));
    expect(releasing.effects).toEqual([{ do: "release", over: ["state-one"] }]);
    expect(from(releasing, { is: "released" })).toMatchObject({ here: null, keeping: null });
  });

  test("and typed anew before the server answered begins afresh there", () => {
    const anew = from(both, typed(null), due("state-two"), typed(others, one), { is: "released" });
    expect(anew.here).toMatchObject({ values: others, base: null, sent: [] });
    expect(of(from(anew, due("state-three")).effects, "keep")).toMatchObject([{ values: others, over: [] }]);
  });

  test("is noted until the server has heard of it", () => {
    const unheard = from(both, typed(null), due("state-two"), { is: "not-released", why: "offline" });
    expect(unheard).toMatchObject({ here: { values: null, base: "state-one" }, isFailing: true });
  });
});

describe("a form that is left", () => {
  test("sends its last words on the way out, once it is known what the server has", () => {
    const last = due("state-two", true);
    expect(of(from(both, typed(more), last).effects, "keep")).toMatchObject([
      { values: more, isLeaving: true },
    ]);
    expect(from(unopened, opened(copy({ isOnServer: false })), last).effects).toEqual([]);
  });

  test("writes a late answer only over what it left", () => {
    const left = from(both, typed(more, one), due("state-two", true), { is: "left" });
    expect(from(left, kept("state-two", more)).effects).toMatchObject([
      { do: "write", here: { isOnServer: true }, ifStill: one },
    ]);
    expect(from(left, found("state-three", others)).effects).toEqual([]);
  });
});
