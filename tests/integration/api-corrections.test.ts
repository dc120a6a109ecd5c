import { beforeAll, describe, expect, test } from "vitest";
import { anybody } from "@/lib/auth/schema";
import type { ChangeView } from "@/lib/change/schema";
import { verifyLog } from "@/lib/change/verify";
import { listCorrectionsOf } from "@/lib/revision/queries";
import type { RevisionListItem } from "@/lib/revision/schema";
import { api, tokenFor } from "../support/api";
import { enterClaim, enterOrganization, enterPerson, enterSource, enterStatement } from "../support/record";

type Page<T> = { items: T[]; nextCursor: string | null };

let token: string;
let person: string;
beforeAll(async () => {
  token = await tokenFor("editor");
  person = (await enterPerson(token)).slug;
});

const send = (method: string, path: string, body: object) =>
  api(method, path, { token, body, headers: { "if-match": "*" } });
const corrections = async (query = "") => (await api<Page<ChangeView>>("GET", `/corrections${query}`)).body;

describe("an edit marked a correction", () => {
  test("is listed with its public reason and the version that it made, the last first", async () => {
    const claim = await enterClaim(token, person);
    await send("PATCH", `/claims/${claim.id}`, { category: "rift" });
    const correction = "The report was of a quarrel, not of a dismissal.";
    await send("PATCH", `/claims/${claim.id}`, { category: "favour", correction });
    const { items } = await corrections();
    expect(items[0]).toMatchObject({
      correction,
      records: [
        { type: "claim", id: claim.id, version: 3, url: `http://localhost:3000/claims/${claim.id}/v/3` },
      ],
    });
    const versions = await api<Page<RevisionListItem>>("GET", `/claims/${claim.id}/revisions`);
    expect(versions.body.items.map((each) => [each.correction, each.changed])).toEqual([
      [correction, ["category"]],
      [null, ["category"]],
      [null, null],
    ]);
    expect(await listCorrectionsOf(anybody, "claim", claim.id, 3)).toEqual([
      { version: 3, before: 2, at: items[0]?.at, reason: correction },
    ]);
  });

  test("can be of every kind of record, of an outcome, and a withdrawal", async () => {
    const organization = await enterOrganization(token);
    const source = await enterSource(token);
    const claim = await enterClaim(token, person);
    const statement = await enterStatement(token, claim.id, source.id);
    const correction = "It was wrong.";
    const decided = { verdict: "partly", decidedOn: "2025-06", reason: "She moved." };
    const writes: [string, string, object][] = [
      ["PATCH", `/people/${person}`, { summary: "Minister of tides." }],
      ["PATCH", `/organizations/${organization.slug}`, { country: "GB" }],
      ["PATCH", `/sources/${source.id}`, { author: "B. Reporter" }],
      ["PATCH", `/claims/${claim.id}`, { effect: "neutral" }],
      ["PUT", `/claims/${claim.id}/outcome`, decided],
      ["PATCH", `/statements/${statement.id}`, { saidOn: "2025-03-02" }],
      ["POST", `/statements/${statement.id}/retract`, { reason: "It was said by another." }],
      ["POST", `/claims/${claim.id}/retract`, { reason: "It was of another." }],
    ];
    for (const [method, path, body] of writes) {
      const answer = await send(method, path, { ...body, correction });
      expect(answer.status, `${method} ${path}`).toBe(200);
      expect((await corrections("?limit=1")).items[0]?.records[0]?.id, path).toBe(answer.body.id);
    }
    const { nextCursor, items } = await corrections("?limit=3");
    const { items: older } = await corrections(`?limit=3&cursor=${nextCursor}`);
    expect(older[0]?.seq).toBeLessThan(items[2]?.seq ?? 0);
  });

  test("leaves the reason out of the record, in the log, and under its hash", async () => {
    const claim = await enterClaim(token, person);
    await send("PATCH", `/claims/${claim.id}`, {
      effect: "neutral",
      correction: "It says nothing of standing.",
    });
    const version = await api<{ body: object }>("GET", `/claims/${claim.id}/revisions/2`);
    expect(version.body.body).not.toHaveProperty("correction");
    expect((await verifyLog()).fault).toBeNull();
  });

  test("is refused where nothing public was wrong, and where it gives no reason", async () => {
    const draft = await enterClaim(token, person, { status: "draft" });
    const early = await send("PATCH", `/claims/${draft.id}`, { effect: "neutral", correction: "Wrong." });
    expect([early.status, early.body.errors]).toEqual([
      422,
      [expect.objectContaining({ path: "correction" })],
    ]);
    const claim = await enterClaim(token, person);
    expect((await send("PATCH", `/claims/${claim.id}`, { effect: "neutral", correction: " " })).status).toBe(
      422,
    );
  });
});
