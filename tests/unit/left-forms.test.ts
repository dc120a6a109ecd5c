import { expect, test } from "vitest";
import { type Copy, readCopy, writeCopy } from "@/components/desk/kept/local-copies";
import { sendOne } from "@/components/desk/kept/send-one";
import type { KeptForm } from "@/lib/kept-form/schema";
import { stubBrowser } from "../support/browser-store";

const key = "ada.claims/new/";
const words = { text: "Ada Orvell is to go." };
/** Sent as the page was left: whether it arrived, nobody here has heard. */
const left: Copy = {
  values: words,
  at: "2031-05-03T10:00:00.000Z",
  base: null,
  sent: ["state-one"],
  isOnServer: false,
  from: [],
  address: "/desk/claims/new",
};

/** A server that has this of the form; what it is sent. */
function serverWith(form: Pick<KeptForm, "values" | "version"> | null): string[] {
  const sent: string[] = [];
  stubBrowser((method, _, body) => {
    if (method !== "GET") sent.push(`${method} ${body}`);
    return { forms: form ? [{ key, from: [], updatedAt: left.at, ...form }] : [], updatedAt: left.at };
  });
  writeCopy(key, left);
  return sent;
}

test("what was left in a form and had arrived isn't sent again once it was saved elsewhere", async () => {
  const first = serverWith({ values: words, version: "state-one" });
  expect(await sendOne(key, left)).toBe(true);
  expect(first).toEqual([]);
  const known = readCopy(key);
  expect(known).toMatchObject({ isOnServer: true, base: "state-one" });

  const later = serverWith(null);
  expect(known && (await sendOne(key, known))).toBe(true);
  expect(later).toEqual([]);
});

test("what was left in a form and hadn't arrived is sent", async () => {
  const sent = serverWith(null);
  expect(await sendOne(key, left)).toBe(true);
  expect(sent).toHaveLength(1);
  expect(readCopy(key)).toMatchObject({ values: words, isOnServer: true });
});

test("over what was typed elsewhere since, nothing is sent before the form is opened", async () => {
  const sent = serverWith({ values: { text: "Ada Orvell is to stay." }, version: "state-two" });
  expect(await sendOne(key, left)).toBe(true);
  expect(sent).toEqual([]);
  expect(readCopy(key)).toMatchObject({ values: words, isOnServer: false });
});
