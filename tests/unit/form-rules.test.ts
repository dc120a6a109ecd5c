import { expect, test } from "vitest";
import { claimInput } from "@/lib/claim/schema";
import { differencesBetween } from "@/lib/form/differences";
import { faultsOf, flatten, nest, readPosted, typed, withChosenKinds, withOwnFields } from "@/lib/form/rules";
import { personInput } from "@/lib/person/schema";
import { statementInput } from "@/lib/statement/schema";

const statement = {
  speaker: { person: "ada-example", capacity: "Minister of Weather" },
  attribution: "on_record",
  saidOn: "",
  text: "She is not leaving.",
  stances: [{ claim: "7f3k9x2m4q", stance: "deny", manner: "categorical" }],
  citations: [{ source: "2m4q7f3k9x", translated: false, via: [{ organization: "examplia-herald" }] }],
};

test("a document put in a form and taken out again is the same document", () => {
  const values = withChosenKinds(withOwnFields(flatten(statement)));
  const read = statementInput.parse(typed(statementInput, nest(values)));
  expect(read).toMatchObject(statement);
});

test("an empty field is null where null may stand, and nothing where nothing is asked", () => {
  const read = typed(personInput, nest({ slug: "ada", name: "Ada", summary: "", wikidataId: "" }));
  expect(read).toEqual({ slug: "ada", name: "Ada", summary: null, wikidataId: null, names: [], tenures: [] });
});

test("a list whose last row was removed is empty, not as it was", () => {
  expect(typed(personInput, nest({ slug: "ada", name: "Ada" }))).toMatchObject({ names: [], tenures: [] });
});

test("faults are in the words of somebody who fills in a form", () => {
  const values = { text: "x", category: "", effect: "weakens", occurredOn: "2025-02-30" };
  const parsed = claimInput.safeParse(typed(claimInput, nest(values)));
  expect(parsed.error && faultsOf(parsed.error, values)).toEqual([
    { path: "person", message: "Choose one from the list, or create it." },
    { path: "category", message: "Choose one." },
    { path: "occurredOn", message: "There is no day 30 in 2025-02, which has 28 days." },
  ]);
});

test("only the kind of speaker that was chosen counts, and a fault in it stands at its field", () => {
  const values = withChosenKinds({
    "speaker._kind": "organization",
    "speaker.person": "ada-example",
    "speaker.organization": "",
    attribution: "on_record",
    text: "x",
  });
  const parsed = statementInput.safeParse(typed(statementInput, nest(values)));
  expect(parsed.error && faultsOf(parsed.error, values)).toEqual([
    { path: "speaker.organization", message: "Choose one from the list, or create it." },
  ]);
});

test("a source that was quoted and not named is to be chosen", () => {
  const values = { ...withOwnFields(flatten(statement)), "citations[0].source": "" };
  const parsed = statementInput.safeParse(typed(statementInput, nest(values)));
  expect(parsed.error && faultsOf(parsed.error, values)).toEqual([
    { path: "citations[0].source", message: "Choose one from the list, or create it." },
  ]);
});

test("a source that speaks for itself is the first one cited", () => {
  const values = withChosenKinds({ "speaker._kind": "source", "citations[0].source": "2m4q7f3k9x" });
  expect(values["speaker.source"]).toBe("2m4q7f3k9x");
});

test("a posted form can't reach beyond its own fields", () => {
  const form = new FormData();
  for (const path of [
    "__proto__.polluted",
    "constructor.prototype.polluted",
    "a[9999].b",
    "$ACTION_ID",
    "text",
  ]) {
    form.set(path, "yes");
  }
  nest(readPosted(form));
  expect(Object.keys(readPosted(form))).toEqual(["constructor.prototype.polluted", "text"]);
  expect({}).not.toHaveProperty("polluted");
});

test("what two editors left different is told field by field", () => {
  expect(
    differencesBetween({ note: "First.", name: "A" }, { note: "Second.", name: "A", _version: "1" }),
  ).toMatchObject([{ path: "note", theirs: "First.", yours: "Second." }]);
});
