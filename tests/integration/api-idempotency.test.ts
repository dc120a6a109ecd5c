import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterPerson } from "../support/record";

let token: string;
let person: string;
beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
});

const claim = (text: string) => ({ person, category: "rift", effect: "weakens", text });
const post = (key: string, body: object, by = token, path = "/claims") =>
  api<{ id: string }>("POST", path, { token: by, body, headers: { "idempotency-key": key } });

async function countClaims(text: string): Promise<number> {
  const { rows } = await pool.query("SELECT count(*)::int AS n FROM claim WHERE text = $1", [text]);
  return rows[0].n;
}

describe("a POST that is sent again with its key", () => {
  test("gets the first answer again, and writes nothing more", async () => {
    const text = "Voss no longer dines with the regent.";
    const first = await post("dinner", claim(text));
    const again = await post("dinner", claim(text));
    expect(first.headers.has("idempotent-replayed")).toBe(false);
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    for (const header of ["location", "etag", "content-type"]) {
      expect(again.headers.get(header)).toBe(first.headers.get(header));
    }
    expect(await countClaims(text)).toBe(1);
  });

  test("is refused if anything in it differs", async () => {
    await post("supper", claim("Voss no longer sups with the regent."));
    const other = await post("supper", claim("Voss sups with the regent."));
    expect(other.status).toBe(422);
    const elsewhere = await post(
      "supper",
      claim("Voss no longer sups with the regent."),
      token,
      "/statements",
    );
    expect(elsewhere.status).toBe(422);
  });

  test("is written once however many arrive together", async () => {
    const text = "Voss no longer hunts with the regent.";
    const answers = await Promise.all(Array.from({ length: 8 }, () => post("hunt", claim(text))));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].every((status) => status === 201 || status === 409)).toBe(true);
    expect(await countClaims(text)).toBe(1);
    expect((await post("hunt", claim(text))).status).toBe(201);
    expect(await countClaims(text)).toBe(1);
  });

  test("is judged anew if it was refused the first time", async () => {
    const { id, etag } = await enterClaim(token, person);
    const retract = (version: string) =>
      api("POST", `/claims/${id}/retract`, {
        token,
        body: { reason: "It was a rumour." },
        headers: { "idempotency-key": "retraction", "if-match": version },
      });
    expect((await retract('"v9.1.20250101"')).status).toBe(412);
    const accepted = await retract(etag);
    const again = await retract(etag);
    expect([accepted.status, again.status, again.text]).toEqual([200, 200, accepted.text]);
  });
});

describe("a key", () => {
  test("is its sender's own", async () => {
    const text = "Voss no longer rides with the regent.";
    const other = await tokenFor("editor");
    const answers = [await post("ride", claim(text)), await post("ride", claim(text), other)];
    expect(answers.map(({ headers }) => headers.get("idempotent-replayed"))).toEqual([null, null]);
    expect(await countClaims(text)).toBe(2);
  });

  test.each(["", "a".repeat(256), "two words"])("of the wrong form is refused: %j", async (key) => {
    expect((await post(key, claim("Voss no longer writes."))).status).toBe(422);
  });

  test("of a request that was cut off blocks a second write, and frees itself if nothing was written", async () => {
    const text = "Voss no longer calls on the regent.";
    const cutOff = async (key: string) => {
      await post(key, claim(`${text} ${key}`));
      await pool.query(
        `UPDATE idempotency_key SET status = 0, headers = jsonb_build_object('seq', (SELECT seq FROM change_head) - $2::int)
         WHERE key = $1`,
        [key, key === "written" ? 1 : 0],
      );
    };
    const age = () =>
      pool.query("UPDATE idempotency_key SET created_at = now() - interval '1 hour' WHERE status = 0");
    await cutOff("unwritten");
    expect((await post("unwritten", claim(`${text} unwritten`))).status).toBe(409);
    await age();
    expect((await post("unwritten", claim(`${text} unwritten`))).status).toBe(201);
    await cutOff("written");
    await age();
    expect((await post("written", claim(`${text} written`))).status).toBe(409);
    expect(await countClaims(`${text} written`)).toBe(1);
  });

  test("is forgotten after two days", async () => {
    const text = "Voss no longer sees the regent.";
    await post("sight", claim(text));
    await pool.query(
      "UPDATE idempotency_key SET created_at = now() - interval '49 hours' WHERE key = 'sight'",
    );
    const later = await post("sight", claim(text));
    expect([later.status, later.headers.has("idempotent-replayed")]).toEqual([201, false]);
  });
});
