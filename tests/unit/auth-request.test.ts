import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { bearerOf, cookieOf, isSameOrigin, sessionCookieName, unsign } from "@/lib/auth/request";

const secret = "a secret for this test, of some length";
const token = `st_${"k".repeat(43)}`;
const signed = (value: string) =>
  encodeURIComponent(`${value}.${createHmac("sha256", secret).update(value).digest("base64")}`);

describe("whether a request comes from the site's own page", () => {
  test.each([
    ["opened as localhost", { origin: "http://localhost:3000", host: "localhost:3000" }, true],
    ["opened as 127.0.0.1", { origin: "http://127.0.0.1:4100", host: "127.0.0.1:4100" }, true],
    [
      "behind a proxy that keeps the name apart",
      { origin: "https://standing.example", host: "10.0.0.7:3000", "x-forwarded-host": "standing.example" },
      true,
    ],
    ["with the browser's word for it", { "sec-fetch-site": "same-origin", host: "localhost:3000" }, true],
    ["from another site", { origin: "https://evil.example", host: "localhost:3000" }, false],
    ["from another port", { origin: "http://localhost:8080", host: "localhost:3000" }, false],
    [
      "from a subdomain",
      { origin: "https://blog.standing.example", "sec-fetch-site": "same-site", host: "standing.example" },
      false,
    ],
    [
      "from a sandboxed frame",
      { origin: "null", "sec-fetch-site": "cross-site", host: "localhost:3000" },
      false,
    ],
    ["with no word of where from", { host: "localhost:3000" }, false],
    ["with nonsense for an origin", { origin: "localhost", host: "localhost:3000" }, false],
  ])("%s", (_case, headers, own) => expect(isSameOrigin(new Headers(headers))).toBe(own));
});

describe("the token in an Authorization header", () => {
  test("is read, however Bearer is spelt", () => {
    expect(bearerOf(new Headers({ authorization: `bearer ${token}` }))).toEqual({ token });
  });

  test("is malformed in any other form", () => {
    for (const value of ["Bearer", `Bearer ${token}x`, token, "Basic bWFyYTp2b3Nz", ""]) {
      expect(bearerOf(new Headers({ authorization: value }))).toBe("malformed");
    }
  });

  test("is absent without the header", () => expect(bearerOf(new Headers())).toBeNull());
});

describe("the session's cookie", () => {
  test("is found among others by its whole name", () => {
    const headers = new Headers({
      cookie: "xstanding.session_token=1; theme=dark; standing.session_token=a=b",
    });
    expect(cookieOf(headers, "standing.session_token")).toBe("a=b");
    expect(cookieOf(headers, "session_token")).toBeNull();
  });

  test("gives its token when the signature is ours", () => {
    expect(unsign(signed("k3y"), secret)).toBe("k3y");
  });

  test("gives nothing when signed by others, altered, cut short or garbled", () => {
    expect(unsign(signed("k3y"), "another secret altogether, also long")).toBeNull();
    expect(unsign(signed("k3y").replace("k3y", "k4y"), secret)).toBeNull();
    for (const cookie of ["", ".", "k3y", "k3y.", "%E0%A4%A.x", signed("k3y").slice(0, -4)])
      expect(unsign(cookie, secret)).toBeNull();
  });

  test("has a name of its own for each port of this machine, and is kept to https where there is https", () => {
    expect(sessionCookieName("http://localhost:3000")).toBe("standing-3000.session_token");
    expect(sessionCookieName("https://standing.example")).toBe("__Secure-standing.session_token");
    expect(sessionCookieName("http://standing.example:8080")).toBe("standing.session_token");
  });
});
