import { describe, expect, test, vi } from "vitest";
import { changePassword, signOut } from "@/lib/auth/mutations";
import { actorOf, findSession, findSessionActor } from "@/lib/auth/queries";
import { anybody } from "@/lib/auth/schema";
import { pool, prisma } from "@/lib/db";
import { cookieHeader, makeUser, password, signInAs, site } from "../support/accounts";

const ask = (headers: Headers, method = "GET") =>
  actorOf(new Request(`${site}/api/v1/claims`, { method, headers }));

describe("a session", () => {
  test("ends with signing out: the old cookie opens nothing", async () => {
    const { email } = await makeUser("editor");
    const headers = await signInAs(email);
    await signOut(headers);
    expect(await ask(headers)).toEqual(anybody);
  });

  test("ends when its time is over", async () => {
    const { email, actor } = await makeUser("editor");
    const headers = await signInAs(email);
    await prisma.session.updateMany({ where: { userId: actor.id }, data: { expiresAt: new Date(0) } });
    expect(await findSession(headers)).toBeNull();
    await signInAs(email);
    expect(await prisma.session.count({ where: { userId: actor.id } })).toBe(1);
  });

  test("costs somebody without a cookie no look-up, nor somebody with a forged one", async () => {
    const query = vi.spyOn(pool, "query");
    expect(await ask(new Headers({ cookie: "theme=dark" }))).toEqual(anybody);
    expect(await ask(new Headers({ cookie: "standing-3000.session_token=forged.c2lnbmVk" }))).toEqual(
      anybody,
    );
    expect(query).not.toHaveBeenCalled();
    query.mockRestore();
  });

  test("writes from the site's own pages only", async () => {
    const { email, actor } = await makeUser("editor");
    const headers = await signInAs(email);
    expect(await ask(headers, "POST")).toMatchObject(actor);
    headers.set("origin", "https://evil.example");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      await expect(ask(headers, method)).rejects.toThrow(expect.objectContaining({ code: "forbidden" }));
    }
    headers.delete("origin");
    await expect(findSessionActor(headers, "POST")).rejects.toThrow("only from this site's own pages");
  });
});

describe("a one-time password", () => {
  test("opens nothing but the choice of another", async () => {
    const { email, actor } = await makeUser("editor", { mustChangePassword: true });
    const headers = await signInAs(email);
    expect(await findSession(headers)).toMatchObject({ actor, mustChangePassword: true });
    expect(await ask(headers)).toEqual(anybody);
    await expect(ask(headers, "POST")).rejects.toThrow("Change your one-time password first.");
  });

  test("once changed, is no password any more, and every other browser is signed out", async () => {
    const { email, actor } = await makeUser("editor", { mustChangePassword: true });
    const elsewhere = await signInAs(email);
    const headers = await signInAs(email);
    const chosen = "nine lanterns at Kessil";
    const input = { currentPassword: password, newPassword: chosen, repeated: chosen };
    const { cookies } = await changePassword(input, headers);

    expect(await ask(new Headers({ cookie: cookieHeader(cookies) }))).toMatchObject(actor);
    expect(await findSession(elsewhere)).toBeNull();
    expect(await findSession(headers)).toBeNull();
    await expect(signInAs(email)).rejects.toThrow("There is no account with this e-mail address");
    expect(await ask(await signInAs(email, chosen))).toMatchObject(actor);
    const { rows } = await pool.query(
      "SELECT kind, actor_name, detail FROM house_event WHERE actor_id = $1",
      [actor.id],
    );
    expect(rows).toEqual([{ kind: "password", actor_name: actor.name, detail: null }]);
  });

  test("stays in force when the present password is given wrong", async () => {
    const { email } = await makeUser("editor", { mustChangePassword: true });
    const headers = await signInAs(email);
    const chosen = "nine lanterns at Kessil";
    const input = { currentPassword: "some other words", newPassword: chosen, repeated: chosen };
    await expect(changePassword(input, headers)).rejects.toThrow(
      expect.objectContaining({
        errors: [{ path: "currentPassword", message: "This is not your present password." }],
      }),
    );
    expect((await findSession(headers))?.mustChangePassword).toBe(true);
  });
});
