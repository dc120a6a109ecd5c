import { expect, type Page } from "@playwright/test";

/** Lavrov's timeline as a reader's browser has it. */
export const person = "/people/sergei-lavrov";
export const favour = "Lavrov has fallen out of favour with Putin.";

export const entries = (page: Page) => page.locator("#timeline .entry");
export const filters = (page: Page) => page.getByRole("region", { name: "Filters" });
export const threads = (page: Page) => page.locator(".drawing .thread");

/** The page once its scripts answer: what is drawn over the list is there. */
export async function open(page: Page, path = person) {
  await page.goto(path);
  await expect(page.locator(".drawing g > *").first()).toBeAttached();
}
