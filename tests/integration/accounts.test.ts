import { createHash } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import {
  acceptInvitation,
  changeRole,
  closeAccount,
  endAllSessions,
  endSession,
  invite,
  reopenAccount,
  withdrawInvitation,
} from "@/lib/account/mutations";
import { findInvitation, listAccounts, listInvitations, listSessions } from "@/lib/account/queries";
import { createToken, signIn } from "@/lib/auth/mutations";
import { findSession, findTokenActor, listTokens } from "@/lib/auth/queries";
import { type Actor, anybody } from "@/lib/auth/schema";
import { pool } from "@/lib/db";
import { listHouseEvents } from "@/lib/house/queries";
import { makeUser, password, signInAs } from "../support/accounts";

const forbidden = expect.objectContaining({ code: "forbidden" });

type User = Awaited<ReturnType<typeof makeUser>>;
let administrator: User;
let editor: User;
let reviewer: User;

beforeAll(async () => {
  administrator = await makeUser("administrator");
  editor = await makeUser("editor");
  reviewer = await makeUser("reviewer");
});

let joined = 0;
const joining = (token: string, over: object = {}) => ({
  token,
  name: `Ilka Senn ${++joined}`,
  email: `ilka${joined}@example.org`,
  newPassword: password,
  ...over,
});

const inviting = { role: "reviewer", forWhom: "Ilka, from the archive", days: "3" } as const;
const lastTold = async () => (await listHouseEvents(administrator.actor, null))[0];

