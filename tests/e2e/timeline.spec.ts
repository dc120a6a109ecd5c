import { expect, test } from "@playwright/test";
import { entries, favour, filters, open, person, threads } from "../support/timeline";

test("every entry stands under its year and month, in order", async ({ page }) => {
  await page.goto(person);
  const outline = await page
    .locator("main :is(h1, h2, h3, h4, h5)")
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName[1])));
  expect(outline[0]).toBe(1);
  for (const [n, level] of outline.entries()) expect(level - (outline[n - 1] ?? 0)).toBeLessThanOrEqual(1);
  await expect(page.getByRole("heading", { level: 3 })).toHaveText(["2025", "2004", "Date not known"]);
  await expect(page.getByRole("heading", { level: 4 })).toHaveText(["November", "October"]);
});

test.describe("by keyboard", () => {
  test("j and k go from entry to entry, t along a thread, ? tells all keys", async ({ page }) => {
    await open(page);
    const focused = page.locator(":focus");
    const titles = await page.locator("#timeline h5 a").allTextContents();
    await page.keyboard.press("j");
    await expect(focused).toHaveText(titles[0] ?? "");
    await page.keyboard.press("j");
    await expect(focused).toHaveText(titles[1] ?? "");
    await page.keyboard.press("k");
    await expect(focused).toHaveText(titles[0] ?? "");
    await page.keyboard.press("Shift+J");
    await expect(page.locator(".month", { has: focused }).getByRole("heading", { level: 4 })).toHaveText(
      "October",
    );
    await page.keyboard.press("Shift+K");
    await page.getByRole("link", { name: "Nothing in the reports is true" }).focus();
    await page.keyboard.press("t");
    await expect(focused).toHaveText(favour);
    await page.keyboard.press("t");
    await expect(focused).toHaveText(/Nothing in the reports is true/);
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("from a denial to what it denies");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("f");
    await page.keyboard.type("jk?");
    await expect(page.getByRole("searchbox", { name: "Text within this timeline" })).toHaveValue("jk?");
  });

  test("the strip's brush moves and zooms; the address follows, and going back undoes it", async ({
    page,
  }) => {
    await open(page);
    const from = page.getByRole("slider", { name: "From", exact: true });
    await from.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(from).toHaveAttribute("aria-valuetext", "15 Oct 2025");
    await expect(page).toHaveURL(/from=2025-10-15&to=2025-12-31/);
    await expect(from).toBeFocused();
    await expect(filters(page)).toContainText("From 15 Oct 2025");
    const whole = page.getByRole("slider", { name: "Period shown" });
    await whole.focus();
    await page.keyboard.press("-");
    await expect(page).toHaveURL(/from=2025-10-01&to=2025-12-31|sergei-lavrov$/);
    await page.goBack();
    await expect(page).toHaveURL(/from=2025-10-15/);
    await expect(from).toHaveAttribute("aria-valuetext", "15 Oct 2025");
    await page.goBack();
    await expect(page).toHaveURL(/sergei-lavrov$/);
    await expect(from).toHaveAttribute("aria-valuetext", "1 Oct 2025");
    await page.goForward();
    await expect(from).toHaveAttribute("aria-valuetext", "15 Oct 2025");
  });
});

test("the brush is drawn with the mouse, and a month is one click", async ({ page }) => {
  await open(page);
  const field = page.getByRole("group", { name: "Choose a period" });
  const box = await field.boundingBox();
  if (!box) throw new Error("the strip isn't there");
  await page.mouse.move(box.x + box.width * 0.2, box.y + 30);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page).toHaveURL(/from=2025-10-19&to=2025-10-28/);
  await page.getByRole("link", { name: "November 2025" }).click();
  await expect(page).toHaveURL(/from=2025-11-01&to=2025-11-30/);
  await expect(page.getByRole("link", { name: "November 2025" })).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("heading", { level: 4 }).first()).toHaveText("November");
});

test("filters add up in the address, say how much is left, and are undone one by one or all at once", async ({
  page,
}) => {
  await open(page);
  await filters(page)
    .getByRole("link", { name: /^Denial/ })
    .click();
  await expect(page).toHaveURL(/stance=deny/);
  await filters(page)
    .getByRole("link", { name: /^Speaker/ })
    .click();
  await filters(page).getByRole("link", { name: "Dmitry Peskov 1" }).click();
  await expect(page).toHaveURL(/stance=deny.*speaker=dmitry-peskov|speaker=dmitry-peskov.*stance=deny/);
  await expect(filters(page).getByRole("status")).toHaveText("2 entries under these filters");
  await expect(filters(page).getByRole("list", { name: "Filters in use" })).toContainText(
    "Speaker: Dmitry Peskov",
  );
  await page.goBack();
  await expect(page).not.toHaveURL(/speaker=/);
  await page.goForward();
  await expect(page).toHaveURL(/speaker=dmitry-peskov/);
  await filters(page)
    .getByRole("link", { name: /Undo: Denial/ })
    .click();
  await expect(page).not.toHaveURL(/stance=/);
  await filters(page).getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/sergei-lavrov$/);
  await filters(page).getByRole("searchbox").fill("completely fals");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=completely\+fals/);
  await expect(entries(page)).toHaveCount(1);
});

