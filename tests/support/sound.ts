import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** How far a page is wider than its window, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** A page in which axe finds nothing, and which fits its window. @param what to name it by where it fails */
export async function isSound(page: Page, what = page.url()) {
  // What passes isn't asked for: to tell all of it takes longer than to find what is at fault.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  expect(
    violations.map(({ id, nodes }) => [id, nodes[0]?.html]),
    what,
  ).toEqual([]);
  expect(await overflowOf(page), what).toBe(0);
}
