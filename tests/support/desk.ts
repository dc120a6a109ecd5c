import { expect, type Page } from "@playwright/test";
import { users } from "./users";

/** Signs in as an editor reads it: by its labels. */
export async function signIn(page: Page, user: (typeof users)[keyof typeof users] = users.editor) {
  await page.goto("/sign-in?next=%2Fdesk");
  await page.getByLabel("E-mail").fill(user.email);
  await page.getByLabel("Password", { exact: true }).fill(user.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk");
}

/** Sets apart what one run enters from what others entered. */
export const stamp = Date.now().toString(36);

export async function choose(page: Page, label: string, words: string, option: RegExp) {
  await page.getByRole("combobox", { name: label }).fill(words);
  await page.getByRole("option", { name: option }).click();
}

export const isPublic = (page: Page) => expect(page.getByText("Saved and public")).toBeVisible();
export const isDraft = (page: Page) => expect(page.getByText("Saved as a draft")).toBeVisible();
