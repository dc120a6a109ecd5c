import { describe, expect, test } from "vitest";
import { answerAuthRequest, createUser, signIn } from "@/lib/auth/mutations";
import { findSession } from "@/lib/auth/queries";
import { prisma } from "@/lib/db";
import { makeUser, password, signInAs, site } from "../support/accounts";

const noAccount = expect.objectContaining({
  code: "unauthenticated",
  message: "There is no account with this e-mail address and password.",
});
function post(path: string, body: object, headers: Record<string, string> = {}) {
  return answerAuthRequest(
    new Request(`${site}/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", host: "localhost:3000", ...headers },
      body: JSON.stringify(body),
    }),
  );
}

describe("signing in", () => {
  test("makes the browser known as the user, with their role", async () => {
    const { email, actor } = await makeUser("editor");
    const session = await findSession(await signInAs(email.toUpperCase()));
    expect(session).toMatchObject({ actor, mustChangePassword: false });
  });

  test("sets a cookie that no script reads and no other site's form sends", async () => {
    const { email } = await makeUser("editor");
    const { cookies } = await signIn({ email, password }, new Headers());
    expect(cookies).toHaveLength(1);
    expect(cookies[0]).toMatch(/^standing-3000\.session_token=.*HttpOnly/);
    expect(cookies[0]).toContain("SameSite=Lax");
  });

  test("answers a wrong password and an unknown address alike", async () => {
    const { email } = await makeUser("editor");
    await expect(signInAs(email, "some other words")).rejects.toThrow(noAccount);
    await expect(signInAs("nobody@example.org")).rejects.toThrow(noAccount);
  });

  test("is refused for a while after ten wrong passwords, the right one included", async () => {
    const { email } = await makeUser("editor");
    // All at once: attempts made side by side are counted no less than those made in turn.
    const tries = Array.from({ length: 12 }, () =>
      signInAs(email, "some other words").catch((error) => error.code),
    );
    const answers = await Promise.all(tries);
    const counted = answers.filter((code) => code === "unauthenticated").length;
    expect(counted).toBeLessThanOrEqual(10);
    expect(answers).toContain("forbidden");
    // Those refused don't count: the rest of the ten is made in turn.
    for (let more = counted; more < 10; more++) {
      await expect(signInAs(email, "some other words")).rejects.toThrow(noAccount);
    }
    await expect(signInAs(email)).rejects.toThrow("Too many attempts with this account.");
  });

  test("forgets the wrong passwords before a right one", async () => {
    const { email } = await makeUser("editor");
    for (let round = 0; round < 2; round++) {
      for (let wrong = 0; wrong < 6; wrong++)
        await expect(signInAs(email, "some other words")).rejects.toThrow(noAccount);
      await signInAs(email);
    }
  });

  test("works over HTTP too, but not from another site's page", async () => {
    const { email } = await makeUser("editor");
    expect((await post("/sign-in/email", { email, password })).status).toBe(200);
    expect((await post("/sign-in/email", { email, password }, { origin: site })).status).toBe(200);
    const elsewhere = await post("/sign-in/email", { email, password }, { origin: "https://evil.example" });
    expect(elsewhere.status).toBe(403);
    expect(elsewhere.headers.getSetCookie()).toEqual([]);
  });

  test("is for those with an account: nobody signs up, nor reads a session's token", async () => {
    const user = { email: "ilya@example.org", password, name: "Ilya Maren" };
    expect((await post("/sign-up/email", user)).status).toBe(404);
    expect((await post("/get-session", {})).status).toBe(404);
    expect(await prisma.user.count({ where: { email: user.email } })).toBe(0);
  });
});

describe("a new user", () => {
  const user = { name: "Tomas Brandt", role: "reviewer", mustChangePassword: false } as const;

  test("has their password kept only as a hash", async () => {
    const { id } = await createUser({ ...user, email: "tomas@example.org", password });
    const kept = await prisma.account.findFirst({ where: { userId: id } });
    expect(kept?.password).not.toContain(password);
    expect(kept?.password).toMatch(/^[0-9a-f]+:[0-9a-f]+$/);
  });

  test("has an address that nobody else has, however it is written", async () => {
    await createUser({ ...user, email: "brandt@example.org", password });
    await expect(createUser({ ...user, email: " Brandt@Example.org", password })).rejects.toThrow(
      expect.objectContaining({ code: "conflict" }),
    );
  });

  test("is refused with every fault at once", async () => {
    await expect(createUser({ ...user, email: "brandt", password: "short" })).rejects.toThrow(
      expect.objectContaining({
        errors: [
          expect.objectContaining({ path: "email" }),
          { path: "password", message: "A password has at least 12 characters." },
        ],
      }),
    );
  });
});
