import { beforeEach, expect, test } from "vitest";
import { forgetSubmission } from "@/components/desk/kept/forget";
import { type Copy, readCopy, writeCopy } from "@/components/desk/kept/local-copies";
import type { CarriedFrom } from "@/lib/kept-form/schema";
import { stubBrowser } from "../support/browser-store";

const claim = "ada.claims/new/";
const statement = "ada.statements/new/x/deny";
const ten = "2031-05-03T10:00:00.000Z";
const eleven = "2031-05-03T11:00:00.000Z";
const copy = (over: Partial<Copy> = {}): Copy => ({
  values: { text: "Ada Orvell is to go." },
  at: ten,
  base: "claim-one",
  sent: [],
  isOnServer: true,
  from: [],
  ...over,
});
const carried: CarriedFrom = { key: claim, over: ["claim-one"], at: ten };

let released: string[];

beforeEach(() => {
  released = [];
  stubBrowser((_, asked) => {
    released.push(`${asked.get("key")} ${asked.getAll("over").join(" ")}`);
    return {};
  });
});

const save = (from: CarriedFrom[]) => {
  const sent = copy({ base: "statement-one", submission: "mark", from });
  writeCopy(statement, sent);
  forgetSubmission("mark");
};

test("a form that is saved goes, and with it the one that it was carried on from, also at a machine that hasn't seen that", () => {
  save([carried]);
  expect(released).toEqual([`${statement} statement-one`, `${claim} claim-one`]);
});

test("a form that was carried on goes from the machine where it was begun, though it wasn't answered for", () => {
  writeCopy(claim, copy({ base: null, sent: ["claim-one"], isOnServer: false }));
  save([carried]);
  expect(released).toContain(`${claim} claim-one`);
  expect(readCopy(claim)?.values ?? null).toBeNull();
});

test("words that were typed into it after that stay", () => {
  writeCopy(claim, copy({ at: eleven, base: "claim-two" }));
  save([carried]);
  expect(released).toEqual([`${statement} statement-one`]);
  expect(readCopy(claim)?.values).toEqual({ text: "Ada Orvell is to go." });
});
