import { expect, test } from "vitest";
import { createToken } from "@/lib/auth/mutations";
import { system } from "@/lib/auth/schema";
import { verifyLog } from "@/lib/change/verify";
import type { ClaimView } from "@/lib/claim/schema";
import type { RevisionListItem } from "@/lib/revision/schema";
import { api, etagOf, tokenFor } from "../support/api";
import { enterClaim, enterPerson } from "../support/record";

const editors = 50;
const tries = 4;

test("of fifty editors on one claim each accepted edit is in the history, none is lost, the rest are told", async () => {
  const token = await tokenFor("editor");
  const person = await enterPerson(token);
  const { id } = await enterClaim(token, person.slug);
  const expiresAt = new Date(Date.now() + 60 * 60 * 1000);
  const makers = Array.from({ length: editors }, (_, n) =>
    createToken(system, { name: `Editor ${n}`, role: "editor", expiresAt }),
  );
  const tokens = (await Promise.all(makers)).map((made) => made.token);

  /** Reads the claim, edits what was read, and does so again where somebody else was faster. */
  async function edit(own: string, n: number) {
    const refused: number[] = [];
    for (let attempt = 0; attempt < tries; attempt++) {
      const headers = { "if-match": etagOf(await api("GET", `/claims/${id}`)) };
      const text = `What editor ${n} wrote at attempt ${attempt}.`;
      const answer = await api("PATCH", `/claims/${id}`, { token: own, body: { text }, headers });
      if (answer.status === 200) return { refused, accepted: { version: answer.body.version, text, n } };
      refused.push(answer.status);
    }
    return { refused, accepted: null };
  }

  const answers = await Promise.all(tokens.map(edit));
  const accepted = answers.flatMap((answer) => answer.accepted ?? []);
  expect(accepted.length).toBeGreaterThan(0);
  expect(new Set(answers.flatMap(({ refused }) => refused))).toEqual(new Set([412]));

  const history = await api<{ items: RevisionListItem[] }>("GET", `/claims/${id}/revisions?limit=200`);
  const [, ...edits] = history.body.items.reverse();
  accepted.sort((a, b) => Number(a.version) - Number(b.version));
  expect(edits.map(({ version, actor }) => [version, actor.name])).toEqual(
    accepted.map(({ version, n }) => [version, `Editor ${n}`]),
  );
  for (const { version, text } of accepted) {
    const { body } = await api<{ body: { text: string } }>("GET", `/claims/${id}/revisions/${version}`);
    expect(body.body.text).toBe(text);
  }
  const { body } = await api<ClaimView>("GET", `/claims/${id}`);
  expect([body.version, body.text]).toEqual([accepted.length + 1, accepted.at(-1)?.text]);
  expect((await verifyLog()).fault).toBeNull();
});
