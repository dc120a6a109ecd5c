import { expect, type Page, test } from "@playwright/test";

async function openClaim(page: Page, person: string, text: string | RegExp) {
  await page.goto(`/people/${person}`);
  const links = page.locator("#timeline a[href^='/claims/'], #timeline a[href^='#c-']");
  await links.filter({ hasText: text }).first().click();
  if (!/\/claims\//.test(page.url())) {
    await page.locator(":target").getByRole("link", { name: text }).first().click();
  }
  await expect(page).toHaveURL(/\/claims\/\w{10}/);
}

test("each number of a claim opens to what it was counted from", async ({ page }) => {
  await openClaim(page, "sergei-lavrov", "Lavrov has fallen out of favour with Putin.");
  await page.getByText("How is this counted?").first().click();
  const counted = page.locator("details.counted").first();
  await expect(counted).toContainText("Kremlin denies Lavrov fell out of favor");
  await expect(counted).toContainText("unnamed, through Nezygar");
  await expect(counted).toContainText("7 Nov 2025 less 1 Nov 2025 is 6 days");
});

test("a date conflict comes with the note that explains it, and hides neither date", async ({ page }) => {
  await openClaim(page, "hr-mcmaster", "Trump has decided to remove McMaster.");
  const conflict = page.locator("section.conflicts");
  await expect(conflict).toContainText("15 Mar 2018");
  await expect(conflict).toContainText("16 Mar 2018");
  await expect(conflict).toContainText("may be another time zone");
  await expect(page.locator("#outcome")).toContainText("McMaster is out a week after the denial");
});

test("renderings mark the words in which they differ", async ({ page }) => {
  await openClaim(page, "sergei-lavrov", "Lavrov has fallen out of favour with Putin.");
  const renderings = page.locator(".rend").filter({ hasText: "completely false" });
  await expect(renderings.locator("mark").first()).toBeVisible();
  await expect(renderings).toContainText("translated into English");
});

test("a track record leads from each number to the claims behind it", async ({ page }) => {
  await page.goto("/track-records");
  const line = page.getByRole("row").filter({ hasText: "Sarah Sanders" });
  await expect(line).toContainText("too few for a share");
  await line.getByRole("link", { name: /^\d+ of \d+$/ }).click();
  await expect(page).toHaveURL(/\/people\/sarah-sanders\/track-record\?part=denier$/);
  await expect(page.getByRole("main")).toContainText("the denial did not hold");
  await expect(page.locator("main .lede")).toContainText("0 of 2 denials held; too few for a share");
});

test("a track record is cited with its part and the moment, and read as it was then", async ({
  page,
  baseURL,
}) => {
  await page.goto("/people/sarah-sanders/track-record?part=denier");
  const about = page.getByRole("complementary", { name: "About this page" });
  const citation = (await about.locator("code").first().textContent()) ?? "";
  expect(citation).toContain("“Track record of Sarah Sanders:");
  const { pathname, search } = new URL(citation.split(" ").at(-1) ?? "", baseURL);
  await page.goto(pathname + search);
  await expect(page.getByText("The record as it stood at")).toBeVisible();
  await expect(page.locator("main .lede")).toContainText("0 of 2 denials held");
  const csv = await about.getByRole("link", { name: "CSV" }).getAttribute("href");
  expect(csv).toMatch(/part=denier.*asOf=/);
  expect((await page.request.get(csv ?? "")).headers()["content-disposition"]).toContain("-as-of-");
  expect((await page.goto("/people/sarah-sanders/track-record?asOf=2001-01-01"))?.status()).toBe(404);
});

test("denials are filtered by how they turned out, and the address holds the view", async ({ page }) => {
  await page.goto("/denials?speaker=sarah-sanders");
  await page.getByText("Outcome", { exact: true }).click();
  await page.getByRole("link", { name: "Did not hold" }).click();
  await expect(page).toHaveURL(/speaker=sarah-sanders.*outcome=not_held/);
  await expect(page.getByRole("main")).toContainText("Nothing is changing at the National Security Council.");
});

/** Who passes to whom, as the drawing on view has it. */
const drawnPassages = (page: Page) =>
  page
    .locator(".chain-drawing:visible .passage")
    .evaluateAll((all) =>
      all.map((line) => `${line.getAttribute("data-from")} → ${line.getAttribute("data-to")}`),
    );

/** The same, as the list nests it. */
const listedPassages = (page: Page) =>
  page.locator(".branches li li").evaluateAll((all) =>
    all.map((step) => {
      const before = step.parentElement?.closest("li")?.getAttribute("data-station");
      return `${before} → ${step.getAttribute("data-station")}`;
    }),
  );

for (const width of [390, 1440]) {
  test(`the chain is drawn and listed with the same passages, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await openClaim(page, "sergei-lavrov", "Lavrov has fallen out of favour with Putin.");
    const drawn = await drawnPassages(page);
    expect(drawn.length).toBe(6);
    expect(new Set(await listedPassages(page))).toEqual(new Set(drawn));
    const drawing = page.locator(".chain-drawing:visible");
    await expect(drawing).toContainText("Nezygar");
    await expect(drawing).toContainText(/denies it\s*in\s*part/);
    await page.getByText("The same as a list").click();
    const mouth = page.locator(".branches > li").filter({ hasText: "“sources”, unnamed" });
    await expect(mouth).toContainText("says so");
    await expect(mouth.locator("li").first()).toContainText("passed on by Nezygar");
  });
}

test("on paper, and to whoever listens, the chain is the list", async ({ page }) => {
  await openClaim(page, "sergei-lavrov", "Lavrov has fallen out of favour with Putin.");
  await expect(page.locator(".chain-drawing").first()).toHaveAttribute("aria-hidden", "true");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".branches")).toBeVisible();
  await expect(page.locator(".branches")).toContainText("passed on by Nezygar");
});
