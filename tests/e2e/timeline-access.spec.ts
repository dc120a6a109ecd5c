import { expect, type Page, test } from "@playwright/test";
import { openInPieces } from "../support/in-pieces";
import { isSound, overflowOf } from "../support/sound";
import { entries, favour, filters, open, person } from "../support/timeline";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("it reads, filters by links and a form, and goes to a month from the picture", async ({ page }) => {
    await page.goto(person);
    await expect(entries(page).first()).toBeVisible();
    await expect(page.getByRole("img", { name: /Talk about Sergei Lavrov by week/ })).toBeVisible();
    await page.getByRole("link", { name: "October 2025" }).click();
    await expect(page).toHaveURL(/from=2025-10-01&to=2025-10-31/);
    await page.getByRole("link", { name: "Clear all" }).click();
    await filters(page)
      .getByRole("link", { name: /^State/ })
      .click();
    await filters(page).getByRole("link", { name: "Denied 2" }).click();
    await expect(page).toHaveURL(/state=denied/);
    await filters(page).getByRole("searchbox").fill("favour");
    await filters(page).getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/state=denied.*q=favour/);
    await expect(page.getByRole("heading", { level: 5, name: favour })).toBeVisible();
    await expect(page.getByRole("button", { name: "Keys" })).toBeHidden();
  });
});

test("on paper the entries stand whole, without what is there to be used", async ({ page }) => {
  await open(page, `${person}?stance=deny`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Denied by Dmitry Peskov")).toBeVisible();
  await expect(filters(page).getByRole("status")).toBeVisible();
  for (const used of [".mast .find", ".filters .by", ".brush", ".drawing", "nav.pager"]) {
    for (const one of await page.locator(used).all()) await expect(one).toBeHidden();
  }
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

const observeShifts = () => {
  const kept = window as typeof window & { shifts: number };
  kept.shifts = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
      kept.shifts += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
};
const shifts = (page: Page) => page.evaluate(() => (window as typeof window & { shifts: number }).shifts);

test("nothing moves after it is shown, and at four times the size nothing is cut off", async ({ page }) => {
  await page.addInitScript(observeShifts);
  await open(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await shifts(page)).toBe(0);
  // 400% of 1280 pixels leaves 320.
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [person, `${person}?menu=speaker`, `${person}?spacing=time&stance=deny`]) {
    await open(page, path);
    expect([path, await overflowOf(page)]).toEqual([path, 0]);
  }
});

test("nothing moves on a page that a slow network brings in pieces", async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  await page.addInitScript(observeShifts);
  for (const path of [person, "/", "/denials"]) {
    await openInPieces(page, String(baseURL), path, 40);
    await page.evaluate(() => document.fonts.ready);
    expect([path, await shifts(page)]).toEqual([path, 0]);
  }
});

const inLight = ["", "?menu=dates", "?q=nothing+of+the+sort"];
const inDark = ["?menu=speaker&stance=deny", "?spacing=time&order=asc", "?from=2025-10-01&to=2025-10-31"];

for (const [colorScheme, views] of [
  ["light", inLight],
  ["dark", inDark],
] as const) {
  test(`axe finds nothing in its views: ${colorScheme}`, async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ baseURL, colorScheme, reducedMotion: "reduce" });
    const page = await context.newPage();
    for (const view of views) {
      await page.goto(person + view);
      await isSound(page, view);
    }
    await context.close();
  });
}
