import { expect, type Page } from "@playwright/test";
import { users } from "./users";

type User = (typeof users)[keyof typeof users];

/** Signs in as an editor reads it: by its labels. What was begun at the desk is there to go on with. */
export async function signInAgain(page: Page, user: User = users.editor) {
  await page.goto("/sign-in?next=%2Fdesk");
  await page.getByLabel("E-mail").fill(user.email);
  await page.getByLabel("Password", { exact: true }).fill(user.password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/desk");
}

/** Signs in to a desk on which nothing is begun. */
export async function signIn(page: Page, user: User = users.editor) {
  await signInAgain(page, user);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const letGo = page.getByRole("button", { name: /^Let go of it/, includeHidden: true });
  for (let begun = await letGo.count(); begun > 0; begun--) {
    await letGo.first().click();
    await expect(letGo).toHaveCount(begun - 1);
  }
}

/** Sets apart what one run enters from what others entered. */
export const stamp = Date.now().toString(36) + (process.env.TEST_PARALLEL_INDEX ?? "");

export async function choose(page: Page, label: string, words: string, option: RegExp) {
  await page.getByRole("combobox", { name: label }).fill(words);
  await page.getByRole("option", { name: option }).click();
}

export const isPublic = (page: Page) => expect(page.getByText("Saved and public")).toBeVisible();
export const isDraft = (page: Page) => expect(page.getByText("Saved as a draft")).toBeVisible();

/** Enters a claim about somebody, and them too where they aren't on file yet. */
export async function enterClaimAbout(page: Page, person: string, text: string, category: string) {
  await page.goto("/desk/claims/new");
  await page.getByRole("combobox", { name: "About whom" }).fill(person);
  await page.getByRole("option").first().waitFor();
  const known = page.getByRole("option", { name: new RegExp(`^${person}`) });
  if (await known.count()) {
    await known.click();
  } else {
    await page.getByRole("option", { name: /^New person/ }).click();
    await page.getByRole("button", { name: "Publish and choose" }).click();
    await expect(page.getByRole("dialog")).toBeHidden();
  }
  await page.getByLabel("The claim").fill(text);
  await page.getByLabel("Category").selectOption(category);
  await page.getByLabel("If true, their standing").selectOption("weakens");
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await isPublic(page);
}
