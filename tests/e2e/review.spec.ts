import { expect, type Page, test } from "@playwright/test";
import { enterClaimAbout, isDraft, signIn, stamp } from "../support/desk";
import { press, tabTo } from "../support/keyboard";
import { isSound } from "../support/sound";
import { users } from "../support/users";

const steward = `Ilka Brandvold ${stamp}`;
const text = `${steward} is said to have spent a week in a clinic.`;

const told = (page: Page, words: string) => expect(page.locator(".saved")).toContainText(words);

test("a draft about health goes to a reviewer, comes back with a reason, and is published by another", async ({
  browser,
}) => {
  const editor = await (await browser.newContext()).newPage();
  const reviewer = await (await browser.newContext()).newPage();
  await Promise.all([signIn(editor), signIn(reviewer, users.reviewer)]);

  await enterClaimAbout(editor, steward, `${steward} is often absent.`, "absence");

  await editor.goto("/desk/claims/new");
  await editor.getByRole("combobox", { name: "About whom" }).fill(steward);
  await editor.getByRole("option", { name: new RegExp(`^${steward}`) }).waitFor();
  await editor.keyboard.press("Enter");
  await tabTo(editor, /^The claim/);
  await editor.keyboard.type(text);
  await tabTo(editor, /^Category/);
  await editor.keyboard.type("health");
  await tabTo(editor, /^If true, their standing/);
  await editor.keyboard.type("weakens");
  await press(editor, /^Publish$/);
  await expect(editor.getByRole("alert").filter({ hasText: "published by a second person" })).toBeFocused();
  await press(editor, /^Save draft$/);
  await isDraft(editor);
  const desk = new URL(editor.url()).pathname;
  const address = (await editor.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";
  await press(editor, /^Send to review$/);
  await told(editor, "Sent to review");
  await isSound(editor);

  await reviewer.goto("/desk/review?care=delicate");
  await isSound(reviewer);
  await press(reviewer, new RegExp(`^${text.slice(0, -1)}`));
  await reviewer.waitForURL(`**${desk}`);
  await press(reviewer, /^Send it back$/);
  await tabTo(reviewer, /^Why/);
  await reviewer.keyboard.type("Which clinic, and who saw her there?");
  await press(reviewer, /^Send it back with this reason$/);
  await told(reviewer, "Sent back");

  await editor.goto(desk);
  await expect(editor.getByRole("heading", { name: "Sent back to its author" })).toBeVisible();
  await expect(editor.getByText("Which clinic, and who saw her there?")).toBeVisible();
  await press(editor, /^Comment on it$/);
  await tabTo(editor, /^Comment/);
  await editor.keyboard.type("The paper doesn’t name it.");
  await press(editor, /^Keep the comment$/);
  await told(editor, "Comment kept");
  await press(editor, /^Send to review$/);
  await told(editor, "Sent to review");

  const reader = await (await browser.newContext()).newPage();
  expect((await reader.goto(address))?.status()).toBe(404);
  await reviewer.goto(desk);
  await press(reviewer, /^Publish it$/);
  await told(reviewer, "Saved and public");
  expect((await reader.goto(address))?.status()).toBe(200);
  await expect(reader.getByRole("heading", { name: text })).toBeVisible();
  await expect(reader.getByText("The paper doesn’t name it.")).toHaveCount(0);
});
