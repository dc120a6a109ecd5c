import { expect, test } from "vitest";
import { fieldWords } from "@/lib/form/words";

const labels = new Map([
  ["person", "About whom"],
  ["statements", "Who says so, who denies it"],
  ["statements[0]", "Statement 1"],
  ["statements[0].citations", "Where one reads it"],
  ["statements[0].citations[1]", "Source 2"],
  ["statements[0].citations[1].quote", "Its exact words"],
]);

test("a field is called by the label that stands at it, and by the rows that it stands in", () => {
  expect(fieldWords(labels, "person")).toBe("About whom");
  expect(fieldWords(labels, "statements[0].citations[1].quote")).toBe(
    "Statement 1, Source 2, Its exact words",
  );
});

test("a list is called by its heading", () => {
  expect(fieldWords(labels, "statements[0].citations")).toBe("Statement 1, Where one reads it");
});

test("what isn't on the page is called by the record's words, after what it belongs to", () => {
  expect(fieldWords(labels, "statements[0].stances[0].manner")).toBe("Statement 1, stance 1, manner");
  expect(fieldWords(new Map(), "citations[1].via[0].person")).toBe("Citation 2, hop 1, person");
});
