import { beforeAll, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/schema";
import { recordClaim } from "@/lib/claim/mutations";
import { answerForm } from "@/lib/form/answer";
import { openForm } from "@/lib/form/schema";
import { listChoices } from "@/lib/lookup/queries";
import { recordOrganization } from "@/lib/organization/mutations";
import { recordPerson } from "@/lib/person/mutations";
import { personInput } from "@/lib/person/schema";
import { recordSource } from "@/lib/source/mutations";
import { colleague, editor, reviewer } from "../support/made-record";

const reader: Actor = { kind: "user", id: "reader0001", name: "Rea Der", role: "reader" };
const titles = async (actor: Actor, kind: Parameters<typeof listChoices>[1], q: string) =>
  (await listChoices(actor, kind, q)).map(({ title }) => title);

let claim: string;
let source: string;

beforeAll(async () => {
  await recordPerson(editor, {
    slug: "ilsa-varnholt",
    name: "Ilsa Varnholt",
    names: [{ name: "Ильза Варнхольт", language: "ru" }],
  });
  await recordPerson(editor, { slug: "ilsa-quill", name: "Ilsa Quill", status: "draft" });
  await recordOrganization(editor, { slug: "orvell-gazette", name: "The Orvell Gazette", kind: "newspaper" });
  source = (
    await recordSource(editor, {
      kind: "article",
      publisher: "orvell-gazette",
      title: "Canals minister on the way out",
      publishedOn: "2025-11-07",
      url: "https://gazette.example/canals?id=1",
    })
  ).id;
  const text = "Varnholt is to lose the ministry of canals.";
  claim = (
    await recordClaim(editor, { person: "ilsa-varnholt", category: "dismissal", effect: "weakens", text })
  ).id;
});

test("a person is found by any name, in any script, by parts of it in any order", async () => {
  for (const q of ["Varnholt", "варнх", "holt ils", "ilsa-varnholt"]) {
    expect(await titles(colleague, "person", q)).toContain("Ilsa Varnholt");
  }
  expect(await titles(colleague, "person", "100%_")).toEqual([]);
});

test("a source is found by its words and by its address, a claim by its words, its id and its page", async () => {
  for (const q of ["canals minis", "https://gazette.example/canals?id=1", source]) {
    expect(await titles(colleague, "source", q)).toEqual(["Canals minister on the way out"]);
  }
  for (const q of ["lose minis", claim, `https://standing.example/claims/${claim}`]) {
    expect((await listChoices(colleague, "claim", q)).map(({ value }) => value)).toEqual([claim]);
  }
});

test("a draft is offered to who entered it and to reviewers, and to nobody else", async () => {
  expect(await titles(editor, "person", "quill")).toEqual(["Ilsa Quill"]);
  expect(await titles(reviewer, "person", "ilsa-quill")).toEqual(["Ilsa Quill"]);
  expect(await titles(colleague, "person", "quill")).toEqual([]);
  expect(await titles(colleague, "person", "ilsa-quill")).toEqual([]);
});

test("a reader looks nothing up", async () => {
  await expect(listChoices(reader, "person", "ilsa")).rejects.toMatchObject({ code: "forbidden" });
});

function post(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries({ slug: "x", name: "X", ...fields })) form.set(name, value);
  return form;
}

test("words that are exactly one title are taken for it; words that resemble one are asked about", async () => {
  const seen: unknown[] = [];
  const saving = {
    schema: personInput,
    write: async (input: unknown) => {
      seen.push(input);
      return { id: "x", title: "X", version: 1 };
    },
  };
  const office = { "tenures[0].office": "Editor", "tenures[0].from": "", "tenures[0].to": "" };
  const exact = post({ ...office, "tenures[0].organization~": "the orvell gazette" });
  expect((await answerForm(editor, openForm({}), exact, saving)).saved).not.toBeNull();
  expect(seen).toMatchObject([{ tenures: [{ organization: "orvell-gazette" }] }]);

  const near = await answerForm(
    editor,
    openForm({}),
    post({ ...office, "tenures[0].organization~": "orvell" }),
    saving,
  );
  expect(near.saved).toBeNull();
  expect(near.values["tenures[0].organization~"]).toBe("orvell");
  expect(near.errors).toMatchObject([{ path: "tenures[0].organization" }]);
  expect(near.errors[0]?.message).toContain("“The Orvell Gazette”");
});
