import { beforeAll, describe, expect, test, vi } from "vitest";
import { pool } from "@/lib/db";
import { api, etagOf, tokenFor } from "../support/api";
import { enterClaim, enterPerson, enterSource } from "../support/record";

let token: string;
let person: string;
let claim: string;
let paths: string[];

beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
  claim = (await enterClaim(token, person)).id;
  const source = (await enterSource(token)).id;
  paths = [
    `/claims/${claim}`,
    `/people/${person}`,
    `/people/${person}/timeline`,
    `/sources/${source}`,
    "/claims",
    "/search?q=voss",
    "/export",
    "/changes",
    "/openapi.json",
  ];
});

const asked = (etag: string) => ({ headers: { "if-none-match": etag } });

describe("what anybody may read", () => {
  test("comes with a strong tag, and a shared cache may keep it for a moment", async () => {
    for (const path of paths) {
      const { headers } = await api("GET", path);
      expect(etagOf({ headers }), path).toMatch(/^"[\w.-]+"$/);
      expect(headers.get("cache-control"), path).toMatch(/^public, max-age=0, s-maxage=\d+/);
      expect(headers.get("vary"), path).toBe("Authorization, Cookie");
    }
  });

  test("isn't sent again while nothing has changed, to GET or HEAD", async () => {
    for (const path of paths) {
      const etag = etagOf(await api("GET", path));
      for (const method of ["GET", "HEAD"]) {
        const again = await api(method, path, asked(etag));
        expect([again.status, again.text, again.headers.get("etag")], `${method} ${path}`).toEqual([
          304,
          "",
          etag,
        ]);
        expect((await api(method, path, asked(`"other", W/${etag}`))).status).toBe(304);
        expect((await api(method, path, asked('"v1.0.20200101"'))).status).toBe(200);
      }
    }
  });

  test("costs one look-up, and no body, to be told so", async () => {
    const etag = etagOf(await api("GET", `/claims/${claim}`));
    const query = vi.spyOn(pool, "query");
    await api("GET", `/claims/${claim}`, asked(etag));
    expect(query).toHaveBeenCalledTimes(1);
    query.mockClear();
    // A claim and a timeline are one look-up each, even when they are built.
    await api("GET", `/claims/${claim}`);
    await api("GET", `/people/${person}/timeline`);
    expect(query).toHaveBeenCalledTimes(2);
    query.mockRestore();
  });

  test("is sent anew after any change, and on the next day, when a horizon may have passed", async () => {
    const etag = etagOf(await api("GET", `/claims/${claim}`));
    await enterPerson(token);
    expect((await api("GET", `/claims/${claim}`, asked(etag))).status).toBe(200);
    const today = etagOf(await api("GET", `/claims/${claim}`));
    vi.useFakeTimers({ now: Date.now() + 24 * 60 * 60 * 1000, toFake: ["Date"] });
    expect((await api("GET", `/claims/${claim}`, asked(today))).status).toBe(200);
    vi.useRealTimers();
  });

  test("answers HEAD as GET, without the body", async () => {
    const [get, head] = [await api("GET", `/claims/${claim}`), await api("HEAD", `/claims/${claim}`)];
    expect([head.status, head.text]).toEqual([200, ""]);
    expect([...head.headers]).toEqual([...get.headers]);
  });
});

describe("what somebody in particular reads", () => {
  test("is nobody else's: no cache keeps it", async () => {
    for (const path of paths) {
      const { headers } = await api("GET", path, { token });
      expect(headers.get("cache-control"), path).toBe("private, no-store");
    }
    const { headers } = await api("GET", "/claims", {
      headers: { cookie: "standing-3000.session_token=old" },
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
  });

  test("shows what they wrote at once", async () => {
    const { id, etag } = await enterClaim(token, person);
    await api("PATCH", `/claims/${id}`, {
      token,
      body: { text: "Voss stays." },
      headers: { "if-match": etag },
    });
    const read = await api("GET", `/claims/${id}`, { token, ...{ headers: { "if-none-match": etag } } });
    expect([read.status, read.body.text]).toEqual([200, "Voss stays."]);
  });
});

test("a problem is kept by no cache", async () => {
  expect((await api("GET", "/claims/2222222222")).headers.get("cache-control")).toBe("no-store");
});