describe("an invitation", () => {
  it("lets one person in, once, in its role, and is kept as its hash alone", async () => {
    const { token } = await invite(administrator.actor, inviting);
    const { rows } = await pool.query("SELECT to_jsonb(i) AS kept FROM invitation i");
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows[0].kept.sha256).toBe(createHash("sha256").update(token).digest("hex"));
    expect(await findInvitation(token)).toEqual({ role: "reviewer", by: administrator.actor.name });
    const given = joining(token);
    const { id } = await acceptInvitation(anybody, given);
    const session = await findSession(await signInAs(given.email));
    expect(session?.actor).toMatchObject({ id, name: given.name, role: "reviewer" });
    await expect(acceptInvitation(anybody, joining(token))).rejects.toMatchObject({ code: "gone" });
    expect(await findInvitation(token)).toBeNull();
    expect(await lastTold()).toMatchObject({ kind: "joined", actor: given.name, detail: "reviewer" });
  });

  it("lets one of two in who come at once", async () => {
    const { token } = await invite(administrator.actor, inviting);
    const both = await Promise.allSettled([1, 2].map(() => acceptInvitation(anybody, joining(token))));
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("opens nothing once it has expired or was taken back", async () => {
    const late = await invite(administrator.actor, inviting);
    await pool.query("UPDATE invitation SET expires_at = now() WHERE id = $1", [late.id]);
    const back = await invite(administrator.actor, inviting);
    await withdrawInvitation(administrator.actor, back.id);
    for (const { token } of [late, back]) {
      expect(await findInvitation(token)).toBeNull();
      await expect(acceptInvitation(anybody, joining(token))).rejects.toMatchObject({ code: "gone" });
    }
    expect((await listInvitations(administrator.actor)).map(({ id }) => id)).not.toContain(back.id);
  });

  it("isn't used up by an address that is taken, nor by somebody who is signed in", async () => {
    const { token } = await invite(administrator.actor, inviting);
    const taken = acceptInvitation(anybody, joining(token, { email: editor.email }));
    await expect(taken).rejects.toMatchObject({ code: "conflict", errors: [{ path: "email" }] });
    await expect(acceptInvitation(editor.actor, joining(token))).rejects.toMatchObject({ code: "conflict" });
    await acceptInvitation(anybody, joining(token));
  });
});

describe("accounts", () => {
  it("are an administrator's, in person", async () => {
    const { token } = await createToken(administrator.actor, {
      name: "A program of theirs",
      role: "administrator",
      expiresAt: new Date(Date.now() + 60_000),
    });
    const program = (await findTokenActor(token)) ?? anybody;
    expect(program.role).toBe("administrator");
    for (const actor of [program, reviewer.actor, editor.actor]) {
      await expect(listAccounts(actor)).rejects.toThrow(forbidden);
      await expect(listHouseEvents(actor, null)).rejects.toThrow(forbidden);
      await expect(invite(actor, inviting)).rejects.toThrow(forbidden);
      await expect(changeRole(actor, { id: actor.id, role: "administrator" })).rejects.toThrow(forbidden);
      await expect(closeAccount(actor, editor.actor.id)).rejects.toThrow(forbidden);
      await expect(endAllSessions(actor, administrator.actor.id)).rejects.toThrow(forbidden);
    }
    await expect(listAccounts(anybody)).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("get another role, at once and in the log", async () => {
    const { email, actor } = await makeUser("reader");
    const browser = await signInAs(email);
    await changeRole(administrator.actor, { id: actor.id, role: "editor" });
    expect((await findSession(browser))?.actor.role).toBe("editor");
    expect(await lastTold()).toMatchObject({
      kind: "role",
      subject: actor.name,
      detail: "reader, now editor",
    });
  });

  it("are closed: no session, no token, no signing in; and opened again", async () => {
    const { email, actor } = await makeUser("editor");
    const browser = await signInAs(email);
    const { token } = await createToken(actor, {
      name: "A program of hers",
      role: "editor",
      expiresAt: new Date(Date.now() + 60_000),
    });
    await closeAccount(administrator.actor, actor.id);
    expect(await findSession(browser)).toBeNull();
    expect(await findTokenActor(token)).toBeNull();
    await expect(signIn({ email, password }, new Headers())).rejects.toThrow("This account was closed.");
    await expect(signIn({ email, password: "a wrong one" }, new Headers())).rejects.toThrow(
      "There is no account",
    );
    await reopenAccount(administrator.actor, actor.id);
    expect((await findSession(await signInAs(email)))?.actor.id).toBe(actor.id);
    expect((await listTokens(actor)).map(({ name }) => name)).toEqual(["A program of hers"]);
  });

  it("never lose the last administrator, not even when two let each other go at once", async () => {
    const { actor: other } = await makeUser("administrator");
    const isLast = { code: "invalid", errors: [{ message: expect.stringContaining("last administrator") }] };
    const both = await Promise.allSettled([
      changeRole(other, { id: administrator.actor.id, role: "reader" }),
      closeAccount(administrator.actor, other.id),
    ]);
    const refused = both.filter((each) => each.status === "rejected");
    expect(refused).toMatchObject([{ reason: isLast }]);
    await pool.query(`UPDATE "user" SET role = 'administrator', disabled_at = NULL WHERE id = $1`, [
      administrator.actor.id,
    ]);
    await pool.query(`UPDATE "user" SET role = 'reader' WHERE id = $1`, [other.id]);
    const { id } = administrator.actor;
    await expect(changeRole(administrator.actor, { id, role: "editor" })).rejects.toMatchObject(isLast);
    await expect(closeAccount(administrator.actor, id)).rejects.toMatchObject(isLast);
  });
});

describe("sessions", () => {
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

  async function openBrowsers(user: User): Promise<[Headers, Headers]> {
    await signIn({ email: user.email, password }, new Headers({ "user-agent": firefox }));
    return [await signInAs(user.email), await signInAs(user.email)];
  }

  it("are listed by their browsers, and ended one by one or all at once", async () => {
    const user = await makeUser("editor");
    const [one, two] = await openBrowsers(user);
    const current = await findSession(one);
    const listed = await listSessions(user.actor, current?.id);
    expect(listed.map(({ device }) => device)).toContain("Firefox on Linux");
    expect(listed.filter(({ isThis }) => isThis)).toHaveLength(1);
    await endSession(user.actor, (await findSession(two))?.id ?? "");
    expect(await findSession(two)).toBeNull();
    expect(await findSession(one)).not.toBeNull();
    await endAllSessions(user.actor, user.actor.id);
    expect(await findSession(one)).toBeNull();
    expect(await lastTold()).toMatchObject({
      kind: "signed_out",
      actor: user.actor.name,
      detail: "everywhere",
    });
  });

  it("of somebody else are ended by an administrator alone", async () => {
    const user = await makeUser("editor");
    const [one] = await openBrowsers(user);
    const id = (await findSession(one))?.id ?? "";
    await expect(endSession(reviewer.actor, id)).rejects.toMatchObject({ code: "not_found" });
    const program: Actor = { ...user.actor, kind: "token" };
    await expect(endSession(program, id)).rejects.toMatchObject({ code: "unauthenticated" });
    await endAllSessions(administrator.actor, user.actor.id);
    expect(await findSession(one)).toBeNull();
    expect(await lastTold()).toMatchObject({ kind: "signed_out", subject: user.actor.name });
  });
});
