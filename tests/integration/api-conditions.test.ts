import { beforeAll, describe, expect, test } from "vitest";
import type { ClaimView } from "@/lib/claim/schema";
import { api, etagOf, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

let token: string;
let person: string;
beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
});

const whatever = { "if-match": "*" };
const patch = (path: string, body: object, etag?: string) =>
  api("PATCH", path, { token, body, headers: etag === undefined ? {} : { "if-match": etag } });

describe("a write to a record", () => {
  test("needs to say which version it has seen", async () => {
    const claim = await enterClaim(token, person);
    const other = await enterClaim(token, person);
    const writes: [string, string, object][] = [
      ["PATCH", `/claims/${claim.id}`, { category: "rift" }],
      ["POST", `/claims/${claim.id}/retract`, { reason: "It was a rumour." }],
      ["POST", `/claims/${claim.id}/merge`, { into: other.id }],
      ["POST", `/claims/${claim.id}/relations`, { to: other.id, kind: "evidence" }],
      ["PUT", `/claims/${claim.id}/outcome`, { verdict: "partly", decidedOn: "2025", reason: "It was." }],
    ];
    for (const [method, path, body] of writes) {
      expect((await api(method, path, { token, body })).status, `${method} ${path}`).toBe(428);
      const stale = await api(method, path, { token, body, headers: { "if-match": '"v7.1.20250101"' } });
      expect(stale.status, `${method} ${path}`).toBe(412);
    }
  });

  test.each(["v1", '"1"', 'W/"v1.1.20250101"', '"v01.1.20250101"', '"v1"'])(
    "takes no %s for an ETag",
    async (etag) => {
      const claim = await enterClaim(token, person);
      expect((await patch(`/claims/${claim.id}`, { category: "rift" }, etag)).status).toBe(412);
    },
  );

  test("succeeds once for each version; whoever comes second is told", async () => {
    const { id, etag } = await enterClaim(token, person);
    const answers = await Promise.all(
      ["rift", "favour", "loyalty"].map((category) => patch(`/claims/${id}`, { category }, etag)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    const { body } = await api<ClaimView>("GET", `/claims/${id}`);
    expect(body.version).toBe(2);
  });

  test("answers the ETag for the next one", async () => {
    const { id, etag } = await enterSource(token);
    const first = await patch(`/sources/${id}`, { author: "B. Reporter" }, etag);
    const second = await patch(`/sources/${id}`, { author: null }, etagOf(first));
    expect([first.body.version, second.body.version]).toEqual([2, 3]);
  });

  test("goes through while other records change: only the record's version counts", async () => {
    const { slug, etag } = await enterOrganization(token);
    await enterSource(token, { publisher: slug });
    expect((await patch(`/organizations/${slug}`, { audience: 9000 }, etag)).status).toBe(200);
  });

  test("with * is a write to whatever version there is", async () => {
    const { id } = await enterClaim(token, person);
    expect((await patch(`/claims/${id}`, { category: "rift" }, "*")).status).toBe(200);
    expect((await patch("/claims/2222222222", { category: "rift" }, "*")).status).toBe(404);
  });

  test("is told of a slug that somebody else has", async () => {
    const [one, two] = [await enterPerson(token), await enterPerson(token)];
    const taken = await patch(`/people/${two.slug}`, { slug: one.slug }, two.etag);
    expect([taken.status, taken.body.errors]).toEqual([409, [expect.objectContaining({ path: "slug" })]]);
  });
});

describe("a new record", () => {
  test("is found where Location says, under the ETag it was answered with", async () => {
    const body = {
      person,
      category: "rift",
      effect: "weakens",
      text: "Voss has fallen out with the regent.",
    };
    const made = await api<{ id: string }>("POST", "/claims", { token, body });
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(String), url: expect.stringContaining(`/claims/${made.body.id}`), version: 1 },
    ]);
    const read = await api<ClaimView>("GET", made.headers.get("location") ?? "");
    expect(read.body.text).toBe(body.text);
    expect(etagOf(read)).toBe(etagOf(made));
  });

  test("may come with its statements and their citations", async () => {
    const source = await enterSource(token);
    const statements = [
      {
        speaker: { source: source.id },
        attribution: "on_record",
        saidOn: "2025-03",
        text: "Voss has fallen out with the regent.",
        stances: [{ stance: "support" }],
        citations: [{ source: source.id, quote: "a froideur", language: "en" }],
      },
    ];
    const { id } = await enterClaim(token, person, { statements });
    const { body } = await api<ClaimView>("GET", `/claims/${id}`);
    expect(body.stances.map(({ stance, statement }) => [stance, statement.citations[0]?.quote])).toEqual([
      ["support", "a froideur"],
    ]);
  });
});

