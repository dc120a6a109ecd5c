import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maySee, requireRole, sameSitePath, tokenState } from "@/lib/auth/rules";
import { type Actor, anybody, type Role } from "@/lib/auth/schema";

const now = new Date("2031-05-04T12:00:00Z");
const before = new Date("2031-05-04T11:59:59Z");
const after = new Date("2031-05-04T12:00:01Z");
const actor = (role: Role, id = "mara"): Actor => ({ kind: "user", id, name: "Mara Voss", role });

describe("where one goes on to after signing in", () => {
  test.each(["/desk/claims/new", "/people/ilya-maren?stance=deny#c2", "/search?q=%D0%BE"])(
    "a path of this site is kept: %s",
    (next) => expect(sameSitePath(next, "/desk")).toBe(next),
  );

  test.each([
    "https://evil.example/",
    "//evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n//evil.example",
    "javascript:alert(1)",
    "desk",
    "",
    "/.//evil.example",
    "/x/..//evil.example/desk",
    undefined,
  ])("another site's is not: %j", (next) => expect(sameSitePath(next, "/desk")).toBe("/desk"));

  test("no text at all leads off the site", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."/\\:.@?#%2fa\t\n ") }), (text) => {
        const path = sameSitePath(`/${text}`, "/desk");
        expect(new URL(path, "https://standing.example").host).toBe("standing.example");
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a token's state", () => {
  test("in use until the very instant it expires", () => {
    expect(tokenState({ expiresAt: after, revokedAt: null }, now)).toBe("active");
    expect(tokenState({ expiresAt: now, revokedAt: null }, now)).toBe("expired");
  });

  test("revoked says more than expired", () => {
    expect(tokenState({ expiresAt: before, revokedAt: before }, now)).toBe("revoked");
  });
});

describe("who may", () => {
  test("a higher role may what a lower one may, not the other way round", () => {
    expect(() => requireRole(actor("administrator"), "editor", "record a claim")).not.toThrow();
    expect(() => requireRole(actor("reader"), "editor", "record a claim")).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
  });

  test("somebody not signed in is asked to, rather than refused", () => {
    expect(() => requireRole(anybody, "editor", "record a claim")).toThrow(
      expect.objectContaining({ code: "unauthenticated" }),
    );
  });

  test("a draft is its author's and the reviewers' to see", () => {
    const draft = { status: "draft", createdBy: "mara" } as const;
    expect(maySee(actor("editor"), draft)).toBe(true);
    expect(maySee(actor("editor", "tomas"), draft)).toBe(false);
    expect(maySee(actor("reviewer", "tomas"), draft)).toBe(true);
    expect(maySee(anybody, draft)).toBe(false);
  });
});
