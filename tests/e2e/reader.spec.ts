import { expect, type Page, test } from "@playwright/test";

const favour = "Lavrov has fallen out of favour with Putin.";
const meeting = /only permanent member missing/;

const onTimeline = (page: Page) => page.locator("#timeline article");

test("from the home page to a person's timeline, a denial tied to what it denies, in both renderings", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Sergei Lavrov" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Sergei Lavrov");
  const denial = onTimeline(page).filter({ hasText: "Denied by Dmitry Peskov" });
  await expect(denial).toContainText("These reports are completely false.");
  await expect(denial).toContainText("there is nothing true in these reports");
  await denial.getByRole("link", { name: favour }).click();
  await expect(page).toHaveURL(/#c-\w{10}$/);
  await expect(page.locator(":target")).toContainText(favour);
});

test("the meeting stands under both of its dates, each with its source", async ({ page }) => {
  await page.goto("/people/sergei-lavrov?category=absence");
  await expect(page.locator("#timeline")).toContainText("4 Nov");
  await expect(page.locator("#timeline")).toContainText("5 Nov");
  await page.getByRole("link", { name: meeting }).first().click();
  await expect(page.getByText("4 Nov 2025").first()).toBeVisible();
  await expect(page.getByText("5 Nov 2025").first()).toBeVisible();
});

test("filters are links: the address is the view, and going back undoes them", async ({ page }) => {
  await page.goto("/people/sergei-lavrov");
  await page
    .getByRole("region", { name: "Filters" })
    .getByRole("link", { name: /^Denial/ })
    .click();
  await expect(page).toHaveURL(/stance=deny/);
  await expect(onTimeline(page).filter({ hasText: /^Denied/ })).toHaveCount(2);
  await page.goBack();
  await expect(page).not.toHaveURL(/stance/);
});

for (const [words, heading] of [
  ["Лавров", "Sergei Lavrov"],
  ["zaluzny", "Valerii Zaluzhnyi"],
  ['"completely false"', "Nothing in the reports is true"],
] as const) {
  test(`search finds ${heading} for ${words}`, async ({ page }) => {
    await page.goto("/");
    await page.getByRole("searchbox").first().fill(words);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=/);
    await page.getByRole("main").getByRole("link", { name: heading }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
  });
}

test("the slash key leads to the search from anywhere on a page", async ({ page }) => {
  await page.goto("/people/sergei-lavrov");
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox").first()).toBeFocused({ timeout: 500 });
  }).toPass();
});

test("each thing on the way from a denial to its sources has a page of its own", async ({ page }) => {
  await page.goto("/denials");
  await page.getByRole("link", { name: /Nothing in the reports is true/ }).click();
  await expect(page).toHaveURL(/\/statements\/\w{10}$/);
  await expect(page.getByRole("main")).toContainText("Kremlin spokesperson");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Kyiv Independent/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/(sources|organizations)\//);
  await page.goBack();
  await page.getByRole("main").getByRole("link", { name: favour }).first().click();
  await expect(page).toHaveURL(/\/claims\/\w{10}$/);
  const permalink = page.url();
  await page.goto("/people/sergei-lavrov?order=asc");
  await page.goto(permalink);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(favour);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a timeline reads, filters and searches", async ({ page }) => {
    await page.goto("/people/hr-mcmaster?stance=deny");
    await expect(onTimeline(page).filter({ hasText: "Denied by Sarah Sanders" })).toHaveCount(2);
    await page.getByRole("searchbox").first().fill("McMaster");
    await page.keyboard.press("Enter");
    await expect(
      page
        .getByRole("main")
        .getByRole("link", { name: /McMaster/ })
        .first(),
    ).toBeVisible();
  });
});