describe("a relation", () => {
  test("is read with both its claims, and can't be made twice", async () => {
    const [one, two] = [await enterClaim(token, person), await enterClaim(token, person)];
    const relate = () =>
      api("POST", `/claims/${one.id}/relations`, {
        token,
        body: { to: two.id, kind: "refines" },
        headers: { "if-match": one.etag },
      });
    const made = await relate();
    expect([made.status, made.headers.get("location")]).toEqual([201, `/api/v1/claims/${one.id}`]);
    expect((await relate()).status).toBe(409);
    const { body } = await api<ClaimView>("GET", `/claims/${two.id}`);
    expect(body.relations).toEqual([expect.objectContaining({ kind: "refines", direction: "incoming" })]);
  });
});

describe("an outcome", () => {
  test("shows as the claim's state, and can be decided anew", async () => {
    const { id, etag } = await enterClaim(token, person);
    const decide = (verdict: string, version: string) =>
      api("PUT", `/claims/${id}/outcome`, {
        token,
        body: { verdict, decidedOn: "2025-12-01", reason: "The ministry said so." },
        headers: { "if-match": version },
      });
    const first = await decide("borne_out", etag);
    await decide("partly", etagOf(first));
    const { body } = await api<ClaimView>("GET", `/claims/${id}`);
    expect([body.state, body.outcome?.verdict, body.version]).toEqual(["partly", "partly", 3]);
  });
});

describe("what was withdrawn", () => {
  test("leaves a stone with its reason where a claim was", async () => {
    const { id, etag } = await enterClaim(token, person);
    const body = { reason: "The Herald took its report back." };
    const headers = { "if-match": etag };
    expect((await api("POST", `/claims/${id}/retract`, { token, body, headers })).status).toBe(200);
    const answers = [
      await api("GET", `/claims/${id}`),
      await api("PATCH", `/claims/${id}`, { token, body: {}, headers: whatever }),
    ];
    for (const answer of answers) {
      expect(answer.status).toBe(410);
      expect(answer.body).toMatchObject({ id, reason: body.reason, retractedAt: expect.any(String) });
    }
    const list = await api<{ items: { id: string }[] }>("GET", `/claims?person=${person}&limit=200`);
    expect(list.body.items.map((item) => item.id)).not.toContain(id);
  });

  test("leaves a stone where a statement was, and goes from the claim's count", async () => {
    const claim = await enterClaim(token, person);
    const source = await enterSource(token);
    const { id, etag } = await enterStatement(token, claim.id, source.id);
    const sent = { token, body: { reason: "It was misheard." }, headers: { "if-match": etag } };
    expect((await api("POST", `/statements/${id}/retract`, sent)).status).toBe(200);
    expect((await api("GET", `/statements/${id}`)).status).toBe(410);
    const { body } = await api<ClaimView>("GET", `/claims/${claim.id}`);
    expect([body.stances, body.facts.reports]).toEqual([[], 0]);
  });
});

describe("an old address", () => {
  test("of a merged claim leads to what it became, for reads and writes", async () => {
    const [one, two] = [await enterClaim(token, person), await enterClaim(token, person)];
    const merge = { token, body: { into: two.id }, headers: { "if-match": one.etag } };
    expect((await api("POST", `/claims/${one.id}/merge`, merge)).status).toBe(200);
    const read = await api("GET", `/claims/${one.id}`);
    expect([read.status, read.headers.get("location")]).toEqual([308, `/api/v1/claims/${two.id}`]);
    const into = await api("POST", `/claims/${two.id}/merge`, {
      ...merge,
      body: { into: one.id },
      headers: whatever,
    });
    expect([into.status, into.body.errors]).toEqual([422, [expect.objectContaining({ path: "into" })]]);
    const write = await patch(`/claims/${one.id}`, { category: "rift" }, "*");
    expect([write.status, write.headers.get("location")]).toEqual([308, `/api/v1/claims/${two.id}`]);
  });

  test("of a person or an organization that was renamed leads to the new one, question and all", async () => {
    const { slug, etag } = await enterPerson(token);
    await patch(`/people/${slug}`, { slug: `${slug}-hale` }, etag);
    const read = await api("GET", `/people/${slug}/timeline?order=asc`);
    expect([read.status, read.headers.get("location")]).toEqual([
      308,
      `/api/v1/people/${slug}-hale/timeline?order=asc`,
    ]);
    const organization = await enterOrganization(token);
    await patch(`/organizations/${organization.slug}`, { slug: "orvell-gazette" }, organization.etag);
    const moved = await api("GET", `/organizations/${organization.slug}`);
    expect([moved.status, moved.headers.get("location")]).toEqual([
      308,
      "/api/v1/organizations/orvell-gazette",
    ]);
  });
});
