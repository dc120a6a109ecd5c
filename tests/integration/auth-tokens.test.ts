import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createToken, revokeToken } from "@/lib/auth/mutations";
import { actorOf, findTokenActor, listTokens } from "@/lib/auth/queries";
import { type Actor, anybody, system } from "@/lib/auth/schema";
import { pool, prisma } from "@/lib/db";
import { makeUser, signInAs, site } from "../support/accounts";

const later = () => new Date(Date.now() + 60_000);
const ask = (headers: HeadersInit, method = "POST") =>
  actorOf(new Request(`${site}/api/v1/claims`, { method, headers }));
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const unusable = expect.objectContaining({ code: "unauthenticated" });
const forbidden = expect.objectContaining({ code: "forbidden" });

describe("a token", () => {
  test("lets a program act in the token's role", async () => {
    const { id, token } = await createToken(system, {
      name: "Night import",
      role: "editor",
      expiresAt: later(),
    });
    expect(token).toMatch(/^st_[A-Za-z0-9_-]{43}$/);
    expect(await ask(bearer(token))).toEqual({ kind: "token", id, name: "Night import", role: "editor" });
  });

  test("is kept only as its hash", async () => {
    const { id, token } = await createToken(system, { name: "Hashed", role: "editor", expiresAt: later() });
    const { rows } = await pool.query("SELECT to_jsonb(t) AS kept FROM api_token t WHERE id = $1", [id]);
    expect(rows[0].kept.sha256).toBe(createHash("sha256").update(token).digest("hex"));
    expect(JSON.stringify(rows[0].kept)).not.toContain(token.slice(3));
    expect(JSON.stringify(await listTokens(system))).not.toContain(token.slice(3));
  });

  test("opens nothing once expired", async () => {
    const { id, token } = await createToken(system, { name: "Brief", role: "editor", expiresAt: later() });
    await prisma.apiToken.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(ask(bearer(token))).rejects.toThrow(unusable);
  });

  test("opens nothing once revoked, and is listed as revoked", async () => {
    const { actor } = await makeUser("editor");
    const { id, token } = await createToken(actor, { name: "Lost", role: "editor", expiresAt: later() });
    await revokeToken(actor, id);
    await revokeToken(actor, id);
    await expect(ask(bearer(token))).rejects.toThrow(unusable);
    expect(await listTokens(actor)).toMatchObject([
      { id, name: "Lost", state: "revoked", owner: actor.name },
    ]);
  });

  test("that is unknown or malformed is an error, never a reader, whatever session is beside it", async () => {
    const session = await signInAs((await makeUser("administrator")).email);
    const forms = [`Bearer st_${"x".repeat(43)}`, "Bearer st_short", "Basic bWFyYTp2b3Nz", "Bearer"];
    for (const authorization of forms) {
      session.set("authorization", authorization);
      await expect(ask(session, "GET")).rejects.toThrow(unusable);
    }
    expect(await ask({}, "GET")).toEqual(anybody);
  });

  test("does no more than its maker may by then", async () => {
    const { actor } = await makeUser("administrator");
    const { token } = await createToken(actor, {
      name: "Once mighty",
      role: "administrator",
      expiresAt: later(),
    });
    await prisma.user.update({ where: { id: actor.id }, data: { role: "reader" } });
    expect((await findTokenActor(token))?.role).toBe("reader");
  });
});

describe("who keeps tokens", () => {
  const made = { name: "Too much", expiresAt: later() };

  test("an editor makes them up to their own role", async () => {
    const { actor } = await makeUser("editor");
    await expect(createToken(actor, { ...made, role: "reviewer" })).rejects.toThrow(forbidden);
    await expect(createToken(actor, { ...made, role: "administrator" })).rejects.toThrow(
      "Your role is editor: you can't make a token for an administrator.",
    );
    expect(await listTokens(actor)).toEqual([]);
    await createToken(actor, { ...made, role: "reader" });
    expect(await listTokens(actor)).toHaveLength(1);
  });

  test("not a reader, nor a token, nor somebody not signed in", async () => {
    const { actor } = await makeUser("reader");
    await expect(createToken(actor, { ...made, role: "reader" })).rejects.toThrow(forbidden);
    const program: Actor = { kind: "token", id: "2345abcdef", name: "Night import", role: "administrator" };
    await expect(createToken(program, { ...made, role: "editor" })).rejects.toThrow(forbidden);
    await expect(createToken(anybody, { ...made, role: "reader" })).rejects.toThrow(unusable);
  });

  test("an editor neither sees nor revokes another's; an administrator does", async () => {
    const { actor: owner } = await makeUser("editor");
    const { actor: other } = await makeUser("reviewer");
    const { actor: administrator } = await makeUser("administrator");
    const { id, token } = await createToken(owner, { ...made, role: "editor" });
    expect(await listTokens(other)).toEqual([]);
    await expect(revokeToken(other, id)).rejects.toThrow(expect.objectContaining({ code: "not_found" }));
    expect(await findTokenActor(token)).not.toBeNull();
    expect((await listTokens(administrator)).map((each) => each.id)).toContain(id);
    await revokeToken(administrator, id);
    expect(await findTokenActor(token)).toBeNull();
  });

  test("a token can't be made to expire before it starts", async () => {
    await expect(createToken(system, { ...made, role: "editor", expiresAt: new Date(0) })).rejects.toThrow(
      expect.objectContaining({ errors: [{ path: "expiresAt", message: "This day has passed." }] }),
    );
  });
});
