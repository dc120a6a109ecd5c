import { expect, test } from "vitest";
import { canonicalChange, hashOf } from "@/lib/change/rules";

const actor = { id: "editor0001", name: "Edda Example", role: "editor" } as const;
const zeros = "0".repeat(64);
const at = "2031-05-03T12:00:00.000001Z";

test("a change without a correction is hashed as it was before there were any", () => {
  const canonical = canonicalChange(actor, { reason: "Entered" }, []);
  expect(canonical).toBe(
    '{"actor":{"id":"editor0001","name":"Edda Example","role":"editor"},"reason":"Entered","revisions":[]}',
  );
  for (const correction of [null, undefined]) {
    expect(canonicalChange(actor, { reason: "Entered", correction }, [])).toBe(canonical);
  }
});

test("a correction is part of what is hashed", () => {
  const [without, corrected] = [
    { reason: "Edited" },
    { reason: "Edited", correction: "It was her brother." },
  ].map((reasons) => hashOf(zeros, 1, at, canonicalChange(actor, reasons, [])));
  expect(without).not.toBe(corrected);
});
