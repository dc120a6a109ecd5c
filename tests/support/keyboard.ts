import type { Page } from "@playwright/test";

/** Goes to a control by the Tab key alone, from wherever the focus is: by its label, or by what it says. */
export async function tabTo(page: Page, name: RegExp) {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press("Tab");
    const words = await page.evaluate(() => {
      const at = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLElement> }) | null;
      const isField = at?.matches("input, select, textarea");
      return (isField ? at?.labels?.[0]?.textContent : at?.textContent) ?? "";
    });
    if (name.test(words.trim())) return;
  }
  throw new Error(`the Tab key doesn't lead to ${name}`);
}

/** Goes there, and presses Enter. */
export async function press(page: Page, name: RegExp) {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
}
