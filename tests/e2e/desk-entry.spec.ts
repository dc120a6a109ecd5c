import { expect, type Page, test } from "@playwright/test";
import { isDraft, isPublic, signIn, stamp } from "../support/desk";
import { isSound } from "../support/sound";

/** Tabs on until the field or button of that name has the focus; fails if it can't be reached. */
async function tabTo(page: Page, name: string | RegExp) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const labels = [...(element?.labels ?? [])].map((label) => label.textContent).join(" ");
      return (labels || element?.textContent || "").replace(/\s+/g, " ").trim();
    });
    if (typeof name === "string" ? focused.startsWith(name) : name.test(focused)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

async function type(page: Page, name: string | RegExp, text: string) {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

/** Types into a look-up and, once it has answered, takes the option by its place in the list. */
async function lookUp(page: Page, name: string | RegExp, text: string, option: RegExp) {
  await type(page, name, text);
  const found = page.getByRole("option", { name: option });
  await expect(found).toBeVisible();
  for (let presses = 0; presses < 12; presses++) {
    if ((await found.getAttribute("aria-selected")) === "true") break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(found).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
}

const minister = `Ilsa Varnholt ${stamp}`;
const spokesman = `Teo Marsh ${stamp}`;
const claim = `Varnholt is to lose the ministry of canals, ${stamp}.`;
const article = `Canals minister on the way out, ${stamp}`;

async function createPerson(page: Page, name: string) {
  await expect(page.getByRole("dialog", { name: "New person" })).toBeVisible();
  await tabTo(page, "Publish and choose");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.locator(":focus")).toHaveValue(name);
}

test("a claim with a new source and a denial is entered by keyboard alone and stands on the timeline", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/desk/claims/new");

  await lookUp(page, "About whom", minister, /^New person/);
  await createPerson(page, minister);
  await type(page, "The claim", claim);
  await type(page, "Category", "Dis");
  await type(page, "If true", "Weak");

  await tabTo(page, "Add who said it");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Stance").first()).toBeFocused();
  await tabTo(page, "A person");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await type(page, "How the source calls them", "two officials");
  await type(page, "What was said", "She will be gone by the spring.");
  await type(page, "Said on", "2025-11");
  await expect(page.getByText("Read as November 2025, 1–30 Nov.").first()).toBeVisible();
  await lookUp(page, "Source", article, /^New source/);
  await expect(page.getByRole("dialog", { name: "New source" })).toBeVisible();
  await lookUp(page, "Published by", `The Orvell Gazette ${stamp}`, /^New organization/);
  await expect(page.getByRole("dialog", { name: "New organization" })).toBeVisible();
  await type(page, "Kind", "News");
  await tabTo(page, "Publish and choose");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "New organization" })).toBeHidden();
  await type(page, "Published on", "2025-11-07");
  await tabTo(page, "Publish and choose");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeHidden();
  await type(page, "Its exact words", "gone by the spring");

  await tabTo(page, "Add a denial");
  await page.keyboard.press("Enter");
  await type(page, "Manner", "Cat");
  await lookUp(page, "Who", spokesman, /^New person/);
  await createPerson(page, spokesman);
  await type(page, "What was said", "Nobody is leaving the ministry.");
  await type(page, "Said on", "2025-11-08");
  await lookUp(page, "Source", article.slice(0, 20), new RegExp(`^${article}`));
  await tabTo(page, "Publish");
  await page.keyboard.press("Enter");

  await isPublic(page);
  await tabTo(page, "See the timeline");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(minister);
  await expect(page.getByText(claim).first()).toBeVisible();
  await expect(page.getByText("Nobody is leaving the ministry.").first()).toBeVisible();
});

test("a fault stands at its field and, in their order, above the form; what was typed stays", async ({
  page,
}) => {
  await signIn(page);
  await page.goto("/desk/claims/new");
  await page.getByLabel("The claim").fill("A claim about nobody yet.");
  await page.getByLabel("Occurred on").fill("2025-02-30");
  await page.getByRole("button", { name: "Publish" }).click();

  const summary = page.getByRole("alert").filter({ hasText: "This isn't saved yet." });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel("The claim")).toHaveValue("A claim about nobody yet.");
  const day = page.getByLabel("Occurred on");
  await expect(day).toHaveValue("2025-02-30");
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await expect(day).toHaveAccessibleDescription(/There is no day 30 in 2025-02/);

  // As one meets them going down the form.
  const named = ["About whom", "Category", "If true, their standing", "Occurred on"];
  await expect(summary.getByRole("link")).toHaveText(named);
  await summary.getByRole("link", { name: "About whom" }).press("Enter");
  await expect(page.getByRole("combobox", { name: "About whom" })).toBeFocused();

  // A field in a row is named with its row.
  await page.getByRole("button", { name: "Add who said it" }).click();
  await page.getByLabel("What was said").fill("Nobody knows who said so.");
  await page.getByRole("button", { name: "Save draft" }).click();
  await summary.getByRole("link", { name: "Statement 1, Who", exact: true }).press("Enter");
  await expect(page.getByRole("combobox", { name: "Who", exact: true })).toBeFocused();
  await isSound(page);
});

test("a draft is its author's and the reviewers', and nobody else's", async ({ page, browser, baseURL }) => {
  const name = `Nadia Quill ${stamp}`;
  await signIn(page);
  await page.goto("/desk/people/new");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Save draft" }).click();
  await isDraft(page);
  const address = (await page.getByRole("link", { name: "See its page" }).getAttribute("href")) ?? "";

  const stranger = await (await browser.newContext({ baseURL: baseURL ?? "" })).newPage();
  expect((await stranger.goto(address))?.status()).toBe(404);
  await stranger.goto(`/search?q=${encodeURIComponent(name)}`);
  await expect(stranger.getByRole("link", { name })).toHaveCount(0);
});
