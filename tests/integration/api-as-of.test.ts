import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db";
import { api, etagOf, tokenFor } from "@/tests/support/api";
import { enterClaim, enterPerson, enterSource, enterStatement } from "@/tests/support/record";

let token: string;
beforeAll(async () => {
  token = await tokenFor("editor");
});

/** The moment of the last change, as a program would write it. */
async function now(): Promise<string> {
  const { rows } = await pool.query<{ at: string }>(
    `SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at FROM change_head`,
  );
  return rows[0]?.at ?? "";
}

const whatever = { "if-match": "*" };

async function recordWithPast() {
  const { slug } = await enterPerson(token);
  const claim = await enterClaim(token, slug, { text: "Voss is to go." });
  const source = await enterSource(token);
  const before = await now();
  const statement = await enterStatement(token, claim.id, source.id, { text: "She goes in May." });
  const said = await now();
  await api("PATCH", `/claims/${claim.id}`, {
    token,
    headers: whatever,
    body: { text: "Voss is to stay after all." },
  });
  return { slug, claim, statement, before, said };
}

type Claim = { text: string; version: number; facts: { reports: number }; stances: object[] };
type Listed = { items: { kind: string }[] };

describe("as of a moment", () => {
  test("a claim has the words and the facts that it had then", async () => {
    const { claim, before, said } = await recordWithPast();
    const then = await api<Claim>("GET", `/claims/${claim.id}?asOf=${before}`);
    expect(then.body).toMatchObject({
      text: "Voss is to go.",
      version: 1,
      facts: { reports: 0 },
      stances: [],
    });
    const later = await api<Claim>("GET", `/claims/${claim.id}?asOf=${said}`);
    expect(later.body).toMatchObject({ text: "Voss is to go.", facts: { reports: 1 } });
    const today = await api<Claim>("GET", `/claims/${claim.id}`);
    expect(today.body).toMatchObject({
      text: "Voss is to stay after all.",
      version: 2,
      facts: { reports: 1 },
    });
  });

  test("what was entered later isn't there: a statement, a person, a hit of a search", async () => {
    const { slug, claim, statement, before, said } = await recordWithPast();
    expect((await api("GET", `/statements/${statement.id}?asOf=${before}`)).status).toBe(404);
    expect((await api("GET", `/statements/${statement.id}?asOf=${said}`)).status).toBe(200);
    expect((await api("GET", `/people/${slug}?asOf=2020-01-01`)).status).toBe(404);
    const isFound = async (query: string) => {
      const { body } = await api<{ items: { id: string }[] }>(
        "GET",
        `/search?q=stay+after+all&limit=200${query}`,
      );
      return body.items.some(({ id }) => id === claim.id);
    };
    expect(await isFound(`&asOf=${said}`)).toBe(false);
    expect(await isFound("")).toBe(true);
  });

  test("a timeline shows what was on it, filters and all, and an export carries no more", async () => {
    const { slug, before, said } = await recordWithPast();
    const kinds = async (query: string) =>
      (await api<Listed>("GET", `/people/${slug}/timeline?${query}`)).body.items.map(({ kind }) => kind);
    expect(await kinds(`asOf=${before}`)).toEqual(["claim"]);
    expect((await kinds(`asOf=${said}`)).sort()).toEqual(["claim", "statement"]);
    expect(await kinds(`asOf=${before}&stance=support`)).toEqual([]);
    const bundle = await api<{ statements: object[] }>("GET", `/export?person=${slug}&asOf=${before}`);
    expect(bundle.body.statements).toEqual([]);
  });

  test("both axes: what was said to have happened by a day, in the record of another", async () => {
    const { slug, before, said } = await recordWithPast();
    const items = async (query: string) =>
      (await api<Listed>("GET", `/people/${slug}/timeline?${query}`)).body.items.length;
    expect(await items(`asOf=${said}&on=2024-12-31`)).toBe(0);
    expect(await items(`asOf=${said}&on=2025-03-01`)).toBe(2);
    // The claim had no date yet: nothing had been said of it.
    expect(await items(`asOf=${before}&on=2025-03-01`)).toBe(0);
  });

  test("a claim that was withdrawn since stands as it stood", async () => {
    const { claim, said } = await recordWithPast();
    await api("POST", `/claims/${claim.id}/retract`, {
      token,
      headers: whatever,
      body: { reason: "Made up." },
    });
    expect((await api("GET", `/claims/${claim.id}`)).status).toBe(410);
    expect((await api<Claim>("GET", `/claims/${claim.id}?asOf=${said}`)).body.text).toBe("Voss is to go.");
  });

  test("somebody who had another slug is found by today's", async () => {
    const { slug, said } = await recordWithPast();
    const renamed = `${slug}-now`;
    await api("PATCH", `/people/${slug}`, {
      token,
      headers: whatever,
      body: { slug: renamed, name: "Mara Now" },
    });
    const answer = await api("GET", `/people/${renamed}?asOf=${said}`);
    expect(answer.status).toBe(308);
    expect(answer.headers.get("location")).toBe(`/api/v1/people/${slug}?asOf=${said}`);
    const then = await api<{ name: string }>("GET", `/people/${slug}?asOf=${said}`);
    expect(then.body.name).not.toBe("Mara Now");
  });

  test("a draft of then is as hidden as a draft of now", async () => {
    const { slug } = await enterPerson(token);
    const claim = await enterClaim(token, slug, { status: "draft" });
    const drafted = await now();
    await api("PATCH", `/claims/${claim.id}`, { token, headers: whatever, body: { status: "published" } });
    expect((await api("GET", `/claims/${claim.id}?asOf=${drafted}`)).status).toBe(404);
    expect((await api("GET", `/claims/${claim.id}?asOf=${drafted}`, { token })).status).toBe(200);
  });

  test("a day stands for its end, and a time to the millisecond for all of it", async () => {
    const { claim } = await recordWithPast();
    const today = new Date().toISOString().slice(0, 10);
    expect((await api<Claim>("GET", `/claims/${claim.id}?asOf=${today}`)).body.version).toBe(2);
    const { body } = await api<{ updatedAt: string }>("GET", `/claims/${claim.id}`);
    expect((await api<Claim>("GET", `/claims/${claim.id}?asOf=${body.updatedAt}`)).body.version).toBe(2);
    const elsewhere = body.updatedAt.replace("Z", "+00:00");
    expect((await api<Claim>("GET", `/claims/${claim.id}?asOf=${elsewhere}`)).body.version).toBe(2);
  });

  test.each([
    "yesterday",
    "2025-02-30",
    "2025-11-06T12:00",
    "2025-11-06T25:00Z",
    "2999-01-01",
    "2999-01-01T00:00Z",
  ])("%s is refused, by the parameter's name", async (asOf) => {
    const { slug } = await enterPerson(token);
    const answer = await api<{ errors: { path: string }[] }>("GET", `/people/${slug}/timeline?asOf=${asOf}`);
    expect(answer.status).toBe(422);
    expect(answer.body.errors.map(({ path }) => path)).toEqual(["asOf"]);
  });
});

