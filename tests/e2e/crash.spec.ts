import { expect, test } from "@playwright/test";
import { OwnStanding } from "../support/own-standing";

test("killed with -9 in the middle of 1,000 writes, nothing that was answered is lost and the log still fits", async () => {
  test.setTimeout(180_000);
  const standing = await OwnStanding.make();
  try {
    await killInTheMiddle(standing);
  } finally {
    await standing.remove();
  }
});

async function killInTheMiddle(standing: OwnStanding) {
  await standing.start();
  const said = await standing.command("token", "--name", "writer", "--role", "editor");
  const token = said.trim().split("\n").at(-1);
  const address = `http://localhost:${standing.port}/api/v1`;
  const answered: string[] = [];
  let sent = 0;

  const post = (path: string, item: object) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
    return fetch(`${address}${path}`, { method: "POST", headers, body: JSON.stringify(item) });
  };
  expect((await post("/people", { slug: "ada-orvell", name: "Ada Orvell" })).status).toBe(201);

  const write = async () => {
    while (sent < 1000) {
      const claim = { person: "ada-orvell", category: "other", effect: "neutral", text: `Claim ${sent++}.` };
      // Answered is what came back whole; a connection that breaks in the middle of an answer is none.
      const answer = await post("/claims", claim)
        .then(async (response) => ({ status: response.status, id: (await response.json()).id }))
        .catch(() => null);
      if (answer === null) return;
      expect(answer.status).toBe(201);
      answered.push(answer.id);
      if (answered.length === 500) standing.kill();
    }
  };
  await Promise.all(Array.from({ length: 8 }, write));
  expect(answered.length).toBeGreaterThanOrEqual(500);
  expect(answered.length).toBeLessThan(1000);

  await standing.start();
  for (const id of answered) expect((await fetch(`${address}/claims/${id}`)).status).toBe(200);
  expect(await standing.command("verify-log")).toContain("changes fit");
}
