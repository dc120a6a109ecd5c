import { expect, test } from "vitest";
import { answerForm } from "@/lib/form/answer";
import { openForm } from "@/lib/form/schema";
import { revisePerson } from "@/lib/person/mutations";
import { getEditablePerson } from "@/lib/person/queries";
import { editedPerson } from "@/lib/person/schema";
import { colleague, editor, makeRecord } from "../support/made-record";

test("the second of two editors gets both versions, field by field, with the words that differ", async () => {
  await makeRecord();
  await revisePerson(editor, "ada-orvell", 1, { summary: "Minister of Weather of Orvell." });
  const form = new FormData();
  const typed = {
    _id: "ada-orvell",
    _version: "1",
    slug: "ada-orvell",
    name: "Ada Orvell",
    "names[0].name": "Ада Орвелл",
    "names[0].language": "ru",
    summary: "Minister of Tides of Orvell.",
    correction: "She never had the weather.",
    status: "published",
  };
  for (const [path, value] of Object.entries(typed)) form.set(path, value);

  const answer = await answerForm(colleague, openForm({}), form, {
    schema: editedPerson,
    write: async (input, version) => ({
      ...(await revisePerson(colleague, "ada-orvell", version, input)),
      title: input.name,
    }),
    current: () => getEditablePerson(colleague, "ada-orvell"),
  });

  expect(answer.saved).toBeNull();
  expect(answer.values).toMatchObject(typed);
  expect(answer.stale).toEqual({
    version: 2,
    differences: [
      {
        path: "summary",
        theirs: "Minister of Weather of Orvell.",
        yours: "Minister of Tides of Orvell.",
        words: [
          { kind: "same", text: "Minister of " },
          { kind: "removed", text: "Weather" },
          { kind: "added", text: "Tides" },
          { kind: "same", text: " of Orvell." },
        ],
      },
    ],
  });
});