for (const [name, at, heading] of [
  ["Single anonymous origin", person, "Lavrov faces growing opposition inside the Kremlin."],
  ["Denied and borne out", "/people/hr-mcmaster", "Trump has decided to remove McMaster."],
  ["Undenied for over 7 days", person, "Lavrov faces growing opposition inside the Kremlin."],
] as const) {
  test(`a ready view is a link: ${name}`, async ({ page }) => {
    await open(page, at);
    await filters(page).getByRole("link", { name, exact: true }).click();
    await expect(filters(page).getByRole("link", { name, exact: true })).toHaveAttribute(
      "aria-current",
      "true",
    );
    await page.reload();
    await expect(page.getByRole("heading", { level: 5, name: heading }).first()).toBeVisible();
    await expect(page.getByRole("heading", { level: 5, name: favour })).toHaveCount(0);
    await filters(page).getByRole("link", { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${at}$`));
  });
}

test("a denial's thread leads to what it denies, and lights with either of them", async ({ page }) => {
  await open(page);
  await expect(threads(page)).toHaveCount(3);
  const denial = entries(page).filter({ hasText: "Denied by Dmitry Peskov" });
  const claim = entries(page).filter({ has: page.getByRole("heading", { name: favour }) });
  await denial.hover();
  await expect(page.locator(".thread.lit")).toHaveCount(1);
  await expect(claim).toHaveClass(/lit/);
  await claim.getByRole("link", { name: favour }).focus();
  await page.mouse.move(0, 0);
  await expect(page.locator(".thread.lit")).toHaveCount(2);
});

test("on a phone one column keeps the ties", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(threads(page)).toHaveCount(3);
  const lefts = await threads(page).evaluateAll((all) =>
    all.map((path) => path.getBoundingClientRect().left),
  );
  expect(Math.min(...lefts)).toBeGreaterThanOrEqual(0);
});

test("uncertain dates are drawn as spans, conflicting ones as two ticks, offices as a band", async ({
  page,
}) => {
  await open(page);
  await expect(page.locator(".drawing .ticks")).toHaveCount(1);
  await expect(page.locator(".drawing .bar").first()).toBeAttached();
  await expect(page.locator(".drawing .bar.open")).toHaveCount(1);
  await expect(page.locator(".drawing .band").first()).toBeAttached();
});

test("time to scale is a view of its own: more time, more room", async ({ page }) => {
  await open(page);
  await page.getByRole("link", { name: "Time to scale" }).click();
  await expect(page).toHaveURL(/spacing=time/);
  const rooms = page.locator(".moment");
  await expect(rooms.first()).toBeVisible();
  const heights = await rooms.evaluateAll((all) =>
    all.map((one) => [
      one.getBoundingClientRect().height,
      Number.parseFloat(getComputedStyle(one).minHeight),
    ]),
  );
  expect(heights.some(([, wanted]) => (wanted ?? 0) > 0)).toBe(true);
  for (const [height, wanted] of heights) expect(height).toBeGreaterThanOrEqual(wanted ?? 0);
  await page.getByRole("link", { name: "Evenly spaced" }).click();
  await expect(page).toHaveURL(/sergei-lavrov$/);
});

test("the following page comes as one scrolls, its year and month said once", async ({ page }) => {
  const path = `${person}?limit=8`;
  // The page as it was sent: the following one may be there as soon as this one can be looked at.
  const sent = (await (await page.request.get(path)).text()).match(/ class="entry[ "]/g)?.length ?? 0;
  expect(sent).toBeGreaterThan(0);
  await open(page, path);
  await page.mouse.wheel(0, 4000);
  await expect(async () => expect(await entries(page).count()).toBeGreaterThan(sent)).toPass({
    timeout: 30_000,
  });
  await expect(page.locator("#timeline h3:not(.vh)", { hasText: "2025" })).toHaveCount(1);
  await expect(page.locator("#timeline h4:not(.vh)", { hasText: "November" })).toHaveCount(1);
});

test("a view is taken away as a table with a row for each citation", async ({ page }) => {
  await page.goto(`${person}?speaker=dmitry-peskov`);
  const address = await filters(page).getByRole("link", { name: "CSV" }).getAttribute("href");
  const answer = await page.request.get(address ?? "");
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const lines = (await answer.text()).trimEnd().split("\r\n");
  expect(lines.filter((line) => line.startsWith("statement,"))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith("claim,"))).toHaveLength(2);
  const sheet = await filters(page).getByRole("link", { name: "TimelineJS sheet" }).getAttribute("href");
  expect(await (await page.request.get(sheet ?? "")).text()).toMatch(/^Year,Month,Day,/);
});
