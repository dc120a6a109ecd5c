import { expect, type Page, test } from "@playwright/test";
import { isSound } from "../support/sound";

const field = (page: Page) => page.getByRole("combobox", { name: /Search names/ });
const suggestions = (page: Page) => page.getByRole("listbox").getByRole("option");
const results = (page: Page) => page.getByRole("region", { name: "Results" });
const narrowing = (page: Page) => page.getByRole("complementary", { name: "Narrow the search" });
const about = (page: Page) => page.getByRole("complementary", { name: "About this page" });

/** Types once the page answers to it. */
async function type(page: Page, words: string) {
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(field(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press("Control+a");
  await page.keyboard.type(words);
}

test("by keyboard: from anywhere to the search, along what fits, to the page of one", async ({ page }) => {
  await page.goto("/search");
  await type(page, "complet");
  await expect(suggestions(page)).toHaveCount(1);
  await expect(suggestions(page).first().locator("mark")).toHaveText("completely");
  await page.keyboard.press("ArrowDown");
  await expect(suggestions(page).first()).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveAttribute(
    "aria-activedescendant",
    (await suggestions(page).first().getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Escape");
  await expect(suggestions(page)).toHaveCount(0);
  await expect(field(page)).toHaveValue("complet");
  await page.keyboard.type("e");
  await expect(suggestions(page)).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/statements\/\w{10}$/);
});

test("Enter with nothing chosen searches for what was typed", async ({ page }) => {
  await page.goto("/search");
  await type(page, "Lawr");
  await expect(suggestions(page).first()).toContainText("Sergei Lavrov");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=Lawr$/);
  await expect(results(page).getByRole("heading", { name: "Sergei Lavrov" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("one searches, narrows, sees why each fits, and takes the filters back", async ({ page }) => {
    await page.goto("/search");
    await field(page).fill("Lavrov");
    await page.getByRole("main").getByRole("button", { name: "Search" }).click();
    const all = await results(page).getByRole("status").textContent();
    await narrowing(page)
      .getByRole("link", { name: /^Denial/ })
      .click();
    await expect(page).toHaveURL(/q=Lavrov.*stance=deny/);
    await page
      .getByRole("navigation", { name: "What to look for" })
      .getByRole("link", { name: /^Statements/ })
      .click();
    const claim = results(page).getByRole("listitem").filter({ hasText: "Lavrov has fallen out of favour" });
    await expect(
      claim.first().getByRole("listitem").filter({ hasText: "Denied by Dmitry Peskov" }),
    ).toHaveCount(1);
    await expect(claim.locator("mark").first()).toHaveText("Lavrov");
    await results(page).getByRole("link", { name: "Clear all" }).click();
    await expect(results(page).getByRole("status")).toHaveText(all ?? "");
  });

  test("a search is cited with what narrows it and the moment, and leads back to what was seen", async ({
    page,
    baseURL,
  }) => {
    await page.goto("/search?q=Lavrov&type=claim&stance=deny");
    const citation = (await about(page).locator("code").first().textContent()) ?? "";
    expect(citation).toContain(
      "“Search: Lavrov; Kind: Claims; Stance: Denial.” Search. Standing, as the record",
    );
    const found = await results(page).getByRole("status").textContent();
    const { pathname, search } = new URL(citation.split(" ").at(-1) ?? "", baseURL);
    await page.goto(pathname + search);
    await expect(page.getByText("The record as it stood at")).toBeVisible();
    await expect(results(page).getByRole("status")).toHaveText(found ?? "");
    await about(page).getByLabel("As it stood at the end of").fill("2001-01-01");
    await about(page).getByRole("button", { name: "Show" }).click();
    await expect(page).toHaveURL(/q=Lavrov.*type=claim.*stance=deny.*asOf=2001-01-01/);
  });

  test("a word spelt wrong leads to what was meant, and a quote tells its language", async ({ page }) => {
    await page.goto("/search?q=completly");
    await page.getByRole("main").getByRole("link", { name: "completely" }).click();
    await expect(results(page).getByText(/^Quote in English, translated/)).toBeVisible();
  });
});

test("axe finds nothing while suggestions are shown", async ({ page }) => {
  await page.goto("/search");
  await type(page, "Lavrov");
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await isSound(page);
});
