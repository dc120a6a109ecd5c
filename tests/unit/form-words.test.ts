import { expect, test } from "vitest";
import { newClaimLabels, personLabels, statementLabels } from "@/components/desk/noun/labels";
import { fieldWords, findPlace, inOrderOf } from "@/lib/form/words";

test("a field is called by the label that stands at it, and by the rows that it stands in", () => {
  expect(fieldWords(newClaimLabels, "person")).toBe("About whom");
  expect(fieldWords(newClaimLabels, "statements[0].citations[1].quote")).toBe(
    "Statement 1, Source 2, Its exact words",
  );
  expect(fieldWords(statementLabels, "citations[0].via[1].anonymous")).toBe(
    "Source 1, Hop 2, How the source calls them",
  );
});

test("a list is called by its heading", () => {
  expect(fieldWords(newClaimLabels, "statements[0].citations")).toBe("Statement 1, Where one reads it");
});

test("what isn't on the page is called by the record's words, after what it belongs to", () => {
  expect(fieldWords(newClaimLabels, "statements[0].stances[0].claim")).toBe("Statement 1, stance 1, claim");
  expect(fieldWords({}, "citations[1].via[0].person")).toBe("Citation 2, hop 1, person");
});

test("a fault leads to its field, or to what stands around it, or nowhere", () => {
  expect(findPlace(personLabels, "tenures[1].from")).toBe("tenures[1].from");
  expect(findPlace(personLabels, "tenures[1].rank")).toBe("tenures[1]");
  expect(findPlace(newClaimLabels, "statements[0].stances[0].claim")).toBe("statements[0]");
  expect(findPlace(personLabels, "status")).toBeNull();
});

test("faults stand in the order of the page, row by row, and what isn't on it comes last", () => {
  const paths = [
    "status",
    "statements[1].stances[0].stance",
    "statements[0].citations[0].quote",
    "statements[0].speaker.person",
    "statements",
    "counterparts[10]",
    "counterparts[2]",
    "person",
  ];
  expect(paths.toSorted(inOrderOf(newClaimLabels))).toEqual(paths.toReversed());
});
