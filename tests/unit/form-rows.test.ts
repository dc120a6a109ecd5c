import { expect, test } from "vitest";
import {
  addRow,
  applyRowIntent,
  moveRow,
  removeRow,
  rowCount,
  rowKey,
  withoutBlankRows,
} from "@/lib/form/rows";

const chain = {
  "via[0].person": "ada",
  "via[1].person": "bo",
  "via[1].note": "b",
  "via[2].person": "cy",
  text: "x",
};

test("a row taken out closes the gap and leaves other fields alone", () => {
  expect(removeRow(chain, "via", 1)).toEqual({ "via[0].person": "ada", "via[1].person": "cy", text: "x" });
});

test("rows change places with all that is in them", () => {
  expect(moveRow(chain, "via", 1, 0)).toEqual({
    "via[0].person": "bo",
    "via[0].note": "b",
    "via[1].person": "ada",
    "via[2].person": "cy",
    text: "x",
  });
  expect(moveRow(chain, "via", 0, -1)).toBe(chain);
});

test("a row keeps its key when another before it goes", () => {
  const two = addRow(addRow({}, "names", { name: "" }), "names", { name: "" });
  const [first, second] = [rowKey(two, "names", 0), rowKey(two, "names", 1)];
  expect(first).not.toBe(second);
  const left = removeRow(two, "names", 0);
  expect(rowKey(left, "names", 0)).toBe(second);
  expect(rowKey(addRow(left, "names"), "names", 1)).not.toBe(second);
});

test("rows in which nothing was typed are dropped, innermost first, whatever they were preset with", () => {
  const values = {
    "stances[0].claim": "",
    "stances[0].claim~": "",
    "stances[0].stance": "deny",
    "citations[0]._row": "1",
    "citations[0].source": "s1",
    "citations[0].via[0].person": "",
    "citations[0].via[1].person": "ada",
    "citations[1].source": " ",
    "counterparts[0]": "",
    "counterparts[1]": "bo",
  };
  expect(withoutBlankRows(values)).toEqual({
    "citations[0]._row": "1",
    "citations[0].source": "s1",
    "citations[0].via[0].person": "ada",
    "counterparts[0]": "bo",
  });
});

test("a stance on the claim that is being entered has nothing to type, and stays", () => {
  const values = { "statements[0].text": "x", "statements[0].stances[0].stance": "deny" };
  expect(withoutBlankRows(values)).toEqual(values);
});

test("the row buttons work by name alone", () => {
  const added = applyRowIntent({}, "add:tenures");
  expect(rowCount(added, "tenures")).toBe(1);
  expect(rowCount(applyRowIntent(added, "remove:tenures[0]"), "tenures")).toBe(0);
  expect(applyRowIntent(chain, "up:via[2]")["via[1].person"]).toBe("cy");
  expect(applyRowIntent(chain, "nonsense")).toBe(chain);
});