describe("a merged claim", () => {
  test("is parted again: its address is its own, with what came from it; what came later stays", async () => {
    const { slug } = await enterPerson(token);
    const [kept, other] = [await enterClaim(token, slug), await enterClaim(token, slug)];
    const source = await enterSource(token);
    const moved = await enterStatement(token, other.id, source.id, { text: "Said of the other." });
    const outcome = { verdict: "borne_out", decidedOn: "2025-05", reason: "It came so." };
    await api("PUT", `/claims/${other.id}/outcome`, { token, headers: whatever, body: outcome });
    await api("POST", `/claims/${other.id}/merge`, { token, headers: whatever, body: { into: kept.id } });
    const later = await enterStatement(token, kept.id, source.id, { text: "Said since." });
    const merged = await api<Claim & { outcome: object }>("GET", `/claims/${kept.id}`);
    expect(merged.body.stances).toHaveLength(2);
    expect(merged.body.outcome).toMatchObject({ verdict: "borne_out" });

    const split = await api("POST", `/claims/${kept.id}/split`, {
      token,
      headers: { "if-match": etagOf(merged) },
      body: { claim: other.id },
    });
    expect(split.status).toBe(200);
    type Parted = { stances: { statement: { id: string } }[]; outcome: object | null };
    const [back, left] = [
      await api<Parted>("GET", `/claims/${other.id}`),
      await api<Parted>("GET", `/claims/${kept.id}`),
    ];
    expect(back.status).toBe(200);
    expect(back.body.stances.map(({ statement }) => statement.id)).toEqual([moved.id]);
    expect(back.body.outcome).toMatchObject({ verdict: "borne_out" });
    expect(left.body.stances.map(({ statement }) => statement.id)).toEqual([later.id]);
    expect(left.body.outcome).toBeNull();
  });

  test("is parted from where it ended up, by way of another", async () => {
    const { slug } = await enterPerson(token);
    const [a, b, c] = [
      await enterClaim(token, slug),
      await enterClaim(token, slug),
      await enterClaim(token, slug),
    ];
    const source = await enterSource(token);
    const said = await enterStatement(token, a.id, source.id);
    await api("POST", `/claims/${a.id}/merge`, { token, headers: whatever, body: { into: b.id } });
    await api("POST", `/claims/${b.id}/merge`, { token, headers: whatever, body: { into: c.id } });
    const split = await api("POST", `/claims/${c.id}/split`, {
      token,
      headers: whatever,
      body: { claim: a.id },
    });
    expect(split.status).toBe(200);
    const back = await api<{ stances: { statement: { id: string } }[] }>("GET", `/claims/${a.id}`);
    expect(back.body.stances.map(({ statement }) => statement.id)).toEqual([said.id]);
    expect((await api("GET", `/claims/${b.id}`)).status).toBe(308);
  });

  test("can't be parted from one that it never was part of", async () => {
    const { slug } = await enterPerson(token);
    const [a, b] = [await enterClaim(token, slug), await enterClaim(token, slug)];
    const answer = await api<{ errors: { path: string }[] }>("POST", `/claims/${a.id}/split`, {
      token,
      headers: whatever,
      body: { claim: b.id },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ path: "claim" }]);
  });
});
