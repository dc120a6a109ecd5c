import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { anybody } from "@/lib/auth/schema";
import { startReplica } from "../support/replica";

let replica: Awaited<ReturnType<typeof startReplica>>;
let admin: pg.Client;

beforeAll(async () => {
  replica = await startReplica(process.env.DATABASE_URL ?? "");
  admin = new pg.Client({ connectionString: replica.url });
  admin.on("error", () => undefined);
  await admin.connect();
  // Nothing has imported the connections yet: they open with the replica in the environment.
  vi.stubEnv("DATABASE_REPLICA_URLS", replica.url);
});
afterAll(() => replica.remove());

describe("with a streaming replica", () => {
  it("readers read the replica, editors their own writes at once, and losing the replica is not noticed", async () => {
    const { editor, makeRecord } = await import("../support/made-record");
    const { getSeq } = await import("@/lib/change/queries");
    const { getClaim } = await import("@/lib/claim/queries");
    const { reviseClaim } = await import("@/lib/claim/mutations");
    const { claim } = await makeRecord();
    await vi.waitUntil(async () => (await getSeq(anybody)) === (await getSeq(editor)), 20_000);

    await admin.query("SELECT pg_wal_replay_pause()");
    await vi.waitUntil(
      async () => (await admin.query("SELECT pg_get_wal_replay_pause_state() AS s")).rows[0].s === "paused",
      20_000,
    );
    await reviseClaim(editor, claim, null, { text: "Ada Orvell was dismissed." });
    expect((await getClaim(editor, claim)).text).toBe("Ada Orvell was dismissed.");
    expect((await getClaim(anybody, claim)).text).toBe("Ada Orvell is to be dismissed.");

    await admin.query("SELECT pg_wal_replay_resume()");
    await vi.waitUntil(
      async () => (await getClaim(anybody, claim)).text === "Ada Orvell was dismissed.",
      20_000,
    );

    await replica.stop();
    await reviseClaim(editor, claim, null, { text: "Ada Orvell was dismissed after all." });
    expect((await getClaim(anybody, claim)).text).toBe("Ada Orvell was dismissed after all.");
  });
});
