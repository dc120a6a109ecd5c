import { beforeAll, describe, expect, test } from "vitest";
import type { RevisionListItem, RevisionView } from "@/lib/revision/schema";
import { api, etagOf, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

type List = { items: RevisionListItem[]; nextCursor: string | null };

let token: string;
beforeAll(async () => {
  token = await tokenFor("editor");
});

const anyVersion = { "if-match": "*" };
const patch = (path: string, body: object, as = token) =>
  api("PATCH", path, { token: as, body, headers: anyVersion });

describe("a claim's versions", () => {
  let id: string;
  let slug: string;
  beforeAll(async () => {
    slug = (await enterPerson(token, { slug: "vesna-tarn", name: "Vesna Tarn" })).slug;
    id = (await enterClaim(token, slug, { text: "Tarn has lost the harbour master's ear." })).id;
    await patch(`/claims/${id}`, { text: "Tarn has lost the harbour master's favour." });
    await patch(`/claims/${id}`, { category: "favour", horizon: "2031" });
  });

  test("are listed, the last first, with who, when, why and what changed", async () => {
    const { body } = await api<List>("GET", `/claims/${id}/revisions`);
    expect(body.items.map(({ version, changed }) => [version, changed])).toEqual([
      [3, ["category", "horizon"]],
      [2, ["text"]],
      [1, null],
    ]);
    expect(body.items[0]).toMatchObject({
      url: `http://localhost:3000/claims/${id}/v/3`,
      actor: { role: "editor" },
      status: "published",
      correction: null,
    });
    expect(body.items[2]?.reason).toContain("Entered the claim");
  });

  test("are paged", async () => {
    const first = await api<List>("GET", `/claims/${id}/revisions?limit=2`);
    const second = await api<List>("GET", `/claims/${id}/revisions?limit=2&cursor=${first.body.nextCursor}`);
    expect(first.body.items.at(-1)?.changed).toEqual(["text"]);
    expect([...first.body.items, ...second.body.items].map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(second.body.nextCursor).toBeNull();
  });

  test("each say what they said, whatever is saved later, and may be kept for ever", async () => {
    const path = `/claims/${id}/revisions/1`;
    const before = await api<RevisionView>("GET", path);
    expect(before.body.body).toMatchObject({
      text: "Tarn has lost the harbour master's ear.",
      person: { noun: "person", slug, name: "Vesna Tarn", url: `http://localhost:3000/people/${slug}` },
    });
    expect(before.body.body).not.toHaveProperty("createdBy");
    expect(before.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(etagOf(before)).toBe(`"${before.body.hash}"`);
    await patch(`/people/${slug}`, { name: "Vesna Tarn-Brandt" });
    await patch(`/claims/${id}`, { effect: "neutral" });
    const after = await api<RevisionView>("GET", path);
    expect(after.text).toBe(before.text);
    const same = await api("GET", path, { headers: { "if-none-match": etagOf(before) } });
    expect([same.status, same.text]).toEqual([304, ""]);
  });

  test("are compared field by field, from the earlier to the later, with words marked", async () => {
    const { body } = await api<RevisionView>("GET", `/claims/${id}/revisions/1?with=3`);
    expect(body.compared?.with).toBe(3);
    expect(body.compared?.changes.map(({ path, from, to }) => [path, from, to])).toEqual([
      ["text", "Tarn has lost the harbour master's ear.", "Tarn has lost the harbour master's favour."],
      ["category", "dismissal", "favour"],
      ["horizon", null, "2031"],
    ]);
    expect(body.compared?.changes[0]?.words?.filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "ear" },
      { kind: "added", text: "favour" },
    ]);
  });

  test("that aren't there are not found", async () => {
    for (const path of ["revisions/9", "revisions/0", "revisions/1.5", "revisions/x", "revisions/1?with=9"]) {
      expect((await api("GET", `/claims/${id}/${path}`)).status, path).toBe(404);
    }
    expect((await api("GET", "/claims/2222222222/revisions")).status).toBe(404);
  });

  test("stay when it is withdrawn", async () => {
    const claim = await enterClaim(token, slug);
    const body = { reason: "It was about her brother." };
    await api("POST", `/claims/${claim.id}/retract`, { token, body, headers: anyVersion });
    const { items } = (await api<List>("GET", `/claims/${claim.id}/revisions`)).body;
    expect(items.map(({ status }) => status)).toEqual(["retracted", "published"]);
    expect((await api("GET", `/claims/${claim.id}/revisions/1`)).status).toBe(200);
  });
});

describe("a version that was a draft", () => {
  test("is its author's and the reviewers', though the record is public by now", async () => {
    const person = await enterPerson(token);
    const claim = await enterClaim(token, person.slug, { status: "draft", text: "Not for anybody yet." });
    const path = `/claims/${claim.id}/revisions`;
    expect((await api("GET", path)).status).toBe(404);
    await patch(`/claims/${claim.id}`, { status: "published", text: "For everybody." });

    const open = await api<List>("GET", path);
    expect(open.body.items.map(({ version, changed }) => [version, changed])).toEqual([[2, null]]);
    expect(open.text).not.toContain("Not for anybody yet");
    expect((await api("GET", `${path}/1`)).status).toBe(404);
    expect((await api("GET", `${path}/2?with=1`)).status).toBe(404);

    const own = await api<RevisionView>("GET", `${path}/1`, { token });
    expect(own.body.body.text).toBe("Not for anybody yet.");
    expect(own.headers.get("cache-control")).toBe("private, no-store");
    expect((await api("GET", `${path}/1`, { token: await tokenFor("reviewer") })).status).toBe(200);
    expect((await api("GET", `${path}/1`, { token: await tokenFor("editor") })).status).toBe(404);
  });
});

describe("every kind of record", () => {
  test("has its versions, and a slug that changed leads to them", async () => {
    const person = await enterPerson(token);
    const organization = await enterOrganization(token);
    const source = await enterSource(token, { publisher: organization.slug });
    const claim = await enterClaim(token, person.slug);
    const statement = await enterStatement(token, claim.id, source.id);
    for (const path of [
      `/people/${person.slug}`,
      `/organizations/${organization.slug}`,
      `/sources/${source.id}`,
      `/claims/${claim.id}`,
      `/statements/${statement.id}`,
    ]) {
      expect((await api<List>("GET", `${path}/revisions`)).body.items, path).toHaveLength(1);
      expect((await api("GET", `${path}/revisions/1`)).status, path).toBe(200);
    }
    const said = await api<RevisionView>("GET", `/statements/${statement.id}/revisions/1`);
    expect(said.body.body).toMatchObject({
      stances: [{ claim: { noun: "claim", id: claim.id } }],
      citations: [{ source: { noun: "source", id: source.id } }],
    });
    await patch(`/people/${person.slug}`, { slug: `${person.slug}-now` });
    const moved = await api("GET", `/people/${person.slug}/revisions/1?with=2`);
    expect([moved.status, moved.headers.get("location")]).toEqual([
      308,
      `/api/v1/people/${person.slug}-now/revisions/1?with=2`,
    ]);
  });
});
